/** When a predicted name, office, span or place counts as the gold's: the rules of the gold set's README. */

export interface Participant {
  readonly name?: string | null;
  readonly name_en?: string | null;
  readonly resolved_name?: string | null;
  readonly office?: string | null;
  readonly country?: string | null;
  readonly role?: string | null;
  readonly person?: string | null;
  readonly office_id?: string | null;
  readonly office_id_alt?: readonly string[];
  readonly span?: Range | null;
  /** Every annotated mention of the participant in the passage. */
  spans?: Range[];
}

export type Range = readonly [number, number];

export interface ScoredContact {
  readonly kind: string;
  readonly status: string;
  readonly date?: { readonly start?: string; readonly end?: string; readonly inferred?: boolean } | null;
  readonly place?: { readonly city?: string | null; readonly country?: string | null } | null;
  readonly occasion?: string | null;
  readonly participants?: Participant[];
}

export const fold = (s: unknown): string =>
  (typeof s === "string" ? s : "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d");

const TITLES = new Set(
  (
    "mr mrs ms dr sir dame lord president prime minister premier king queen prince princess crown emir sheikh sultan pope " +
    "chancellor secretary general foreign minister h.e. he jr sr"
  ).split(" "),
);
const PARTICLES = new Set("bin ibn al el de la da di du van von der den le abu ben".split(" "));

const words = (s: string): string[] => s.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

function tokens(s: unknown): string[] {
  const all = words(fold(s).replace(/['’`ʼ]/g, ""));
  const own = all.filter((x) => !TITLES.has(x));
  return own.length ? own : all;
}

const isCjk = (s: string): boolean => /[\u4e00-\u9fff]/.test(s);

/** 0 different, up to 1 identical. */
export function nameScore(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return 0;
  if (isCjk(a) || isCjk(b)) {
    if (a === b) return 1;
    return isCjk(a) && isCjk(b) && Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a)) ? 0.9 : 0;
  }
  const x = tokens(a);
  const y = tokens(b);
  if (!x.length || !y.length) return 0;
  const sx = new Set(x);
  const sy = new Set(y);
  if (sx.size === sy.size && [...sx].every((t) => sy.has(t))) return 1;
  const [small, big] = sx.size <= sy.size ? [sx, sy] : [sy, sx];
  if ([...small].every((t) => big.has(t)) && [...small].some((t) => t.length > 1 && !PARTICLES.has(t))) return 0.9;
  const lx = x.at(-1)!;
  const ly = y.at(-1)!;
  const clash = x.length > 1 && y.length > 1 && x[0]![0] !== y[0]![0];
  if (lx === ly && lx.length > 2) return clash ? 0 : 0.8;
  // Transliterations of a long surname: Zelensky, Zelenskiy
  return lx.length >= 6 && ly.length >= 6 && lx[0] === ly[0] && distance(lx, ly) <= 2 && !clash ? 0.7 : 0;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length]!;
}

const SAME_COUNTRY: Readonly<Record<string, string | null>> = {
  SUN: "RUS",
  DDR: "DEU",
  FRG: "DEU",
  CSK: "CZE",
  YUG: "SRB",
  SCG: "SRB",
  EUE: null,
};
export const country = (c: string | null | undefined): string | null =>
  c ? (c in SAME_COUNTRY ? SAME_COUNTRY[c]! : c) : null;

/** Office text → classes, first match; "Prime Minister and Foreign Minister" has two. */
const OFFICE_CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    "committee",
    /committee chair|chair\w* of the .*(relations|affairs|international).* committee|parliamentary committee/,
  ],
  ["elect", /\belect\b/],
  ["former", /^former|^ex[- ]/],
  ["highrep", /high representative/],
  ["depnsa", /deputy (national )?security|deputy assistant to the president for national security/],
  [
    "nsa",
    /security advis|security affairs|security council sec|secretary of the (\w+ )*security council|security secretariat|security office/,
  ],
  ["das", /deputy assistant secretary/],
  ["as", /assistant secretary/],
  ["under", /under ?-?secretary/],
  ["depsec", /deputy secretary of/],
  ["dpm", /(deputy|vice)[- ](prime minister|premier)|deputy chair\w* of the government/],
  [
    "depfm",
    /(deputy|vice|state)[- ](minister (of|for) foreign|foreign minister)|minister of state for (foreign|external)/,
  ],
  ["depdef", /(deputy|vice)[- ](minister (of|for) (national )?defen[cs]e|defen[cs]e minister)/],
  ["dcp", /deputy crown prince/],
  ["cp", /crown prince/],
  ["dfirst", /deputy first minister/],
  ["first", /^first minister/],
  ["cos", /chief of staff|head of the (presidential|office of the president)/],
  ["aide", /\baide\b|advis[eo]r\b|assistant to the president/],
  ["envoy", /envoy|special representative/],
  ["ambassador", /ambassador|permanent representative/],
  [
    "fm",
    /foreign min|foreign sec|foreign affairs|external affairs|foreign relations|secretary of state|state secretary|top diplomat|^secretary$/,
  ],
  ["def", /defen[cs]e/],
  ["vp", /vice[- ]?president/],
  ["speaker", /speaker|president of the (senate|parliament|national assembly)|parliament president/],
  ["gensec", /general secretary|party chief|party leader|first secretary|chairman of the central committee/],
  ["sg", /secretary[- ]general/],
  ["councilor", /state councill?or/],
  ["politburo", /politburo|political bureau/],
  [
    "hog",
    /prime min|premier|chancellor|head of government|(chair\w*|president) of the (government|council of ministers)/,
  ],
  ["opposition", /opposition/],
  ["lead", /head of state or government|leader|chairman/],
  ["hos", /president|king|queen|emir|emperor|shah|pope|monarch|sultan|agong|head of state/],
];
const LEADS = new Set(["hos", "hog", "gensec", "lead"]);
const classOf = (s: string): string | null => OFFICE_CLASSES.find(([, re]) => re.test(s))?.[0] ?? (s ? `=${s}` : null);

