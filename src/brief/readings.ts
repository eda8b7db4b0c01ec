/** How commentators read it: interpretive claims of documents kept in the ledger, attributed, never judged. */
import { dayWords } from "../model/words.ts";
import type { Draft } from "./bind.ts";
import type { Material, ReadingMaterial } from "./material.ts";
import { pairName, windowName } from "./phrases.ts";

export function readings(material: Material): readonly Draft[] {
  const { kept, claims } = material.readings;
  if (claims.length === 0)
    return [
      {
        text: `None kept: the ledger has no interpretive claim about ${pairName(material.pair, material.country)} in ${windowName(material)} of a document that was checked with it.`,
        figures: [kept],
      },
    ];
  return claims.map((claim) => ({ text: `${voice(claim)}: “${claim.quote}”.`, claims: [claim.claim] }));
}

/** "J. Doe, “Title”, example.org, 20 August 2024, according to …" */
function voice({ author, title, site, published, attribution, sources }: ReadingMaterial): string {
  const named = [author, title && `“${title}”`, site, published && dayWords(published)].filter(Boolean);
  const where = named.length > 0 ? named.join(", ") : (sources[0] ?? "A document without title or author");
  return attribution ? `${where} (${attribution})` : where;
}
