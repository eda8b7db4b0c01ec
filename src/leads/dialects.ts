/** The formats of event data, in the order in which they are tried. */
import type { Dialect } from "./dialect.ts";
import { gdelt1, gdelt1Backfile, gdelt2, gdeltHeaded } from "./gdelt.ts";
import { icews } from "./icews.ts";
import { phoenix, phoenixHistorical, phoenixOfUtd } from "./phoenix.ts";
import { plover, polecat } from "./plover.ts";

export const DIALECTS: readonly Dialect[] = [
  ...[gdelt2, gdelt1, gdelt1Backfile, gdeltHeaded],
  ...[icews, plover, polecat],
  ...[phoenixHistorical, phoenixOfUtd, phoenix],
];
