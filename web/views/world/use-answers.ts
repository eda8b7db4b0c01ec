import { useLayoutEffect, useState } from "preact/hooks";
import { answerTo } from "../../shell/api.ts";

/** Answers to several addresses, each as it comes; those of before stay until theirs are there. */
export function useAnswers<T>(targets: readonly string[]): readonly (T | undefined)[] {
  const [answers, set] = useState<readonly (T | undefined)[]>([]);
  const all = targets.join("\n");
  useLayoutEffect(() => {
    let isAsked = true;
    Promise.all(targets.map((target) => answerTo<T>(target).catch(() => undefined))).then(
      (found) => isAsked && set(found),
    );
    return () => {
      isAsked = false;
    };
  }, [all]);
  return answers;
}
