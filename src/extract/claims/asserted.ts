/**
 * A contact that a text asserts with its time and both sides is a claim that it took place. Those inside the words
 * of another claim are left to it.
 */
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";
import type { Mention } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import type { Sentence } from "../shadow.ts";
import { strayDateIn } from "./periods.ts";

export function assertedClaims(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
  document: Document,
): Claim[] {
  const taken = claims.map((c) => c.statement ?? c.span);
  return mentions.flatMap((mention) => {
    const sides = sidesOf(mention);
    if (!sides || !isAssertion(mention) || taken.some((span) => meets(span, mention.span))) return [];
    const others = [...taken, ...mentions.filter((m) => m !== mention).map((m) => m.span)];
    const claim = claimOf(mention, sides, wordsOf(mention.span, sentences, others), document);
    const sentence = sentences.find((s) => s.span.start <= claim.span.start && claim.span.start < s.span.end);
    const stray = sentence && strayDateIn(sentence, claim.span, claim);
    return [stray ? { ...claim, leftOver: stray } : claim];
  });
}

/** The whole sentence, with its date and place, where it says nothing else; its closing stop stays out. */
function wordsOf(span: Span, sentences: readonly Sentence[], others: readonly Span[]): Span {
  const sentence = sentences.find((s) => s.span.start <= span.start && span.end <= s.span.end);
  if (!sentence || others.some((other) => meets(other, sentence.span))) return span;
  return {
    start: sentence.span.start,
    end: sentence.span.start + sentence.text.trimEnd().replace(/\p{P}+$/u, "").length,
  };
}

/** Dated, said to have happened, and one contact: "met three times" is a count. */
function isAssertion({ status, date, count }: Mention): boolean {
  return (status === "held" || status === "historical") && date !== null && date.precision !== "open" && count === null;
}

interface Sides {
  readonly a: readonly Party[];
  readonly b: readonly Party[];
}

/** A visit's traveller and destination; otherwise the first party and those who are not of its side. */
function sidesOf(mention: Mention): Sides | null {
  const named = mention.parties.filter((p) => !p.accompanying).map((p) => p.party);
  if (!named.every(isSomebody)) return null;
  if (mention.kind !== "visit") {
    const [first, ...others] = named;
    const b = others.filter((p) => !sameSide(p, first as Party));
    return first && b.length > 0 ? { a: named.filter((p) => sameSide(p, first)), b } : null;
  }
  const a = mention.parties.filter((p) => p.role === "guest" && !p.accompanying).map((p) => p.party);
  const { country, cities } = mention.place ?? { country: null, cities: [] };
  if (a.length === 0 || !country) return null;
  const destination: Party = {
    span: mention.trigger,
    text: cities[0] ?? country,
    name: null,
    title: null,
    country,
    organisation: null,
    group: null,
    qualifier: null,
    refersTo: [],
  };
  return { a, b: [destination] };
}

function isSomebody(party: Party): boolean {
  return Boolean(party.country || party.organisation) && (party.name !== null || party.title !== null) && !party.group;
}

const sameSide = (p: Party, q: Party): boolean => p.country === q.country && p.organisation === q.organisation;
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function claimOf(mention: Mention, sides: Sides, span: Span, document: Document): Claim {
  const { kind } = mention;
  return {
    id: `${document.id}:existence:${span.start}-${span.end}:${kind}`,
    document: document.id,
    span,
    quote: document.text.slice(span.start, span.end),
    type: "existence",
    interpretation: false,
    ...sides,
    versus: null,
    including: false,
    kinds: [kind],
    direction: kind === "visit" ? "a-to-b" : "mutual",
    level: null,
    period: mention.date && { ...mention.date, text: mention.date.start },
    baseline: null,
    value: 1,
    unit: "times",
    comparator: ">=",
    emphasis: [],
    attribution: null,
    rule: mention.rule,
  };
}
