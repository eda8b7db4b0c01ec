/** What a party is in its clause, by the case of its title or, where it has none, of its name. */
import type { Party } from "../../../model/party.ts";
import { wordsOf } from "../../engine/tokens.ts";
import type { ExtractLanguage } from "../../language.ts";
import type { Standing } from "../../rules.ts";
import { FAMILY_FIRST, WOMEN } from "./names.ts";
import { casesOfTitle } from "./titles.ts";

/** Surnames that women and men decline alike; of others the first case may be any. */
const DECLINES = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая))$/u;

/** First names that men decline, and those of women in "а" and "я". */
const DECLINED = /[бвгджзйклмнпрстфхцчшщая]$/iu;

/** After a party: who, or a participle, which agrees with it and tells what it does. */
const RELATIVE = /^ ?,? ?(?:котор(?:ый|ая|ые)|\p{Ll}+(?:вш|ющ|ящ|ущ|ащ)\p{L}+)(?!\p{L})/u;

export const standing: ExtractLanguage["standing"] = (party, after) => {
  const found = party.group ? null : byItsWords(party);
  // "Прилетевшего X": whom it is done to there acts in the clause that follows
  return found === "object" && RELATIVE.test(after) ? null : found;
};

function byItsWords({ text, name, country }: Party): Standing | null {
  // "Своего коллеги" is whose colleague acts; "врио президента X" has the second case whatever he does
  if (/^сво\p{L}+ /iu.test(text)) return "object";
  if (/^(?:врио|и\.\s*о\.)/iu.test(text)) return null;
  const cases = casesOfTitle(text);
  if (cases.length > 0) return cases.includes(0) ? (cases.length === 1 ? "subject" : null) : "object";
  const words = wordsOf(name ?? "");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const written = wordsOf(text);
  if (!written.includes(last)) return "object";
  // "Ван И": the family name stands first and declines as little as a last name in a vowel
  if (country && FAMILY_FIRST.has(country)) return /[бвгджзйклмнпрстфхцчшщь]$/u.test(last) ? "subject" : null;
  if (first !== last && DECLINED.test(first) && !WOMEN.test(first) && written.includes(first)) return "subject";
  return DECLINES.test(last) ? "subject" : null;
}

/** Women whose first names or surnames tell it, men whose do. */
const WOMAN =
  /^(?:Ангела|Анналена|Джорджа|Урсула|Мария|Валентина|Майя|Кайя|Хиллари|Кондолиза|Камала|Метте|Магдалена|Джанет|Тереза|Маргарет|Кристина|Дилма|Вьоса|Салома|Саломе|Зузана|Санна|Джасинда|Федерика|Виктория|Клаудия|Сьомара|Елизавета|Катрин|Ингрида|Эвика|Мелани|Пенни|Ёко|Санаэ|Мака|Ана|Анна|Елена|Ирина|Ольга|Наталья|Татьяна)(?= )|(?:[оеё]ва|[иы]на|[сц]кая)$/u;
const MAN = /^\p{Lu}[\p{L}-]*[бвгджзйклмнпрстфхцчшщ](?= )|^(?:\p{L}+ )*\p{Lu}[\p{L}-]*(?:[оеё]в|[иы]н|[сц]кий)$/u;

/** "Он", "она": of that gender. */
export const means: NonNullable<ExtractLanguage["means"]> = (pronoun, party) => {
  const { name, country } = party;
  const she = /^(?:она|её|ее|ней|неё|нее)$/iu.test(pronoun);
  const familyFirst = country !== null && FAMILY_FIRST.has(country);
  const isMan = name !== null && !familyFirst && MAN.test(name) && !WOMEN.test(name.split(" ")[0]!);
  const isWoman = name !== null && !isMan && (WOMAN.test(name) || WOMEN.test(name.split(" ")[0]!));
  return !(she ? isMan : isWoman);
};
