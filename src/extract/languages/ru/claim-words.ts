/** Words that Russian claims are made of: contacts, levels, times, quantities. */
import type { ClaimGrammar, ContactWords, Quantity, Rhythm } from "../../claims/grammar.ts";
import { numberOf } from "./numbers.ts";

export const contacts: readonly ContactWords[] = [
  {
    pattern: "(?<!\\p{L})(?:звон(?:ил[аи]?|ит|ят)|позвонил[аи]?)(?!\\p{L})",
    kinds: ["call"],
    voice: "call",
    form: "verb",
  },
  {
    pattern:
      "(?<!\\p{L})(?:говорил[аи]? по телефону|(?:по)?говорили|разговаривал[аи]?|созванива\\p{L}+|созвонил\\p{L}+|телефонн\\p{L}+ (?:разговор|бесед|контакт)\\p{L}*|звонк\\p{L}+|разговор(?:а|ов|ы)?)(?!\\p{L})",
    kinds: ["call"],
    voice: "mutual",
    form: "verb",
  },
  {
    pattern: "(?<!\\p{L})(?:визит|поездк|поездок|турне|командировк|приезд|путешестви)\\p{L}*(?!\\p{L})",
    kinds: ["visit"],
    voice: "travel",
    form: "noun",
  },
  {
    pattern:
      "(?<!\\p{L})(?:посе(?:тил|щал|щает|щают|тивш|тить|щать)\\p{L}*|побыва\\p{L}+|быва(?:л|ет|ют)\\p{L}*|не был[аи]?|был[аи]? в(?=[ о])|был[аи]?(?= (?:более|свыше|около|почти|лишь|всего|только|дважды|трижды|\\uE008))|езд(?:ил|ит|ят|ить)\\p{L}*|приезжа\\p{L}+|приехал[аи]?|лета(?:л|ет|ют)\\p{L}*|прилет\\p{L}+|прибы(?:л|ва)\\p{L}*|съездил[аи]?|объехал[аи]?|объездил[аи]?)(?!\\p{L})",
    kinds: ["visit"],
    voice: "travel",
    form: "verb",
  },
  {
    pattern: "(?<!\\p{L})(?:принял[аи]?|принимал[аи]?|принимает|принимают)(?! участие| решение)(?!\\p{L})",
    kinds: ["visit"],
    voice: "host",
    form: "verb",
  },
  {
    pattern:
      "(?<!\\p{L})(?:встреч|переговор|бесед|саммит|собеседник|консультаци)(?:а|и|у|е|ей|ы|ов|ам|ах|ами|ом|ой|й|ях|ям|ью)?(?!\\p{L})",
    kinds: ["meeting"],
    voice: "mutual",
    form: "noun",
  },
  {
    pattern:
      "(?<!\\p{L})(?:встреча(?:л|ю|е|т)\\p{L}*ся|встречались|встретил(?:ся|ась|ись)|увидел(?:ся|ась|ись)|видел(?:ся|ась|ись)|обща(?:лся|лась|лись|ются|ется|ться)|встречаемся)(?!\\p{L})",
    kinds: ["meeting"],
    voice: "mutual",
    form: "verb",
  },
  { pattern: "(?<!\\p{L})(?:контакт|диалог)\\p{L}*(?!\\p{L})", kinds: null, voice: "mutual", form: "noun" },
];

const CONTACT_NOUN =
  "(?:визит|поездк|поездок|турне|приезд|встреч|переговор|бесед|саммит|собеседник|контакт|диалог|разговор|звонк)\\p{L}*";

