import { useWords } from "../words/language.ts";
import { ApiProblem } from "./api.ts";

const WORDS = {
  en: { failed: "This could not be shown." },
  zh: { failed: "无法显示。" },
  ru: { failed: "Не удалось показать." },
};

/** What went wrong, and what to do. */
export function Failure({ problem }: { readonly problem: unknown }) {
  const words = useWords(WORDS);
  const told = problem instanceof ApiProblem ? problem : null;
  return (
    <div class="failure" role="alert">
      <p>{told?.detail ?? words.failed}</p>
      {told?.remedy ? <p class="soft">{told.remedy}</p> : null}
    </div>
  );
}
