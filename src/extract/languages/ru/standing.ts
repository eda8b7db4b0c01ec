/** What a party is in its clause, by the case of its title or, where it has none, of its name. */
import type { Party } from "../../../model/party.ts";
import { wordsOf } from "../../engine/tokens.ts";
import type { ExtractLanguage } from "../../language.ts";
import { casesOfTitle } from "./titles.ts";

/** Surnames that women and men decline alike; of others the first case may be any. */
const DECLINES = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая))$/u;

/** After a party: who, or a participle, which agrees with it and tells what it does. */
const RELATIVE = /^ ?,? ?(?:котор(?:ый|ая|ые)|\p{Ll}+(?:вш|ющ|ящ|ущ|ащ)\p{L}+)(?!\p{L})/u;

export const standing: ExtractLanguage["standing"] = ({ text, name, group }: Party, after) => {
  if (group || RELATIVE.test(after)) return null;
  // "Своего коллеги" is whose colleague acts; "врио президента X" has the second case whatever he does
  if (/^сво\p{L}+ /iu.test(text)) return "object";
  if (/^(?:врио|и\.\s*о\.)/iu.test(text)) return null;
  const cases = casesOfTitle(text);
  if (cases.length > 0) return cases.includes(0) ? (cases.length === 1 ? "subject" : null) : "object";
  const last = wordsOf(name ?? "").at(-1);
  if (!last) return null;
  if (!wordsOf(text).includes(last)) return "object";
  return DECLINES.test(last) ? "subject" : null;
};
