/** The formats of event data, in the order in which they are tried. */
import { icews, phoenix, phoenixHistorical, plover, polecat } from "./coded.ts";
import type { Dialect } from "./dialect.ts";
import { gdelt1, gdelt2 } from "./gdelt.ts";

export const DIALECTS: readonly Dialect[] = [gdelt2, gdelt1, icews, plover, polecat, phoenixHistorical, phoenix];
