/** Pairs of countries as a square: a number a cell, shaded; lines and dots where the ledger does not or cannot tell. */
import type { CoverageState } from "../../src/model/coverage.ts";
import { classesOf, shadeOf } from "./ramp.ts";
import "./ramp.css";
import "./pair-matrix.css";

export interface PairCell {
  readonly count: number;
  readonly state: CoverageState;
  readonly href: string;
  readonly label: string;
}

interface PairMatrixProps {
  readonly label: string;
  readonly countries: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly cell: (a: string, b: string) => PairCell;
}

export function PairMatrix({ label, countries, cell }: PairMatrixProps) {
  const cells = countries.map(({ id: a }) => countries.map(({ id: b }) => (a === b ? null : cell(a, b))));
  const classes = classesOf(Math.max(0, ...cells.flat().map((c) => c?.count ?? 0)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard
    <section class="scroll pair-matrix" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <td />
            {countries.map(({ id, name }) => (
              <th key={id} scope="col">
                <abbr title={name}>{id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ id, name, href }, row) => (
            <tr key={id}>
              <th scope="row">
                <a class="plain" href={href}>
                  {name}
                </a>
              </th>
              {cells[row]!.map((found, column) =>
                found ? (
                  <td
                    key={countries[column]!.id}
                    class={`shade-${shadeOf(found.count, classes)} ground-${found.state}`}
                  >
                    <a
                      class="plain"
                      href={found.href}
                      title={found.label}
                      aria-label={found.label}
                      tabIndex={found.count > 0 && column > row ? 0 : -1}
                    >
                      {found.count > 0 ? <b>{found.count}</b> : found.state === "covered" ? 0 : " "}
                    </a>
                  </td>
                ) : (
                  <td key="self" class="self" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