function officeClasses(office: string | null | undefined): Set<string> {
  const s = fold(office).replace(/\s+/g, " ").trim();
  if (!s) return new Set();
  if (/high representative|security (affairs|council|secretariat)|committee/.test(s)) return new Set([classOf(s)!]);
  const parts = s.split(
    /\s*,\s*|\s+and\s+(?=(?:\w+ ){0,3}(?:minister|president|secretary|premier|chancellor|chair|representative|member|director))|\s+and (?=foreign affairs)/,
  );
  return new Set(parts.map(classOf).filter((c) => c !== null));
}

/** a is the gold. A gold text that says only "leader" is met by any office of that sort. */
export function officeOk(a: Participant, b: Participant): boolean {
  if (a.office_id && b.office_id && [a.office_id, ...(a.office_id_alt ?? [])].includes(b.office_id)) return true;
  const x = officeClasses(a.office);
  const y = officeClasses(b.office);
  if (!x.size) return true;
  if (!y.size || y.size > x.size + 1) return false; // a list of guesses is no answer
  for (const k of x) {
    if (y.has(k) || (k === "lead" && [...y].some((t) => LEADS.has(t)))) return true;
    if (k[0] !== "=") continue;
    const w = k.slice(1);
    const z = fold(b.office);
    if (z.length <= w.length + 60 && (z.includes(w) || w.includes(z))) return true;
  }
  return false;
}

function sameUnnamedOffice(g: Participant, p: Participant): boolean {
  const x = officeClasses(g.office);
  const y = officeClasses(p.office);
  if (!x.size && !y.size) return true;
  const [a, b] = [{ office: g.office ?? null }, { office: p.office ?? null }];
  return x.size > 0 && y.size > 0 && (officeOk(a, b) || officeOk(b, a));
}

export const namesOf = (p: Participant): string[] =>
  [p.name, p.name_en, p.resolved_name].filter((n): n is string => Boolean(n));

/** Length in tokens, titles included; four Chinese characters count as one. */
const nameLength = (s: string): number =>
  words(fold(s)).reduce((n, t) => n + (isCjk(t) ? Math.ceil(t.length / 4) : 1), 0);

/** Likeness of names, countries and offices alone; g is the gold. */
export function partScore(g: Participant, p: Participant): number {
  if (country(g.country) !== country(p.country)) return 0;
  const gn = namesOf(g);
  const pn = namesOf(p);
  if (pn.length && gn.length) {
    const longest = Math.max(...gn.map(nameLength)) + 3;
    if (pn.some((n) => nameLength(n) > longest)) return 0;
  }
  let best = 0;
  for (const a of gn) for (const b of pn) best = Math.max(best, nameScore(a, b));
  if (best > 0) return best;
  if (!g.name && g.person && g.person === p.person) return 0.9;
  return !g.name && !p.name && sameUnnamedOffice(g, p) ? 0.9 : 0;
}

export const validRange = (s: unknown, text: string): s is Range =>
  Array.isArray(s) && s.length === 2 && s.every(Number.isInteger) && s[0] >= 0 && s[1] > s[0] && s[1] <= text.length;
export const overlaps = (a: Range, b: Range): boolean => Math.min(a[1], b[1]) > Math.max(a[0], b[0]);

/** A participant's span may be this much longer than the gold's (titles), no more. */
const MAX_EXTRA = 80;