/** What stands before a party: the engine's names of the cases and prepositions that part the sides. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})между\s+(?:\p{Ll}+\s+){0,2}$/iu, "between"],
  [/(?<!\p{L})(?:с|со)\s+(?:\p{Ll}+\s+){0,2}$/iu, "with"],
  [/(?<!\p{L})(?:в|во|на|к|ко|по)\s+(?:\p{Ll}+\s+){0,1}$/iu, "to"],
  [/(?<!\p{L})(?:из|от)\s+(?:\p{Ll}+\s+){0,1}$/iu, "from"],
  [/(?<!\p{L})(?:о|об|при|для|за|после|до|перед|против|у|под|над|через|без)\s+(?:\p{Ll}+\s+){0,1}$/iu, "on"],
  [new RegExp(`(?<!\\p{L})${CONTACT_NOUN}\\s+(?:\\p{Ll}+\\s+){0,3}$`, "iu"), "genitive"],
];

export const preposition = (words: string): string => BEFORE.find(([pattern]) => pattern.test(words))?.[1] ?? "";

export const levels: ClaimGrammar["levels"] = [
  {
    pattern:
      "(?<!\\p{L})(?:лидер|президент|глав(?:а|ы)? государств|глав государств|премьер|на высшем уровне|перв\\p{L}+ лиц)\\p{L}*",
    rank: 1,
  },
  { pattern: "(?<!\\p{L})(?:главы? МИД|глав МИД|министр\\p{L}* иностранных дел)", rank: 3 },
  { pattern: "(?<!\\p{L})(?:министр\\p{L}*|высокопоставленн\\p{L}+|на высоком уровне)", rank: 4 },
];

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^перв/iu, 1],
  [/^втор/iu, 2],
  [/^трет/iu, 3],
  [/^четв[её]рт/iu, 4],
  [/^пят(?!на)/iu, 5],
  [/^шест(?!на)/iu, 6],
  [/^седьм/iu, 7],
  [/^восьм/iu, 8],
  [/^девят(?!на)/iu, 9],
  [/^десят/iu, 10],
  [/^одиннадцат/iu, 11],
  [/^двенадцат/iu, 12],
  [/^тринадцат/iu, 13],
  [/^четырнадцат/iu, 14],
  [/^пятнадцат/iu, 15],
  [/^шестнадцат/iu, 16],
  [/^семнадцат/iu, 17],
  [/^восемнадцат/iu, 18],
  [/^девятнадцат/iu, 19],
  [/^двадцат/iu, 20],
];

export const ORDINAL =
  "(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат)(?:ый|ой|ий|ая|ья|ое|ье|ого|ую|ью|ьей|ьего|ым|ом)|\\d+-(?:й|я|е|го|ю)";

const FRACTIONS: Readonly<Record<string, Quantity>> = {
  половина: { value: 1, of: 2 },
  треть: { value: 1, of: 3 },
  четверть: { value: 1, of: 4 },
  вдвое: { value: 2 },
  втрое: { value: 3 },
  вчетверо: { value: 4 },
  полтора: { value: 1.5 },
  однажды: { value: 1 },
  "один раз": { value: 1 },
  дважды: { value: 2 },
  трижды: { value: 3 },
  четырежды: { value: 4 },
};

export function quantity(words: string): Quantity | null {
  const plain = words.toLowerCase();
  const known = FRACTIONS[plain];
  if (known) return known;
  const digits = /^(\d+)-/u.exec(plain)?.[1];
  if (digits) return { value: Number(digits) };
  const ordinal = ORDINALS.find(([pattern]) => pattern.test(plain))?.[1];
  if (ordinal) return { value: ordinal };
  const value = numberOf(plain);
  return value === null ? null : { value };
}

const TIMES: readonly (readonly [RegExp, Rhythm])[] = [
  [/ежедневн|дня|дней|день/iu, { unit: "days", length: 1 }],
  [/недел/iu, { unit: "weeks", length: 1 }],
  [/квартал/iu, { unit: "months", length: 3 }],
  [/полугод/iu, { unit: "months", length: 6 }],
  [/месяц|месячн/iu, { unit: "months", length: 1 }],
  [/год|лет/iu, { unit: "years", length: 1 }],
];

export const rhythm = (word: string): Rhythm | null => TIMES.find(([pattern]) => pattern.test(word))?.[1] ?? null;

export const TIME_UNIT = "(?:день|дня|дней|недел[яюьи]|недель|месяц(?:а|ев)?|квартал(?:а)?|полугодие|год(?:а)?|лет)";

export const comparators: ClaimGrammar["comparators"] = [
  { pattern: "(?:не менее|не меньше|как минимум|по меньшей мере)\\s*(?:чем )?$", comparator: ">=" },
  { pattern: "(?:более|больше|свыше)\\s*(?:чем )?$", comparator: ">" },
  { pattern: "(?:менее|меньше)\\s*(?:чем )?$", comparator: "<" },
  { pattern: "(?:около|примерно|почти|порядка|едва ли не)\\s*$", comparator: "approx" },
];

export const unclearTimes =
  "(?:за последн(?:ие|ее) (?:годы|время|месяцы)|в последн(?:ие|ее) (?:годы|время|месяцы)|после (?:переизбрания|избрания|инаугурации)|за всё время|с момента|при (?:жизни|президенте))";

/** Words of contacts in whatever case, words within a clause, and who holds an office. */
export const CONTACT =
  "(?:визит|поездк|поездок|турне|приезд|встреч|переговор|бесед|саммит|контакт|разговор|звонк|посещени)\\p{L}*";
export const NEAR = "[^,;.]{0,60}?";
export const HOLDERS = "(?:лидер|глав|президент|премьер|министр|делегаци|руководител|посл)\\p{L}*";
