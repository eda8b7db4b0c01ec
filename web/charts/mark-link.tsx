/** A link around a mark of a chart. */
import type { ComponentChildren } from "preact";

interface MarkLinkProps {
  readonly href: string;
  /** What the mark says: number, what of, coverage. */
  readonly label: string;
  /** -1 where another link to the same, or arrow keys, reach it. */
  readonly tabIndex?: number;
  readonly class?: string;
  readonly onReach?: () => void;
  readonly onLeave?: () => void;
  readonly children: ComponentChildren;
}

export function MarkLink({ href, label, tabIndex, class: name, onReach, onLeave, children }: MarkLinkProps) {
  return (
    <a
      href={href}
      aria-label={label}
      tabIndex={tabIndex}
      class={name}
      onPointerEnter={onReach}
      onPointerLeave={onLeave}
      onFocus={onReach}
      onBlur={onLeave}
    >
      {children}
    </a>
  );
}
