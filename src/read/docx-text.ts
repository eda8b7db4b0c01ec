/**
 * A document of Word → its paragraphs. Ours rather than a library's: those that are kept unpack without bound, and of
 * all that the format has we want the words. Its date of creation is no date of publication, and is left.
 */
import { InputError } from "../model/errors.ts";
import { type Draft, emptyDraft } from "./reader.ts";
import { readXml } from "./xml.ts";
import { zipEntry } from "./zip.ts";

/** 100 MB of markup: some thousands of pages. */
const LIMIT = 100_000_000;
/** The same words once more for older programs; words that were moved away. */
const LEFT_OUT = new Set(["mc:Fallback", "w:moveFrom"]);
const TITLE_STYLE = /^(?:title|heading1)$/i;

export async function readDocx(bytes: Uint8Array, place: string): Promise<Draft> {
  const part = async (name: string): Promise<string | null> => {
    const found = await zipEntry(bytes, name, place, LIMIT);
    return found && new TextDecoder().decode(found);
  };
  const body = await part("word/document.xml");
  if (body === null) throw new InputError(place, "the document has no text part", "Save it anew as .docx.");
  const main = paragraphsIn(body, `${place}!word/document.xml`);
  const notes = await part("word/footnotes.xml");
  const core = await part("docProps/core.xml");
  const stated = core === null ? "" : titleIn(core, place);
  const text = [main.text, notes === null ? "" : paragraphsIn(notes, `${place}!word/footnotes.xml`).text].join("\n\n");
  // The stated title is often a template's: it counts where the text bears it
  return { ...emptyDraft, title: main.title ?? (stated !== "" && text.includes(stated) ? stated : null), text };
}

interface Paragraphs {
  readonly text: string;
  /** The first paragraph, where its style is that of a title. */
  readonly title: string | null;
}

/** @param source a part of WordprocessingML */
export function paragraphsIn(source: string, place: string): Paragraphs {
  const done: string[] = [];
  // A text box is a text within a paragraph: it is kept beside it, after
  const open: string[] = [""];
  let title: string | null = null;
  let style = "";
  let said = false;
  let left = 0;
  let inRow = 0;
  const add = (text: string): void => {
    open[open.length - 1] += text;
  };
  const flush = (): void => {
    const text = open.at(-1)!.trim();
    open[open.length - 1] = "";
    if (text === "") return;
    if (done.length === 0 && TITLE_STYLE.test(style)) title = text;
    done.push(text);
  };
  readXml(source, place, {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) left++;
      else if (name === "w:t") said = true;
      else if (name === "w:tab") add(" ");
      else if (name === "w:br" || name === "w:cr") add("\n");
      else if (name === "w:noBreakHyphen") add("-");
      else if (name === "w:pStyle") style = attributes["w:val"] ?? "";
      else if (name === "w:tr") inRow++;
      else if (name === "w:txbxContent") open.push("");
    },
    close(name) {
      if (LEFT_OUT.has(name)) left--;
      else if (name === "w:t") said = false;
      else if (name === "w:p") {
        // The cells of a row are lines of one paragraph
        if (inRow > 0) add("\n");
        else flush();
        style = "";
      } else if (name === "w:tr" && --inRow === 0) flush();
      else if (name === "w:txbxContent" && open.length > 1) {
        flush();
        open.pop();
      }
    },
    text: (text) => {
      if (said && left === 0) add(text);
    },
  });
  flush();
  return { text: done.join("\n\n"), title };
}

function titleIn(core: string, place: string): string {
  let inside = false;
  let title = "";
  readXml(core, `${place}!docProps/core.xml`, {
    open(name) {
      inside = name === "dc:title";
    },
    close() {
      inside = false;
    },
    text: (text) => {
      if (inside) title += text;
    },
  });
  return title.trim();
}
