/** Pages as a browser saved them (WACZ): a ZIP archive whose WARC files hold them; its lists only repeat them. */
import type { Container } from "../containers.ts";
import { endingOf } from "../ending.ts";
import { filesOf, isZip } from "./zip.ts";

export const wacz: Container = {
  format: "wacz",
  endings: ["wacz"],
  recognises: (head, place) => isZip(head) && endingOf(place) === "wacz",
  items: (found, opening) => filesOf(found, opening, (name) => /^archive\/.*\.warc(?:\.gz)?$/.test(name)),
};
