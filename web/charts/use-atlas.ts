import { useEffect, useState } from "preact/hooks";
import { type Atlas, loadAtlas } from "./atlas.ts";

/** Null until it is there. */
export function useAtlas(): Atlas | null {
  const [atlas, set] = useState<Atlas | null>(null);
  useEffect(() => {
    let isShown = true;
    loadAtlas().then((found) => isShown && set(found));
    return () => {
      isShown = false;
    };
  }, []);
  return atlas;
}
