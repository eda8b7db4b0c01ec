/** Levels as parts of a chart: their class, their name, the key of those that are there. */
import { LEVEL_WORDS } from "../../words/domain.ts";
import { useWords } from "../../words/language.ts";
import type { YearParts } from "./state.ts";
import { WORDS } from "./words.ts";

export function useLevels() {
  const words = useWords(WORDS);
  const names = useWords(LEVEL_WORDS);
  return (value: string | number) => ({
    class: `level-${value}`,
    name: typeof value === "number" ? words.level(value, names[value - 1]!) : words.noLevel,
  });
}

export function LevelKey({ years }: { readonly years: readonly YearParts[] }) {
  const level = useLevels();
  const there = [...new Set(years.flatMap(({ parts }) => parts.map(({ value }) => value)))].sort();
  return (
    <>
      {there.map((value) => {
        const { class: of, name } = level(value);
        return (
          <li key={value}>
            <i class={`fill-${of}`} />
            {name}
          </li>
        );
      })}
    </>
  );
}
