/** A chart drawn for the width that it has: letters keep their size from a phone to a wide screen. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface SizedProps {
  readonly children: (width: number) => ComponentChildren;
  /** Narrower than this, the chart scrolls. */
  readonly least?: number;
}

export function Sized({ children, least = 280 }: SizedProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => setWidth(Math.max(least, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [least]);
  return (
    <div class="sized" ref={frame}>
      {width > 0 ? children(width) : null}
    </div>
  );
}
