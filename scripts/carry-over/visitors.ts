/** A visitor as the register writes him ("President Xi Jinping"): title, name and the office meant. */

export interface Visitor {
  title: string;
  name: string;
  /** The office's id; one of our own making where the roster lacks it (see register-offices.ts). */
  office: string;
}

/** Suffix of the office for each title, longest title first. "?" is decided by the exceptions below. */
const TITLES: [pattern: RegExp, title: string, suffix: string][] = [
  [/^President of the Council of Ministers /, "President of the Council of Ministers", "hog"],
  [/^President-\s?(?:elect|designate) /i, "President-elect", "president-elect"],
  [/^Chancellor-elect /, "Chancellor-elect", "chancellor-elect"],
  [/^Acting President /, "Acting President", "hos"],
  [/^Provisional President /, "Provisional President", "hos"],
  [/^Interim President /, "Interim President", "hos"],
  [/^Acting Prime Minister /, "Acting Prime Minister", "hog"],
  [/^Interim Prime Minister /, "Interim Prime Minister", "hog"],
  [/^President /, "President", "hos"],
  [/^Prime Minist?er?e? ?-?Prince /, "Prime Minister", "hog"],
  [/^Prime Min(?:ister|ster|istere) ?/, "Prime Minister", "hog"],
  [/^Premier (?:and|&) Prince /, "Premier", "hog"],
  [/^Vice Premier /, "Vice Premier", "vpremier"],
  [/^Premier /, "Premier", "hog"],
  [/^Federal Chancellor /, "Federal Chancellor", "hog"],
  [/^Chancellor /, "Chancellor", "hog"],
  [/^Taoiseach /, "Taoiseach", "hog"],
  [/^Crown Prince /, "Crown Prince", "crown-prince"],
  [/^Regent Prince /, "Regent", "regent"],
  [/^Governor General /, "Governor General", "governor-general"],
  [/^Grand (?:Duke|Duchess) /, "Grand Duke", "hos"],
  [/^(King|Queen|Emperor|Shah|Sultan|Amir|Emir|Pope|Prince) /, "$1", "hos"],
  [/^Chief of State /, "Chief of State", "hos"],
  [/^Head of State /, "Head of State", "hos"],
  [/^General Secretary /, "General Secretary", "gensec"],
  [/^First Secretary /, "First Secretary", "leader"],
  [/^Chairman of the Presidency /, "Chairman of the Presidency", "hos"],
  [/^Chairman /, "Chairman", "leader"],
  [/^Junta Member /, "Junta Member", "junta-member"],
  [/^(?:Brigadier|Lieutenant) General /, "General", "hos"],
  [/^General /, "General", "leader"],
  [/^Sheikh /, "Sheikh", "?"],
];

/** Where the country or the day decides: [country, title, from, to, suffix or whole office, reason]. */
const EXCEPTIONS: [country: string, title: string, until: string, office: string, reason: string][] = [
  ["CHN", "President", "", "CHN-president", "roster"],
  ["CHN", "Premier", "1949-10-01", "CHN-hog", "president of the Executive Yuan"],
  ["CHN", "Premier", "", "CHN-premier", "roster"],
  ["CHN", "Prime Minister", "", "CHN-premier", "roster"],
  ["RUS", "Premier", "1991-12-26", "RUS-ussr-premier", "chairman of the Council of Ministers of the USSR"],
  ["RUS", "Chairman", "1991-12-26", "RUS-ussr-premier", "chairman of the Council of Ministers of the USSR"],
  ["RUS", "General Secretary", "1991-12-26", "RUS-ussr-gensec", "leader of the USSR"],
  ["RUS", "President", "1991-12-26", "RUS-ussr-president", "head of state of the USSR"],
  ["RUS", "President", "", "RUS-president", "roster"],
  ["RUS", "Premier", "", "RUS-pm", "roster"],
  ["RUS", "Prime Minister", "", "RUS-pm", "roster"],
  ["ESP", "President", "", "ESP-hog", "president of the government"],
  ["VEN", "Interim President", "", "VEN-opp-president", "claimed office"],
  ["GHA", "Chairman", "", "GHA-hos", "National Liberation Council: head of state"],
  ["GRD", "Chairman", "", "GRD-hog", "interim Advisory Council: head of government"],
  ["BLR", "Chairman", "", "BLR-hos", "Supreme Soviet: head of state"],
  ["AFG", "Chairman", "", "AFG-hos", "Interim Administration: head of state"],
  ["LBR", "Chairman", "", "LBR-hos", "National Transitional Government: head of state"],
  ["GTM", "General", "", "GTM-hos", "elected president"],
  ["PYF", "President", "", "PYF-hog", "head of the territory's government"],
  ["NCL", "President", "", "NCL-hog", "head of the territory's government"],
];

/** Rows without a usable title, or whose remark names another office. */
const ROWS: Record<number, Visitor> = {
  1389: { title: "President of the European Commission", name: "Romano Prodi", office: "EU-commission-president" },
  1519: { title: "President", name: "Valdas Adamkus", office: "LTU-hos" },
  2010: { title: "Prime Minister", name: "Jose Luis Rodriguez Zapatero", office: "ESP-hog" },
};
/** "Sheikh": a president of the UN General Assembly (2006) and an Amir's son receiving an order for him (2020). */
const SHEIKHS: Record<string, string> = { BHR: "UN-pga", KWT: "KWT-amir-representative" };

export function parseVisitor(raw: string, country: string, day: string, id: number): Visitor[] {
  const fixed = ROWS[id];
  if (fixed) return [fixed];
  const parts = raw
    .split(/(?: and |, )(?=(?:Prime Minister|Crown Prince) )/)
    .map((part) => part.replaceAll("’", "'").trim());
  return parts.map((part) => parseOne(part, country, day, id));
}

function parseOne(raw: string, country: string, day: string, id: number): Visitor {
  for (const [pattern, written, suffix] of TITLES) {
    const match = pattern.exec(raw);
    if (!match) continue;
    const title = written === "$1" ? match[1]! : written;
    const name = tidy(raw.slice(match[0].length));
    return { title, name, office: officeFor(country, title, suffix, day) };
  }
  throw new Error(`us-visits ${id}: no title in "${raw}"`);
}

function officeFor(country: string, title: string, suffix: string, day: string): string {
  const exception = EXCEPTIONS.find(([c, t, until]) => c === country && t === title && (until === "" || day < until));
  if (exception) return exception[3];
  if (title === "Sheikh") return SHEIKHS[country]!;
  return `${country}-${suffix}`;
}

/** Doubled first names ("Gustavo Gustavo Diaz Ordaz"), broken hyphens ("al- Abadi"), honorifics before the name. */
function tidy(name: string): string {
  return name
    .replace(/\b(\p{L}{3,}) \1\b/gu, "$1")
    .replace(/-\s+/g, "-")
    .replace(/^(?:Dr\.|Dato' Seri) /, "")
    .replace(/,? (?:and|&) .*$/, "")
    .trim();
}
