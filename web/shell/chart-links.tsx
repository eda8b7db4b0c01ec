/** Links of charts go where links go: the router knows those of HTML alone, so those of SVG are handed to it here. */
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";

export function ChartLinks() {
  const { route } = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest("a");
      if (!(link instanceof SVGAElement) || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      const href = link.href.baseVal;
      if (!href.startsWith("/") || href.startsWith("/api/")) return;
      event.preventDefault();
      route(href);
    };
    addEventListener("click", follow);
    return () => removeEventListener("click", follow);
  }, [route]);
  return null;
}
