/** A row as evidence: a short document of our own wording, and the mention that stands in it. */
import type { Document } from "../model/document.ts";
import { idOf } from "../model/identity.ts";
import type { Mention, MentionedParty } from "../model/mention.ts";
import type { DatedPeriod } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import type { Row } from "./row.ts";
import { rowText } from "./row-text.ts";

/** The row's addresses are the document's sources; the participants are asserted, not extracted. */
export function renderRow(row: Row, roster: Roster): { readonly document: Document; readonly mention: Mention } {
  const written = rowText(row, roster);
  const document: Document = {
    id: idOf("row", row.id, written.text, row.sources),
    title: null,
    text: written.text,
    language: "en",
    published: null,
    origin: "row",
    author: null,
    site: null,
    sources: row.sources,
    row: row.id,
  };
  const parties = row.participants.map((p, at): MentionedParty => {
    const { start, end, text, name, title } = written.parties[at]!;
    return {
      party: {
        span: { start, end },
        text,
        name: p.person ? name : null,
        title,
        country: p.country,
        organisation: (p.office && roster.office.get(p.office)?.organisation) || null,
        group: null,
        qualifier: p.person && !p.office ? "former" : null,
        refersTo: [],
      },
      role: p.role,
      accompanying: p.accompanying,
      asserted: { person: p.person, office: p.office },
    };
  });
  const content: Omit<Mention, "id"> = {
    document: document.id,
    span: written.sentence,
    rule: `row/${row.file}`,
    kind: row.kind,
    status: row.status,
    date: dateOf(row),
    place: row.place,
    occasion: row.occasion,
    parties,
    visitClass: row.visitClass,
    purposes: row.purposes,
    count: null,
    partOfRow: row.partOf,
    confidence: row.confidence,
    trigger: written.trigger,
  };
  return { document, mention: { id: idOf("mention", content), ...content } };
}

/** The days as the row states them; precision "month" means that only the month is certain. */
function dateOf(row: Row): DatedPeriod {
  const precision = row.precision === "month" ? "month" : row.start === row.end ? "day" : "range";
  return { start: row.start, end: row.end, precision, basis: "stated" };
}
