/** Units that name one person between them: "his host, X", "the Emir of Qatar, Sheikh X", "King X and Queen Y". */
import type { ExtractLanguage } from "../language.ts";
import type { ComposedUnit } from "./compose.ts";
import { classOf } from "./titled.ts";

/** The units of a sentence, in order, with each two that are one person made one; `text` is the document's. */
export function joinAppositions(
  units: readonly ComposedUnit[],
  text: string,
  language: ExtractLanguage,
): ComposedUnit[] {
  const joined: ComposedUnit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    const one = before && joinedOf(before, unit, text, language);
    if (one) joined[joined.length - 1] = one;
    else joined.push(unit);
  }
  return joined;
}

function joinedOf(a: ComposedUnit, b: ComposedUnit, text: string, language: ExtractLanguage): ComposedUnit | null {
  if (!a.party || !b.party) return null;
  const { apposition, relational } = language.titles;
  const between = text.slice(a.span.end, b.span.start);
  if (between.length > 60) return null;
  const person = b.kind === "person";
  if (a.kind === "pronoun" && (person || b.kind === "office"))
    return apposition.role.test(a.party.text) && /^,? $/.test(between) ? over(a, b, b, text) : null;
  if (a.kind === "office" && person && a.party.title) {
    if (relational.test(a.party.title) && !b.party.title && apposition.whence.test(between))
      return over(a, b, withTitle(b, a), text);
    const [of, from] = [a.party.country, b.party.country];
    const same = (of !== null || from !== null) && (of === null || from === null || of === from);
    return same && apposition.gap.test(between) && apposition.styled.test(b.party.text) && isStyled(a, b, language)
      ? over(a, b, withTitle(b, a), text)
      : null;
  }
  // "General X, his Lao opposite number"
  if (a.kind === "person" && b.kind === "office" && relational.test(b.party.title ?? "") && between === ", ")
    return over(a, b, withTitle(a, b), text);
  if (a.kind === "person" && person && apposition.couple.test(between)) {
    if (isRoyal(a, language) && isConsort(b, language)) return over(a, b, inCountry(a, b), text);
    if (isRoyal(b, language) && isConsort(a, language)) return over(a, b, inCountry(b, a), text);
  }
  return null;
}

/** "The Emir of Qatar, Sheikh X" is one, "the foreign minister of Jordan, King X" two. */
function isStyled(office: ComposedUnit, { party }: ComposedUnit, language: ExtractLanguage): boolean {
  const own = classOf(party?.title ?? null, language);
  return own === null || own === classOf(office.party?.title ?? null, language);
}

const isRoyal = ({ party }: ComposedUnit, language: ExtractLanguage): boolean =>
  ["crowned", "crown"].includes(classOf(party?.title ?? null, language) ?? "");

/** A queen whom the roster knows reigns herself. */
const isConsort = ({ party, entries }: ComposedUnit, { titles }: ExtractLanguage): boolean =>
  entries.length === 0 && titles.apposition.consort.test(party?.title ?? "");

function inCountry(unit: ComposedUnit, other: ComposedUnit): ComposedUnit {
  return unit.party
    ? { ...unit, party: { ...unit.party, country: unit.party.country ?? other.party?.country ?? null } }
    : unit;
}

function withTitle(unit: ComposedUnit, office: ComposedUnit): ComposedUnit {
  const { party } = unit;
  if (!party || !office.party) return unit;
  const { title, country, qualifier } = office.party;
  return {
    ...unit,
    party: { ...party, title, country: party.country ?? country, qualifier: party.qualifier ?? qualifier },
  };
}

function over(a: ComposedUnit, b: ComposedUnit, unit: ComposedUnit, text: string): ComposedUnit {
  const span = { start: a.span.start, end: b.span.end };
  return {
    ...unit,
    span,
    ...(unit.party ? { party: { ...unit.party, span, text: text.slice(span.start, span.end) } } : {}),
  };
}

/** "King X of A, Queen Y and Crown Prince Z": who stands beside a head of state in a list is of his country. */
export function consorts(
  units: readonly ComposedUnit[],
  text: string,
  { listSplit, titles }: ExtractLanguage,
): ComposedUnit[] {
  const beside = (a: ComposedUnit | undefined, b: ComposedUnit | undefined): boolean => {
    if (a?.kind !== "person" || b?.kind !== "person") return false;
    const between = text.slice(a.span.end, b.span.start);
    return between.length < 40 && listSplit.test(between);
  };
  const done = [...units];
  done.forEach((unit, i) => {
    const { party } = unit;
    if (unit.kind !== "person" || !party || party.country || party.organisation) return;
    if (!titles.consort.test(party.text)) return;
    const [before, after] = [done[i - 1], done[i + 1]];
    const country =
      (beside(before, unit) ? before?.party?.country : null) ?? (beside(unit, after) ? after?.party?.country : null);
    if (country) done[i] = { ...unit, party: { ...party, country } };
  });
  return done;
}
