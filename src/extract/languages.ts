/** The languages that extraction reads. A new one is a folder and a line here. */
import type { ExtractLanguage } from "./language.ts";
import { english } from "./languages/en/index.ts";
import { russian } from "./languages/ru/index.ts";
import { chinese } from "./languages/zh/index.ts";

export const languages: readonly ExtractLanguage[] = [english, chinese, russian];
