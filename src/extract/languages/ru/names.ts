/** Written forms of persons' names in Russian texts: their six cases, with patronymics and in the order of lists. */
import type { Person } from "../../../model/person.ts";
import { fold } from "../../engine/tokens.ts";
import { adjective, type Cases, noun } from "./declension.ts";
import { casesOfTitle } from "./titles.ts";

/** Countries whose names have the family name first; of those names only the last word declines. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([
  "CHN",
  "TWN",
  "KOR",
  "PRK",
  "SGP",
  "HKG",
  "VNM",
  "MMR",
  "KHM",
  "LAO",
]);
/** Of these the family name alone stands for the person. */
const SHORT_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "KOR", "PRK", "SGP", "HKG"]);
const NO_SURNAME: ReadonlySet<string> = new Set(["VNM", "MMR", "KHM", "LAO"]);

const PARTICLE =
  /^(?:фон|дер|ван|ден|де|да|ди|дос|ду|ла|ле|бин|бен|ибн|аль|эль|ад|аш|Аль|Эль|Ван|Де|Ди|Ле|Бин|Бен|тер|цу)$/u;
const SON = ["бин", "бен", "ибн"];
const PATRONYMIC = /(?:вич|вна|ична|ыч)$/u;
const TITLE = /^(?:Король|Королева|Принц|Принцесса|Папа|Шейх|Эмир|Султан) (?=\p{Lu})/u;

/** All a word of a name may be in each case: as a man's noun or adjective, as it stands, as a woman's surname. */
function wordCases(word: string): readonly Cases[] {
  if (PARTICLE.test(word) || /^[IVX]+$/.test(word) || /^(?:аль|эль|аш|ас|ат|ан|ад)-/u.test(word)) return [[word]];
  const found: Cases[] = [noun(word, true)];
  if (/[оеё]в$|[иы]н$/u.test(word)) found.push([word, `${word}а`, `${word}у`, `${word}а`, `${word}ым`, `${word}е`]);
  if (/(?:[оеё]в|[иы]н)а$/u.test(word)) {
    const stem = word.slice(0, -1);
    found.push([word, `${stem}ой`, `${stem}ой`, `${stem}у`, `${stem}ой`, `${stem}ой`]);
  }
  if (/(?:[кц]|ст)(?:ий|ой|ая)$|[ыо]й$|[ая]я$/u.test(word)) found.push(adjective(word));
  // "Кравец" keeps its vowel or loses it
  if (/\p{L}{2}ец$/u.test(word)) {
    const stem = `${word.slice(0, -2)}ц`;
    found.push([word, `${stem}а`, `${stem}у`, `${stem}а`, `${stem}ем`, `${stem}е`]);
  }
  return found;
}

/** The forms of a name in the case of that number. */
function formsIn(words: readonly string[], i: number, lastOnly: boolean): string[] {
  const last = words.length - 1;
  let forms: string[][] = [[]];
  words.forEach((word, at) => {
    const cases = lastOnly && at < last ? [[word]] : wordCases(word);
    const own = new Set(cases.map((c) => c[i] ?? c[0]!));
    // A woman's surname, and a man's that ends in a vowel, may stand as it is
    if (at === last && words.length > 1 && !lastOnly) own.add(word);
    forms = forms.flatMap((f) => [...own].map((w) => [...f, w]));
  });
  return forms.map((f) => f.join(" "));
}

/** All written forms of a name in the first case. */
export function declined(name: string, lastOnly: boolean): Set<string> {
  const words = name.split(/\s+/);
  const found = new Set<string>();
  for (let i = 0; i < 6; i++) for (const form of formsIn(words, i, lastOnly)) found.add(form);
  return found;
}

