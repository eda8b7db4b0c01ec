/** The countries by name, in the reader's language. */
import { useLanguage } from "../words/language.ts";
import { useAnswer } from "./api.ts";
import { address } from "./question.ts";

interface Countries {
  readonly countries: readonly {
    readonly id: string;
    readonly names: Readonly<Record<"en" | "zh" | "ru", string>>;
    readonly existsTo: string | null;
  }[];
}

/** Those that exist, by name; empty until they are there. */
export function useCountries(): readonly { readonly id: string; readonly name: string }[] {
  const language = useLanguage();
  const { value } = useAnswer<Countries>(address("/countries"));
  return (value?.countries ?? [])
    .filter((c) => c.existsTo === null)
    .map(({ id, names }) => ({ id, name: names[language] || names.en }))
    .sort((x, y) => x.name.localeCompare(y.name, language));
}
