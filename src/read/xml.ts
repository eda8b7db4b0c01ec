/** XML as events, forgiving as feeds need it unless asked to be strict. No entity is expanded, and none may be declared. */
import { Parser } from "htmlparser2";
import { InputError } from "../model/errors.ts";

/** Documents of Word nest some thirty deep, feeds ten. */
const DEEPEST = 500;

export interface XmlEvents {
  /** `at`: the offset at which the element begins. */
  open?(name: string, attributes: Readonly<Record<string, string>>, at: number): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * @param isStrict whether each element must be closed where it ends: what is cut off or torn is refused
 * @throws InputError for declared entities, for what nests deeper than any document, and for what strictness refuses
 */
export function readXml(source: string, place: string, events: XmlEvents, isStrict = false): void {
  let depth = 0;
  const line = (at: number): number => source.slice(0, at).split("\n").length;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST)
          throw new InputError(place, `its elements nest deeper than ${DEEPEST}`, "Ask for another copy of it.");
        events.open?.(name, attributes, parser.startIndex);
      },
      onclosetag(name, isImplied) {
        if (isStrict && isImplied && !source.startsWith("/>", parser.endIndex - 1))
          throw new InputError(
            `${place}:${line(parser.endIndex)}`,
            `the element <${name}> is not closed`,
            "The file is cut off or damaged: get it again, and look at it with: xmllint --noout FILE.",
          );
        depth--;
        events.close?.(name);
      },
      ontext: (text) => events.text?.(text),
      onprocessinginstruction(_, data) {
        if (/<!ENTITY/i.test(data))
          throw new InputError(place, "it declares entities, which can grow without bound", "Remove its DOCTYPE.");
      },
    },
    { xmlMode: true },
  );
  parser.write(source);
  parser.end();
}
