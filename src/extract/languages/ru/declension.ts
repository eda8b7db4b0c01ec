/**
 * The cases of Russian words by their endings: nominative, genitive, dative, accusative, instrumental, prepositional.
 * Words that do not decline come back alone. Pure.
 */

/** Six forms, in the order above. */
export type Cases = readonly string[];

const HUSHING = /[жчшщц]$/u;
const BACK = /[гкхжчшщ]$/u;

/** Words whose stem changes, by the form from which the other cases are made. */
const STEMS: Readonly<Record<string, string>> = {
  павел: "павл",
  лев: "льв",
  пётр: "петр",
  петр: "петр",
  посол: "посл",
  египет: "египт",
  отец: "отц",
  орёл: "орл",
};

/** Soft feminines and masculines that the ending does not tell apart: these are feminine. */
const SOFT_FEMININE =
  /^(?:беларусь|казань|астрахань|тверь|пермь|рязань|сызрань|любовь|нинель|николь|рашель|рахиль|россошь|керчь|марсель-\p{L}+|ань|область|сибирь)$/u;

const MALE_SOFT_SUBJECT =
  /(?:тель|арь|ель|ень|оль|эль|аль|иль|уль|ань|онь|юань|инь|унь|ёль|ыль|ысь|ось|вь|ть|дь|нь|рь|сь|зь|ль)$/u;

