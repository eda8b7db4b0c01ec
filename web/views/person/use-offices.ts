import { useEffect, useState } from "preact/hooks";
import { answerTo } from "../../shell/api.ts";
import { address } from "../../shell/question.ts";
import type { OfficeAnswer } from "../../shell/roster.ts";

/** The offices of some ids, once they are there. */
export function useOffices(ids: readonly string[]): ReadonlyMap<string, OfficeAnswer> {
  const [offices, set] = useState<ReadonlyMap<string, OfficeAnswer>>(new Map());
  const all = [...new Set(ids)].sort().join("\n");
  useEffect(() => {
    let isAsked = true;
    const list = all === "" ? [] : all.split("\n");
    Promise.all(list.map((id) => answerTo<OfficeAnswer>(address(`/offices/${encodeURIComponent(id)}`)))).then(
      (found) => isAsked && set(new Map(found.map((office) => [office.id, office]))),
      // Ranks are left out; the page tells the rest.
      () => {},
    );
    return () => {
      isAsked = false;
    };
  }, [all]);
  return offices;
}
