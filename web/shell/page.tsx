/** A view's page: its title, in the window too, and what stands beside it. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

interface PageProps {
  readonly title: string;
  /** A line above the title: what kind of page it is. */
  readonly kicker?: ComponentChildren;
  /** Controls beside the title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

export function Page({ title, kicker, tools, children, class: name = "" }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Summitry`;
  }, [title]);
  return (
    <div class={`page ${name}`}>
      <header class="masthead">
        <div>
          {kicker ? <p class="kicker">{kicker}</p> : null}
          <h1>{title}</h1>
        </div>
        {tools ? <div class="tools no-print">{tools}</div> : null}
      </header>
      {children}
    </div>
  );
}

/** Shown while the first answer is under way; `role` tells those who do not see it. */
export const Waiting = ({ text }: { readonly text: string }) => (
  <p class="waiting soft" role="status">
    {text}
  </p>
);