const like = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Whether a word is written in small letters after its first: "США" and "КНР" are not. */
const isWord = (word: string): boolean => /\p{Ll}/u.test(word) && /^[\p{Script=Cyrillic}’'-]+$/u.test(word);

/** A noun in the singular; `person`: its accusative is the genitive. */
export function noun(word: string, person = false): Cases {
  if (!isWord(word)) return [word];
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const [head, tail] = [word.slice(0, hyphen + 1), word.slice(hyphen + 1)];
    return noun(tail, person).map((form) => head + form);
  }
  const lower = word.toLowerCase();
  const changed = STEMS[lower];
  if (changed) return hard(like(word, changed), word, person);
  const stem = word.slice(0, -1);
  switch (lower.at(-1)) {
    case "а": {
      const e = HUSHING.test(stem) ? "ей" : "ой";
      return [word, stem + (BACK.test(stem) ? "и" : "ы"), `${stem}е`, `${stem}у`, stem + e, `${stem}е`];
    }
    case "я": {
      const i = stem.endsWith("и");
      return [word, `${stem}и`, stem + (i ? "и" : "е"), `${stem}ю`, `${stem}ей`, stem + (i ? "и" : "е")];
    }
    case "й": {
      const i = stem.endsWith("и");
      return [word, `${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, stem + (i ? "и" : "е")];
    }
    case "ь":
      if (SOFT_FEMININE.test(lower) || !MALE_SOFT_SUBJECT.test(lower))
        return [word, `${stem}и`, `${stem}и`, word, `${stem}ью`, `${stem}и`];
      return [word, `${stem}я`, `${stem}ю`, person ? `${stem}я` : word, `${stem}ем`, `${stem}е`];
    default:
      return /[оеиуюыэ]$/u.test(lower) ? [word] : hard(word, word, person);
  }
}

function hard(stem: string, word: string, person: boolean): Cases {
  return [
    word,
    `${stem}а`,
    `${stem}у`,
    person ? `${stem}а` : word,
    stem + (HUSHING.test(stem) ? "ем" : "ом"),
    `${stem}е`,
  ];
}

/** Plurals whose genitive has no ending, or another than the rule's. */
const BARE_GENITIVE: Readonly<Record<string, string>> = {
  филиппины: "филиппин",
  мальдивы: "мальдив",
  багамы: "багам",
  коморы: "комор",
  афины: "афин",
  канны: "канн",
  острова: "островов",
  главы: "глав",
  коллеги: "коллег",
  сейшелы: "сейшел",
};

/** A noun that is written in the plural: "Нидерланды", "президенты". */
export function plural(word: string, person = false): Cases {
  const stem = word.slice(0, -1);
  const lower = word.toLowerCase();
  const soft = lower.endsWith("и") && !BACK.test(stem);
  const bare = BARE_GENITIVE[lower];
  const genitive = bare ? like(word, bare) : soft || HUSHING.test(stem) ? `${stem}ей` : `${stem}ов`;
  const a = soft ? "я" : "а";
  return [word, genitive, `${stem}${a}м`, person ? genitive : word, `${stem}${a}ми`, `${stem}${a}х`];
}

/** The plural of a noun: "президент" gives "президенты". */
export function pluralOf(word: string): string {
  const stem = STEMS[word] ?? (/[ьйая]$/u.test(word) ? word.slice(0, -1) : word);
  return stem + (/[ьйя]$/u.test(word) || BACK.test(stem) ? "и" : "ы");
}

const ADJECTIVE: readonly (readonly [RegExp, (stem: string) => Cases])[] = [
  [/(?:ый|ой)$/u, (s) => [`${s}ого`, `${s}ому`, `${s}ого`, `${s}ым`, `${s}ом`]],
  [/(?<=[гкх])ий$/u, (s) => [`${s}ого`, `${s}ому`, `${s}ого`, `${s}им`, `${s}ом`]],
  [/ий$/u, (s) => [`${s}его`, `${s}ему`, `${s}его`, `${s}им`, `${s}ем`]],
  [/ая$/u, (s) => [`${s}ой`, `${s}ой`, `${s}ую`, `${s}ой`, `${s}ой`]],
  [/яя$/u, (s) => [`${s}ей`, `${s}ей`, `${s}юю`, `${s}ей`, `${s}ей`]],
  [/ое$/u, (s) => [`${s}ого`, `${s}ому`, `${s}ое`, `${s}ым`, `${s}ом`]],
  [/ые$/u, (s) => [`${s}ых`, `${s}ым`, `${s}ые`, `${s}ыми`, `${s}ых`]],
  [/ие$/u, (s) => [`${s}их`, `${s}им`, `${s}ие`, `${s}ими`, `${s}их`]],
];

/** An adjective, or a surname that declines like one: "Российская", "Лавровский". */
export function adjective(word: string): Cases {
  for (const [ending, forms] of ADJECTIVE) if (ending.test(word)) return [word, ...forms(word.replace(ending, ""))];
  return [word];
}

export const isAdjective = (word: string): boolean => /(?:[ыио]й|[ая]я|[ыи]е|ое)$/u.test(word);

/** All forms of an adjective from its stem in both numbers: "китайск" gives "китайский", "китайскими" … */
export const adjectiveForms = (stem: string): readonly string[] =>
  "ий ого ому им ом ая ой ую ое ие их ими".split(" ").map((ending) => stem + ending);

/**
 * A phrase of adjectives and a noun, whose cases agree; what follows the noun stands as it is: "министр иностранных
 * дел". The cases are six, or one where nothing declines.
 */
export function phrase(text: string, person = false, many = false): Cases {
  const words = text.split(" ");
  let head = 0;
  while (head < words.length - 1 && isAdjective(words[head]!)) head++;
  // "Папа римский" agrees behind the noun too
  const behind = words.slice(head + 1).findIndex((w) => !isAdjective(w));
  const agreed = behind < 0 ? words.slice(head + 1) : words.slice(head + 1, head + 1 + behind);
  const rest = words.slice(head + 1 + agreed.length).join(" ");
  const forms = many ? plural(words[head]!, person) : noun(words[head]!, person);
  if (forms.length === 1 && head === 0) return [text];
  return Array.from({ length: 6 }, (_, i) =>
    [
      ...words.slice(0, head).map((w) => agreeing(w, i, many && person)),
      forms[i] ?? forms[0]!,
      ...agreed.map((w) => agreeing(w, i, person)),
      ...(rest ? [rest] : []),
    ].join(" "),
  );
}

const agreeing = (word: string, i: number, person: boolean): string => {
  const forms = adjective(word);
  return (person && i === 3 ? forms[1] : forms[i]) ?? word;
};
