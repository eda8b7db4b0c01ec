/** A chart drawn for the width that it has: letters keep their size from a phone to a wide screen. */
import type { ComponentChildren } from "preact";
import { useWidth } from "./use-width.ts";

export function Sized({ children }: { readonly children: (width: number) => ComponentChildren }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <div class="sized" ref={frame}>
      {width > 0 ? children(width) : null}
    </div>
  );
}
