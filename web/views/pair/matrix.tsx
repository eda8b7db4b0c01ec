/** Who meets whom: a table of the two sides' persons or offices. */
import { useState } from "preact/hooks";
import type { Contact } from "../../../src/model/contact.ts";
import { type Named, nameIn } from "../../shell/question.ts";
import { useWords } from "../../words/language.ts";
import { ledgerAddress, matrixOf, type PairState } from "./state.ts";
import { WORDS } from "./words.ts";

interface MatrixProps {
  readonly contacts: readonly Contact[];
  readonly named: Named;
  readonly state: PairState;
}

export function WhoMeetsWhom({ contacts, named, state }: MatrixProps) {
  const words = useWords(WORDS);
  const [of, setOf] = useState<"person" | "office">("person");
  const { rows, columns, cells } = matrixOf(contacts, state.pair, of);
  const count = (a: string, b: string) => cells.find((cell) => cell.a === a && cell.b === b)?.count ?? 0;
  const most = Math.max(1, ...cells.map((cell) => cell.count));
  const linkOf = (id: string) => `/${of}/${encodeURIComponent(id)}`;
  const ledgerOf = (a: string, b: string) => {
    const who = of === "person" ? { person: [a, b] } : { between: state.pair.join(","), office: [a, b] };
    return ledgerAddress({ ...who, kind: "meeting,call,video", from: state.from }, state.ruleSet);
  };
  return (
    <section class="panel">
      <h2>{words.matrix}</h2>
      <p class="note">{words.matrixNote}</p>
      <p class="no-print">
        {(["person", "office"] as const).map((one) => (
          <button key={one} type="button" class="quiet" aria-pressed={of === one} onClick={() => setOf(one)}>
            {one === "person" ? words.persons : words.offices}
          </button>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={words.matrix}>
        <table class="who">
          <thead>
            <tr>
              <td />
              {columns.map((id) => (
                <th key={id} scope="col">
                  <a class="plain" href={linkOf(id)}>
                    {nameIn(named, id)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <a class="plain" href={linkOf(row)}>
                    {nameIn(named, row)}
                  </a>
                </th>
                {columns.map((column) => {
                  const n = count(row, column);
                  return (
                    <td key={column} class={n > 0 ? `number shade-${Math.ceil((n / most) * 5)}` : "number"}>
                      {n > 0 ? (
                        <a class="plain" href={ledgerOf(row, column)}>
                          {n}
                        </a>
                      ) : (
                        <span class="soft">·</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
