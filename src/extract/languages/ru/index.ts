/** Russian: the list of its parts. */
import type { ExtractLanguage } from "../../language.ts";
import { NEVER, silent } from "../../silent.ts";
import { contactWords } from "./contact-words.ts";
import { dates } from "./dates.ts";
import { phrase, plural } from "./declension.ts";
import { groups, houses, pronouns, speech } from "./groups.ts";
import { calledName, commonWords, disagrees, nameForms, surnames } from "./names.ts";
import { numberOf, numberPattern } from "./numbers.ts";
import { passed } from "./passed.ts";
import { pastNames, pastPersons } from "./past-persons.ts";
import { cities, countryNames, demonyms, seats, transliterated, venuesOnly } from "./polities.ts";
import { contactRules } from "./rules.ts";
import { means, standing } from "./standing.ts";
import * as titles from "./titles.ts";
import { macros, unitRules } from "./unit-rules.ts";

const PLURAL =
  /^(?:(?:\p{L}+ые )?(?:Эмираты|Штаты)(?: \p{L}+)?|Объединённые Арабские Эмираты|Нидерланды|Филиппины|Мальдивы|Багамы|Коморы|Афины|Канны|Сейшелы|Острова Кука|Коморские Острова)$/u;

/** The cases of a phrase of the lexicon; of titles those of the table alone. */
function forms(text: string, kind: Parameters<ExtractLanguage["forms"]>[1]): readonly string[] {
  switch (kind) {
    case "head":
    case "rank":
      return titles.titleForms(text);
    case "heads":
      return titles.pluralForms(text);
    case "country":
    case "city":
    case "seat":
    case "organisation": {
      const both = text.split(" и ");
      if (both.length === 2 && kind === "country") {
        const [a, b] = [phrase(both[0]!), phrase(both[1]!)];
        return a.map((form, i) => `${form} и ${b[i] ?? b[0]!}`);
      }
      const alone = /-Огарёво$/u.test(text) ? [`${text.slice(0, -1)}е`] : [];
      return [
        ...new Set([
          text,
          ...(PLURAL.test(text) && !text.includes(" ") ? plural(text) : phrase(text, false, PLURAL.test(text))),
          ...alone,
        ]),
      ];
    }
    default:
      return [text];
  }
}

export const russian: ExtractLanguage = {
  ...silent,
  code: "ru",
  script: /^[\p{Script=Cyrillic}\p{P}\p{N}\sIVX]+$/u,
  sentences: {
    abbreviations: new Set(["г", "гг", "им", "тов", "ст", "ул", "млн", "млрд", "тыс", "т", "д", "е", "см"]),
    closers: new Set(),
    starters: new Set(),
  },
  passed,
  dates,
  numbers: { pattern: numberPattern, value: numberOf },
  list: {
    separator:
      "(?:,? (?:и|а также) (?:с |со |между |к |у )?(?:его |её |ее |их )?(?:\\p{Ll}{3,}(?:им|ым|ой|ому|ого) )?|, (?:с |со |ни )?(?:\\p{Ll}{3,}(?:им|ым|ому|ого) )?)",
  },
  titles: {
    ...silent.titles,
    heads: titles.heads,
    ranks: titles.ranks,
    plurals: titles.plurals,
    organisational: titles.organisational,
    national: titles.national,
    honorifics: titles.honorifics,
    qualifiers: {
      former: /(?<!\p{L})(?:бывш\p{L}+|экс-)/iu,
      acting: /(?<!\p{L})(?:врио|и\.о\.|исполняющ\p{L}+ обязанности)/iu,
      elect: /elect/u,
    },
    relational: /counterpart|коллег|визави/iu,
    classes: titles.titleClasses,
    leader: "leader",
    twice:
      /^((?:президент|премьер|министр|председател|канцлер|корол|госсекретар|глав)\p{L}*(?:\s(?!и\s)\p{L}+)*)\sи\s((?:президент|премьер|председател|канцлер|госсекретар|глав)\p{L}*.*)$/iu,
    generic: {
      foreign: "Foreign Minister",
      defence: "Defence Minister",
      government: "Prime Minister",
      state: "President",
    },
  },
  forms,
  called: {
    name: (written, persons, title) => pastNames.get(written) ?? calledName(written, persons, title),
    title: titles.calledTitle,
  },
  disagrees,
  means,
  standing,
  nameForms,
  surnames,
  pastPersons,
  transliterated,
  commonWords,
  demonyms,
  countryNames,
  cities,
  seats,
  venuesOnly,
  // A town is called by its English name, so none of these is its own
  buildings: /\p{Script=Cyrillic}/u,
  macros,
  unitRules,
  groups,
  pronouns,
  contactRules,
  contacts: contactWords,
  listSplit: /,?\s+(?:и|а также)\s+|,\s+/u,
  placeBefore: /(?<!\p{L})(?:в|во|на|из|под|через|до|посе[тщ]\p{L}+)\s+$/iu,
  placeAfter: NEVER,
  placeBack:
    /(?<!\p{L})(?:там же|(?<=(?:был|была|были|бывал|бывала|бывавший|говорил|встретился|побывал) )там|туда|(?<=(?:посетит|посетил|посетила|посещает|посещения|прибыл в|прибыла в|приехал в|прибудет в|находится в|визит в|визитом в) )(?:нашу страну|нашей стране))(?!\p{L})/giu,
  speech,
  houses,
};
