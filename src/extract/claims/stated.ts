/** What the words of a claim say beside its sides and times: the kinds of contact, the rank, and on whose authority. */
import type { Claim } from "../../model/claim.ts";
import { CONTACT_KINDS, type ContactKind } from "../../model/mention.ts";
import type { Sentence } from "../shadow.ts";
import { type CompiledGrammar, type Contact, contactsIn } from "./compile.ts";
import type { Sides } from "./sides.ts";

/** The kinds of the contact word, and of those coordinated with it ("calls and meetings"). */
export function kindsOf(contact: Contact, clause: Sentence, grammar: CompiledGrammar): readonly ContactKind[] | null {
  if (!contact.words.kinds) return null;
  const kinds = new Set(contact.words.kinds);
  for (const other of contactsIn(clause, grammar)) {
    const gap = clause.shadow.slice(Math.min(contact.end, other.end), Math.max(contact.at, other.at));
    if (other !== contact && other.words.kinds && gap !== "" && grammar.listed.test(gap))
      for (const k of other.words.kinds) kinds.add(k);
  }
  return CONTACT_KINDS.filter((k) => kinds.has(k));
}

/** The rank that the words set: of a group on one of the sides, else of a word like "senior". */
export function levelOf(sides: Sides, clause: Sentence, grammar: CompiledGrammar): Claim["level"] {
  const group = [...sides.a, ...sides.b].find((p) => p.group);
  if (group?.group) return { rank: group.group.level, word: group.title ?? group.text };
  for (const level of grammar.levels) {
    level.compiled.lastIndex = 0;
    const m = level.compiled.exec(clause.shadow);
    if (m) return { rank: level.rank, word: m[0] };
  }
  return null;
}

/** "According to …", as the words have it. */
export function attributionOf(sentence: Sentence, grammar: CompiledGrammar): string | null {
  for (const pattern of grammar.attribution) {
    pattern.lastIndex = 0;
    const m = pattern.exec(sentence.shadow);
    if (!m) continue;
    const start = sentence.offsets[m.index] as number;
    const end = sentence.offsets[m.index + m[0].length] as number;
    return sentence.text.slice(start - sentence.span.start, end - sentence.span.start).trim();
  }
  return null;
}
