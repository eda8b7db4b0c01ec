/** The languages whose claims we read. A new one is a folder and a line here. */
import type { Language } from "../model/document.ts";
import type { ClaimGrammar } from "./claims/grammar.ts";
import { claimGrammar as en } from "./languages/en/claim-rules.ts";
import { claimGrammar as ru } from "./languages/ru/claim-rules.ts";
import { claimGrammar as zh } from "./languages/zh/claim-rules.ts";

export const claimGrammars: Readonly<Partial<Record<Language, ClaimGrammar>>> = { en, zh, ru };
