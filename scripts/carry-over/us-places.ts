/** US places named in a visit's description, by a list (no place is guessed from the kind of visit). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Place {
  name: string;
  pattern: RegExp;
}

const LIST = fileURLToPath(new URL("tables/us-places.txt", import.meta.url));

/** Names that are persons, parks or states in some rows: only with the state after them. */
const NEEDS_STATE = new Set(["Lincoln", "Columbia", "Jackson", "Madison", "Plains", "Hancock", "Lafayette"]);
/** A name before one of these is an institution or a document, not the place. */
const NOT_BEFORE = "(?!\\s+(?:State|Declaration|Conference|University|Statehood|Treaty)|,? D\\.?C\\.? Conference)";

/** Two names are a state as well: "Hyde Park, New York", "Blaine (Washington)". */
const CITIES_AND_STATES: Place[] = [
  { name: "New York", pattern: /New York City|(?<!\(|, )New York(?! (?:World|University|State))/u },
  { name: "Washington", pattern: new RegExp(`(?<!\\(|Seattle, )Washington${NOT_BEFORE}`, "u") },
];

/** Written otherwise in some rows. */
const SPELLINGS: [written: string, meant: string][] = [
  ["San Francsico", "San Francisco"],
  ["Wood’s Hole", "Woods Hole"],
];

const PLACES: Place[] = [
  ...CITIES_AND_STATES,
  ...readFileSync(LIST, "utf8")
    .split("\n")
    .filter((name) => name !== "")
    .map((name) => ({ name, pattern: new RegExp(patternOf(name), "u") })),
];

function patternOf(name: string): string {
  const state = NEEDS_STATE.has(name) ? ",? \\(?[A-Z]" : "";
  return `(?<![\\p{L}-])${name.replaceAll(".", "\\.")}(?![\\p{L}-])${NOT_BEFORE}${state && `(?=${state})`}`;
}

export function usPlaces(description: string): string[] {
  const text = SPELLINGS.reduce((t, [written, meant]) => t.replaceAll(written, meant), description);
  const found = PLACES.map(({ name, pattern }) => ({ name, pattern, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  // "Newport" beside "Newport Beach" only where it stands on its own.
  const onItsOwn = (place: Place): boolean =>
    found
      .filter(({ name }) => name.startsWith(`${place.name} `))
      .every(({ name }) => place.pattern.test(text.replaceAll(name, "")));
  return found.filter(onItsOwn).map(({ name }) => name);
}
