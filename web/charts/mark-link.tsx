/** A link around a mark of a chart. The router knows links of HTML alone, so those of SVG ask it themselves. */
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";

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
  const { route } = useLocation();
  return (
    <a
      href={href}
      aria-label={label}
      tabIndex={tabIndex}
      class={name}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        route(href);
      }}
      onPointerEnter={onReach}
      onPointerLeave={onLeave}
      onFocus={onReach}
      onBlur={onLeave}
    >
      {children}
    </a>
  );
}