/** The names of a person in the first case. */
function basesOf({ country, names }: Person): readonly string[] {
  const bases = new Set(names.ru.map((n) => n.replace(TITLE, "")));
  for (const name of [...bases]) {
    const words = name.split(" ");
    // "Ушаков Юрий Викторович", as in lists
    if (words.length === 3 && PATRONYMIC.test(words[1]!)) {
      bases.add(`${words[2]} ${words[0]} ${words[1]}`);
      bases.add(`${words[0]} ${words[2]}`);
    }
    if (country === "JPN" && words.length === 2) bases.add(`${words[1]} ${words[0]}`);
    // "Son of" is written in three ways
    const son = words.findIndex((w, i) => i > 0 && SON.includes(w));
    if (son > 0) for (const of of SON) bases.add(words.with(son, of).join(" "));
  }
  return [...bases];
}

/** What the person is called for short, in the first case. */
function shortOf({ country, names }: Person): readonly string[] {
  if (NO_SURNAME.has(country)) return [];
  const found = new Set<string>();
  for (const name of names.ru) {
    const words = name.replace(/ [IVX]+$/u, "").split(" ");
    if (words.length < 2) continue;
    if (SHORT_FIRST.has(country)) {
      if (words.length <= 3) found.add(words[0]!);
      continue;
    }
    let first = words.length - 1;
    while (first > 1 && PARTICLE.test(words[first - 1]!)) first--;
    found.add(words.slice(first).join(" "));
    if (first < words.length - 1) found.add(words.at(-1)!);
    const bare = /^(?:аль|эль|аш|ас|ан)-(\p{Lu}.{2,})$/u.exec(words.at(-1)!)?.[1];
    if (bare) found.add(bare);
  }
  return [...found].filter((s) => s.length > 1);
}

export const nameForms = (person: Person): readonly string[] => [
  ...new Set(basesOf(person).flatMap((name) => [...declined(name, FAMILY_FIRST.has(person.country))])),
];

export const surnames = (person: Person): readonly string[] => [
  ...new Set(
    shortOf(person).flatMap((name) => (SHORT_FIRST.has(person.country) ? [name] : [...declined(name, false)])),
  ),
];

/** Folded form → the name in the first case, for each person asked. */
const known = new WeakMap<Person, ReadonlyMap<string, string>>();

function calledAs(person: Person): ReadonlyMap<string, string> {
  let forms = known.get(person);
  if (!forms) {
    const made = new Map<string, string>();
    const add = (base: string, written: Iterable<string>) => {
      for (const form of written) if (!made.has(fold(form))) made.set(fold(form), base);
    };
    const lastOnly = FAMILY_FIRST.has(person.country);
    for (const base of basesOf(person)) add(base, [base]);
    for (const base of basesOf(person)) add(base, declined(base, lastOnly));
    for (const base of shortOf(person)) add(base, SHORT_FIRST.has(person.country) ? [base] : declined(base, false));
    forms = made;
    known.set(person, made);
  }
  return forms;
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.\s?-?)+/u;

/** A name as written, in the first case: by the person's own names, else by the case in which its title stands. */
export function calledName(written: string, persons: readonly Person[], title: string | null): string {
  const initials = INITIALS.exec(written)?.[0] ?? "";
  const name = written.slice(initials.length).replace(/\s+/g, " ");
  for (const person of persons) {
    const base = calledAs(person).get(fold(name));
    if (base) return initials + base;
  }
  const last = name.split(" ").at(-1)!;
  // A surname that does not decline leaves the case of the name to the title
  const cases = title ? casesOfTitle(title).filter((_, __, all) => !all.includes(0)) : [];
  for (const person of persons) {
    const base = calledAs(person).get(fold(last));
    if (base)
      return (
        initials +
        [
          ...name
            .split(" ")
            .slice(0, -1)
            .map((w) => firstCase(w, caseOf(last, base) || (cases[0] ?? 0))),
          base,
        ].join(" ")
      );
  }
  // A title that does not decline tells no case; "Алексеем" does
  const byFirst = title && casesOfTitle(title).length === 0 && /^\p{L}{4,}[её]м /u.test(name) ? [4] : [];
  if (cases.length === 0 && byFirst.length > 0)
    return (
      initials +
      name
        .split(" ")
        .map((w) => firstCase(w, 4))
        .join(" ")
    );
  if (cases.length === 0) return initials + name;
  return (
    initials +
    name
      .split(" ")
      .map((word) => firstCase(word, cases[0]!))
      .join(" ")
  );
}

