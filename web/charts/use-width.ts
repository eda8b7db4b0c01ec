import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of a chart's place in pixels, so that it is drawn for it and its text keeps its size. 0: not yet known. */
export function useWidth<E extends Element>() {
  const ref = useRef<E>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    set(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(([entry]) => entry && set(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
