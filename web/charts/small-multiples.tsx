/** Many small charts of one kind beside each other, each named, all on one scale. */
import type { ComponentChildren } from "preact";
import "./small-multiples.css";

interface SmallMultiplesProps {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    /** What stands beside the name: the number of the year shown. */
    readonly note: string;
    readonly chart: ComponentChildren;
  }[];
}

export function SmallMultiples({ items }: SmallMultiplesProps) {
  return (
    <ul class="multiples">
      {items.map(({ id, name, href, note, chart }) => (
        <li key={id}>
          <p>
            <a href={href}>{name}</a> <span class="soft numeral">{note}</span>
          </p>
          {chart}
        </li>
      ))}
    </ul>
  );
}