/** First names that nobody declines, though they end like those of men. */
export const WOMEN =
  /^(?:Карин|Элизабет|Маргарет|Кармен|Катрин|Кэтрин|Ирен|Бриджит|Жаклин|Ингрид|Астрид|Кристин|Каролин|Эстер|Джейн|Рут)$/iu;

/** Whether a man's name stands in its first case behind a title in another: "с президентом Франции Путин". */
export function disagrees(title: string, name: string, persons: readonly Person[]): boolean {
  const cases = casesOfTitle(title);
  if (persons.length === 0 || cases.length === 0 || cases.includes(0)) return false;
  return persons.every((person) => {
    if (FAMILY_FIRST.has(person.country)) return false;
    const full = basesOf(person)
      .map((base) => base.split(" "))
      .filter((words) => words.length > 1);
    const isMan = full.some(
      ([first]) => /(?:[бвгджзйклмнпрстфхцчшщ]|[ую]эль|орь|ауль|игель)$/u.test(first!) && !WOMEN.test(first!),
    );
    const base = calledAs(person).get(fold(name));
    if (!isMan || !base || fold(base) !== fold(name) || !/[бвгджзйклмнпрстфхцчшщ]$/u.test(name)) return false;
    return !cases.some((i) => formsIn(name.split(" "), i, false).some((form) => fold(form) === fold(name)));
  });
}

/** The number of the case that a form of a known name tells of; 0 where it stands as it is. */
function caseOf(form: string, base: string): number {
  if (fold(form) === fold(base)) return 0;
  return /(?:м|ой|ей)$/u.test(form) ? 4 : /[ую]$/u.test(form) ? 2 : 1;
}

/** A word of a name that nobody knows, back from the case of that number. */
function firstCase(word: string, at: number): string {
  if (at === 0) return word;
  const endings: readonly (readonly [RegExp, string])[] =
    at === 4
      ? [
          [/ым$/u, ""],
          [/(?<=[кц])им$/u, "ий"],
          [/ием$/u, "ий"],
          [/(?<=[лр])ем$/u, "ь"],
          [/(?<=[аеоу])ем$/u, "й"],
          [/[ое]м$/u, ""],
          [/(?<=[оеё]в|[иы]н)ой$/u, "а"],
          [/ой$/u, "а"],
          [/ией$/u, "ия"],
        ]
      : at === 2
        ? [
            [/(?:ск|цк)ому$/u, "ский"],
            [/ию$/u, "ий"],
            [/у$/u, ""],
            [/(?<=[лр])ю$/u, "ь"],
            [/ю$/u, "й"],
          ]
        : [
            [/(?<=[сц]к)ого$/u, "ий"],
            [/(?<=[оеё]в|[иы]н)ой$/u, "а"],
            [/ия$/u, "ий"],
            [/(?<=[лр])я$/u, "ь"],
            [/(?<=[аеоу])я$/u, "й"],
            [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ""],
          ];
  for (const [ending, first] of endings) if (word.length > 3 && ending.test(word)) return word.replace(ending, first);
  return word;
}

/** Short names that are Russian words: never a person without more. */
export const commonWords: ReadonlySet<string> = new Set(
  "ваш ваша ваше ваши вашей вашего вашу вашим наш наша наше нашей нашего нашу нашим и ли да но по на во за он им то ту их ой май мая маем маю мае мир мира миру миром мире рад рада раду рот так там тем том те как вы мы бы не же из от до об ко со мая рады белый белая новый вот кто что чем ни у о а я ты нам нас вас при про под над для без или пол три сто лет год дни два оба цель лига совет союз путь роль часть честь ход суд сад сети сила силы центр ради пак ман ван дам дама пора рама сын сына один вам мои мой роз рим боб бог бей бек бен хан али ма ян мид".split(
    " ",
  ),
);
