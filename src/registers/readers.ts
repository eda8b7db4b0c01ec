/** The formats of registers, in the order in which a file is tried. */
import { csv } from "./csv.ts";
import { historian } from "./historian.ts";
import type { RegisterReader } from "./register.ts";

export const registerReaders: readonly RegisterReader[] = [historian, csv];
