/** The three languages of the desk. A view keeps its words in a file of its own, each language with the same keys. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export const LANGUAGES = ["en", "zh", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];
export type InEach<T> = Readonly<Record<Language, T>>;

export const LANGUAGE_NAMES: InEach<string> = { en: "English", zh: "中文", ru: "Русский" };

export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of the reader's language. */
export const useWords = <T>(words: InEach<T>): T => words[useContext(LanguageContext)];

/** "1 contact", "5 contacts"; of Russian "1 контакт", "2 контакта", "5 контактов". */
export function plural(language: Language, n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string {
  const form = forms[rulesOf(language).select(n)] ?? forms.other ?? "";
  return `${numberWords(n, language)} ${form}`;
}

/** Whole numbers as they are; others to two places that matter. */
export function numberWords(n: number, language: Language): string {
  if (Number.isInteger(n)) return wholeIn(language).format(n);
  return (Math.abs(n) < 1 ? twoDigitsIn : threeDigitsIn)(language).format(n);
}

export function percentWords(part: number, language: Language): string {
  return percentIn(language).format(part);
}

/** Made once: a browser takes longer over a format than over a thousand numbers. */
const rulesOf = inEach((language) => new Intl.PluralRules(language));
const wholeIn = inEach((language) => new Intl.NumberFormat(language));
const twoDigitsIn = inEach((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }));
const threeDigitsIn = inEach((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }));
const percentIn = inEach((language) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }));

function inEach<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const held = made.get(language) ?? make(language);
    made.set(language, held);
    return held;
  };
}