/** The predicted name is what the text says at its own span, Cyrillic case endings aside. */
function nameIsText(name: string | null | undefined, slice: string): boolean {
  if (!name) return false;
  if (fold(name) === fold(slice)) return true;
  const x = words(fold(name));
  const y = words(fold(slice));
  const sameStem = (t: string, u: string): boolean => {
    if (!/[\u0400-\u04ff]/.test(t) || t.length <= 2 || u.length <= 2) return false;
    const stem = Math.max(2, t.length - 3);
    return t.slice(0, stem) === u.slice(0, stem) && Math.abs(t.length - u.length) <= 3;
  };
  return x.length > 0 && x.length === y.length && x.every((t, i) => t === y[i] || sameStem(t, y[i]!));
}

export const samePerson = (q: Participant, p: Participant): boolean =>
  country(q.country) === country(p.country) &&
  (namesOf(q).length || namesOf(p).length ? partScore(q, p) >= 0.9 : fold(q.office) === fold(p.office));

/** A prediction with a span must have it in the right place; one without matches, and is counted apart. */
function match(g: Participant, p: Participant, text: string): number {
  const s = partScore(g, p);
  const gold = g.spans ?? [];
  if (!s || !gold.length) return s;
  const at = p.spans ?? (p.span ? [p.span] : []);
  if (!at.length) return s - 0.05;
  const ok = (t: Range): boolean =>
    gold.some((u) => overlaps(u, t) && t[1] - t[0] <= u[1] - u[0] + MAX_EXTRA) ||
    (namesOf(g).length > 0 && nameIsText(p.name, text.slice(t[0], t[1])));
  return at.some(ok) ? s : 0;
}

export const matchParticipants = (gs: readonly Participant[], ps: readonly Participant[], text: string) =>
  assign(gs.map((g) => ps.map((p) => match(g, p, text))));

/** Optimal one-to-one assignment (Hungarian), maximising the weights; pairs of weight 0 are left out. */
export function assign(weights: readonly (readonly number[])[]): (readonly [number, number])[] {
  const n = weights.length;
  const m = n ? weights[0]!.length : 0;
  if (!n || !m) return [];
  const size = Math.max(n, m);
  const cost = (i: number, j: number): number => (i <= n && j <= m ? -weights[i - 1]![j - 1]! : 0);
  const u = new Array<number>(size + 1).fill(0);
  const v = new Array<number>(size + 1).fill(0);
  const p = new Array<number>(size + 1).fill(0);
  const way = new Array<number>(size + 1).fill(0);
  for (let i = 1; i <= size; i++) {
    p[0] = i;
    let j0 = 0;
    const least = new Array<number>(size + 1).fill(1e9);
    const used = new Array<boolean>(size + 1).fill(false);
    do {
      used[j0] = true;
      const i0 = p[j0]!;
      let delta = 1e9;
      let j1 = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(i0, j) - u[i0]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = j0;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          j1 = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[p[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      j0 = j1;
    } while (p[j0] !== 0);
    do {
      const j1 = way[j0]!;
      p[j0] = p[j1]!;
      j0 = j1;
    } while (j0);
  }
  const pairs: (readonly [number, number])[] = [];
  for (let j = 1; j <= m; j++)
    if (p[j]! >= 1 && p[j]! <= n && weights[p[j]! - 1]![j - 1]! > 0) pairs.push([p[j]! - 1, j - 1]);
  return pairs;
}

const cityText = (s: string | null | undefined): string => tokens(s).join(" ");

export function samePlace(a: ScoredContact["place"], b: ScoredContact["place"]): boolean {
  if (!a && !b) return true;
  if (!a || !b || country(a.country) !== country(b.country)) return false;
  if (!a.city) return true;
  const x = cityText(a.city);
  const y = cityText(b.city);
  return Boolean(y) && (x === y || (y.length <= x.length + 25 && (x.includes(y) || y.includes(x))));
}

/** a is the gold; an inferred date is met by none too. */
export const sameDate = (a: ScoredContact["date"], b: ScoredContact["date"]): boolean =>
  (!a && !b) ||
  Boolean(a?.inferred && !b) ||
  Boolean(
    a && b && (a.start ?? null) === (b.start ?? null) && (a.end ?? a.start ?? null) === (b.end ?? b.start ?? null),
  );

const STOP = new Set("the a an of in on at for and to s".split(" "));
const bag = (s: string): string[] =>
  isCjk(s)
    ? [...fold(s).replace(/[^\p{L}\p{N}]/gu, "")].map((c, i, l) => c + (l[i + 1] ?? ""))
    : words(fold(s)).filter((t) => !STOP.has(t));

/** Half of the words in common. */
export function sameOccasion(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = new Set(bag(a ?? ""));
  const y = new Set(bag(b ?? ""));
  if (!x.size || !y.size) return fold(a) === fold(b);
  const n = [...x].filter((t) => y.has(t)).length;
  return (2 * n) / (x.size + y.size) >= 0.5;
}
