import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hostOf, type Publisher, publisherLookup } from "../../src/model/publisher.ts";
import {
  type CoverageRow,
  csv,
  type Fact,
  groupBy,
  type Judgement,
  jsonl,
  type RegisterRow,
  ROOT,
  type Row,
  span,
  text,
  tight,
  wide,
} from "./load.ts";

const CORPUS = join(ROOT, "..", "shared", "corpus");
const FACT_FILES = ["cn-ru", "cn-us", "us-ru"].map((name) => `ledger/${name}.jsonl`);
const GENERATED = [
  ...["countries", "organisations", "offices", "persons", "tenures"].map((name) => `roster/${name}.csv`),
  ...["persons", "offices", "tenures"].map((name) => `registers/${name}.csv`),
  ...["us-travels", "us-visits", "us-visits-joint"].map((name) => `registers/${name}.jsonl`),
  ...FACT_FILES,
  ...["coverage", "stated-counts", "judgements"].map((name) => `ledger/${name}.jsonl`),
  "publishers.csv",
];

const countries = csv("roster/countries.csv");
const organisations = csv("roster/organisations.csv");
const rosterOffices = csv("roster/offices.csv");
const registerOffices = csv("registers/offices.csv");
const rosterPersons = csv("roster/persons.csv");
const registerPersons = csv("registers/persons.csv");
const rosterTenures = csv("roster/tenures.csv");
const registerTenures = csv("registers/tenures.csv");
const offices = [...rosterOffices, ...registerOffices];
const persons = [...rosterPersons, ...registerPersons];
const tenures = [...rosterTenures, ...registerTenures];
const facts = FACT_FILES.flatMap((file) => jsonl<Fact>(file));
const travels = jsonl<RegisterRow>("registers/us-travels.jsonl");
const visits = jsonl<RegisterRow>("registers/us-visits.jsonl");
const joint = jsonl<Omit<RegisterRow, "start" | "end">>("registers/us-visits-joint.jsonl");
const coverage = jsonl<CoverageRow>("ledger/coverage.jsonl");
const statedCounts = jsonl<{ source: string }>("ledger/stated-counts.jsonl");
const judgements = jsonl<Judgement>("ledger/judgements.jsonl");
const publishers = csv("publishers.csv");

const countryIds = new Set(countries.map((row) => row.iso3));
const organisationIds = new Set(organisations.map((row) => row.id));
const officeById = new Map(offices.map((row) => [row.id!, row]));
const personById = new Map(persons.map((row) => [row.id!, row]));
const factById = new Map(facts.map((fact) => [fact.id, fact]));
const registerById = new Map([...travels, ...visits].map((row) => [row.id, row]));
const tenuresOf = groupBy(tenures, (row) => row.person!);

const holds = (person: string, office: string, start: string, end: string): boolean =>
  (tenuresOf.get(person) ?? []).some((tenure) => {
    const [from, to] = wide(tenure);
    return tenure.office === office && from <= span(end)![1] && to >= span(start)![0];
  });

const duplicates = (ids: (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id, at) => id === undefined || ids.indexOf(id) !== at).map(String)),
];

describe("files", () => {
  it.each(GENERATED)("%s ends its lines with LF and ends with one", (file) => {
    const content = text(file);
    expect(content.includes("\r")).toBe(false);
    expect(content.endsWith("\n") && !content.endsWith("\n\n")).toBe(true);
  });

  it("have the stated numbers of rows", () => {
    const territories = countries.filter((row) => row.kind === "territory" || row.iso3 === "HWI");
    expect(territories.map((row) => row.iso3)).toEqual(["ANT", "ATA", "COK", "HWI", "NCL", "NIU", "PYF"]);
    expect(countries.length - territories.length).toBe(204);
    expect(organisations).toHaveLength(48);
    expect(rosterOffices).toHaveLength(969);
    expect(rosterPersons).toHaveLength(1996);
    expect(rosterTenures).toHaveLength(2545);
    expect(FACT_FILES.map((file) => jsonl(file).length)).toEqual([467, 329, 195]);
    expect(coverage).toHaveLength(46);
    expect(statedCounts).toHaveLength(34);
    expect(travels).toHaveLength(4271);
    expect(travels.filter((row) => row.office === "USA-president")).toHaveLength(832);
    expect(travels.filter((row) => row.office === "USA-secstate")).toHaveLength(3439);
    expect(visits).toHaveLength(3264);
  });
});

describe("roster and registers", () => {
  it("have unique ids", () => {
    expect(duplicates(countries.map((row) => row.iso3))).toEqual([]);
    expect(duplicates(organisations.map((row) => row.id))).toEqual([]);
    expect(duplicates(offices.map((row) => row.id))).toEqual([]);
    expect(duplicates(persons.map((row) => row.id))).toEqual([]);
    expect(duplicates(persons.map((row) => row.wikidata).filter((id) => id !== ""))).toEqual([]);
    expect(duplicates(facts.map((fact) => fact.id))).toEqual([]);
    expect(duplicates([...travels, ...visits].map((row) => row.id))).toEqual([]);
    expect(duplicates([...coverage, ...judgements].map((row) => row.id))).toEqual([]);
  });

  it("point to rows that exist", () => {
    const bad: string[] = [];
    for (const office of offices) {
      if ((office.country_iso3 === "") === (office.organisation === "")) bad.push(`${office.id}: one of country, body`);
      if (office.country_iso3 && !countryIds.has(office.country_iso3)) bad.push(`${office.id}: ${office.country_iso3}`);
      if (office.organisation && !organisationIds.has(office.organisation)) bad.push(`${office.id}: body`);
    }
    for (const person of persons) if (!countryIds.has(person.country_iso3)) bad.push(`${person.id}: country`);
    for (const row of tenures) {
      if (!personById.has(row.person!)) bad.push(`tenure of ${row.person}`);
      if (!officeById.has(row.office!)) bad.push(`tenure in ${row.office}`);
    }
    for (const country of countries)
      for (const successor of (country.successor ?? "").split("|").filter(Boolean))
        if (!countryIds.has(successor)) bad.push(`${country.iso3}: successor ${successor}`);
    expect(bad).toEqual([]);
  });

  it("give each territory a sovereign, save Antarctica, which has none", () => {
    const without = countries.filter((row) => row.kind === "territory" && row.successor === "");
    expect(without.map((row) => row.iso3)).toEqual(["ATA"]);
  });

  it("rank every office, or say why not", () => {
    const bad = offices.filter((row) => !/^([1-6]|I)$/.test(row.rank!) && !row.notes!.startsWith("no rank"));
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it("have legal dates in order", () => {
    const bad = tenures.filter((row) => {
      const ends = [row.from, row.to].filter((date) => date !== "");
      return ends.some((date) => span(date!) === null) || (ends.length === 2 && wide(row)[1] < wide(row)[0]);
    });
    expect(bad).toEqual([]);
    expect(tenures.filter((row) => !/^(true|false)$/.test(row.acting!))).toEqual([]);
  });

  it("never put two holders into an exclusive office for more than three days", () => {
    const overlaps: string[] = [];
    const acting: string[] = [];
    for (const [office, list] of groupBy(tenures, (row) => row.office!)) {
      if (officeById.get(office)!.exclusive !== "1") continue;
      list.forEach((a, at) => {
        for (const b of list.slice(at + 1)) {
          const days = Math.min(tight(a)[1], tight(b)[1]) - Math.max(tight(a)[0], tight(b)[0]);
          if (days <= 3) continue;
          const both = `${office}: ${a.person} ${a.from}..${a.to} and ${b.person} ${b.from}..${b.to}`;
          (a.acting === "true" || b.acting === "true" ? acting : overlaps).push(both);
        }
      });
    }
    if (acting.length > 0) console.warn(`an acting holder beside another: ${acting.length}\n  ${acting.join("\n  ")}`);
    expect(overlaps).toEqual([]);
  });

  it("make no second tenure where the roster has one for the same days", () => {
    const twice = registerTenures.filter((row) =>
      rosterTenures.some(
        (other) =>
          other.person === row.person &&
          other.office === row.office &&
          Math.min(tight(other)[1], tight(row)[1]) - Math.max(tight(other)[0], tight(row)[0]) > 3,
      ),
    );
    expect(twice).toEqual([]);
  });

  it("have no register person without a tenure", () => {
    expect(registerPersons.filter((row) => !tenuresOf.has(row.id!)).map((row) => row.id)).toEqual([]);
  });
});

describe("facts", () => {
  it("have legal fields", () => {
    const bad: string[] = [];
    for (const fact of facts) {
      if (!/^(visit|meeting|call|video)$/.test(fact.kind)) bad.push(`${fact.id}: kind`);
      if (!/^(held|planned|cancelled)$/.test(fact.status)) bad.push(`${fact.id}: status`);
      if (!/^(day|month)$/.test(fact.precision)) bad.push(`${fact.id}: precision`);
      if (!/^(confirmed|single)$/.test(fact.confidence)) bad.push(`${fact.id}: confidence`);
      if (fact.start.length !== 10 || !span(fact.start) || !span(fact.end)) bad.push(`${fact.id}: date`);
      if (fact.end < fact.start) bad.push(`${fact.id}: order`);
      if (fact.place && !countryIds.has(fact.place.country)) bad.push(`${fact.id}: place`);
      if ((fact.kind === "visit") !== "visitClass" in fact) bad.push(`${fact.id}: class`);
      if (fact.kind === "visit" && !fact.place) bad.push(`${fact.id}: visit to nowhere`);
      if (fact.partOf && factById.get(fact.partOf)?.kind !== "visit") bad.push(`${fact.id}: part of ${fact.partOf}`);
      if (fact.sources.length === 0) bad.push(`${fact.id}: no source`);
    }
    expect(bad).toEqual([]);
  });

  it("name persons who hold the named office on that day", () => {
    const bad: string[] = [];
    for (const fact of facts)
      for (const who of fact.participants) {
        if (who.person === null) {
          if (who.office !== null || !/delegation$|counterparts$/.test(who.name)) bad.push(`${fact.id}: ${who.name}`);
        } else if (!personById.has(who.person)) bad.push(`${fact.id}: ${who.person}`);
        else if (who.office === null) {
          if (!/^Former /.test(who.title)) bad.push(`${fact.id}: ${who.person} without office`);
        } else if (!holds(who.person, who.office, fact.start, fact.end))
          bad.push(`${fact.id}: ${who.person} in ${who.office}`);
      }
    expect(bad).toEqual([]);
  });

  it("give roles by the venue", () => {
    const bad = facts.filter((fact) =>
      fact.participants.some((who) => {
        if (fact.kind === "visit") return who.role !== "guest";
        const home = fact.participants.some((p) => p.country === fact.place?.country);
        if (fact.kind !== "meeting" || !home) return who.role !== "party";
        return who.role !== (who.country === fact.place!.country ? "host" : "guest");
      }),
    );
    expect(bad.map((fact) => fact.id)).toEqual([]);
  });

  it("have one principal at least in each visit, and nobody accompanies in a meeting", () => {
    const bad = facts.filter((fact) =>
      fact.kind === "visit"
        ? !fact.participants.some((who) => !who.accompanying)
        : fact.participants.some((who) => who.accompanying),
    );
    expect(bad.map((fact) => fact.id)).toEqual([]);
  });
});

describe("registers", () => {
  const TRAVEL_KEYS = "id,person,office,start,end,country,countryName,cities,visitClass,purposes";
  const VISIT_KEYS = "id,person,office,name,title,country,countryName,start,end,cities,visitClass,purposes";
  const CLASSES = /^(state|official|working|private|transit|multilateral-only|accompanying)$/;
  const PURPOSES =
    /^(accompanying|meeting|multilateral|address|signing|ceremony|troops|inspection|vacation|medical|private|transit)$/;

  it("carry no remark, only the fields of the contract", () => {
    expect([...new Set(travels.map((row) => Object.keys(row).join(",")))]).toEqual([TRAVEL_KEYS]);
    expect([...new Set(visits.map((row) => Object.keys(row).join(",")))]).toEqual([VISIT_KEYS]);
    const longest = (rows: RegisterRow[]): number =>
      Math.max(
        ...rows
          .flatMap((row) => [row.countryName, row.name ?? "", row.title ?? "", ...row.cities])
          .map((s) => s.length),
      );
    expect(longest([...travels, ...visits])).toBeLessThan(60);
  });

  it("have legal fields", () => {
    const bad = [...travels, ...visits].filter(
      (row) =>
        !countryIds.has(row.country) ||
        row.start.length !== 10 ||
        !span(row.start) ||
        !span(row.end) ||
        row.end < row.start ||
        !CLASSES.test(row.visitClass) ||
        row.purposes.some((purpose) => !PURPOSES.test(purpose)),
    );
    expect(bad).toEqual([]);
  });

  it("are in the order of the source's numbers", () => {
    for (const rows of [travels, visits]) {
      const numbers = rows.map((row) => Number(row.id.split(":")[1]));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it("name persons who hold the office on that day, save the corrected rows and presidents-elect", () => {
    const corrected = new Set(judgements.filter((j) => j.judgement === "correct").flatMap((j) => j.subjects));
    const bad: string[] = [];
    for (const row of [...travels, ...visits]) {
      if (corrected.has(row.id)) continue;
      const elect = row.office === "USA-president" && holds(row.person, "USA-president-elect", row.start, row.end);
      if (!elect && !holds(row.person, row.office, row.start, row.end))
        bad.push(`${row.id}: ${row.person} in ${row.office} on ${row.start}`);
    }
    for (const other of joint) {
      const row = registerById.get(other.id)!;
      if (!holds(other.person, other.office, row.start, row.end)) bad.push(`${other.id}: ${other.person}`);
    }
    expect(bad).toEqual([]);
  });
});

describe("coverage", () => {
  it("is well formed", () => {
    const bad: string[] = [];
    for (const row of coverage) {
      if (row.countries.some((iso3) => iso3 !== "*" && !countryIds.has(iso3))) bad.push(`${row.id}: countries`);
      if (row.persons?.some((id) => !personById.has(id))) bad.push(`${row.id}: persons`);
      if (row.offices?.some((id) => !officeById.has(id))) bad.push(`${row.id}: offices`);
      if (row.level === null && row.offices === null) bad.push(`${row.id}: neither level nor offices`);
      if (row.level !== null && !(row.level >= 1 && row.level <= 6)) bad.push(`${row.id}: level`);
      if (row.direction && !/^(\*|[A-Z]{3})->(\*|[A-Z]{3})$/.test(row.direction)) bad.push(`${row.id}: direction`);
      if (row.kinds.length === 0 || row.kinds.some((k) => !/^(visit|meeting|call|video)$/.test(k)))
        bad.push(`${row.id}: kinds`);
      if (!span(row.from) || !span(row.to) || row.to < row.from) bad.push(`${row.id}: dates`);
      if (!/^(complete|near-complete|partial|none)$/.test(row.completeness)) bad.push(`${row.id}: completeness`);
      if (row.estimate !== null && !(row.estimate >= 0 && row.estimate <= 1)) bad.push(`${row.id}: estimate`);
    }
    expect(bad).toEqual([]);
  });
});

describe("publishers", () => {
  const list = publishers.map((row) => ({ ...row, side: row.side || null }) as unknown as Publisher);
  const lookup = publisherLookup(list);
  /** Every web address in a file of the data folder. */
  const addresses = (file: string): readonly string[] => text(file).match(/https?:\/\/[^\s"|,]+/g) ?? [];
  /** The addresses that the ledger itself gives the rows of the registers stand in no file. */
  const registers = "https://history.state.gov/departmenthistory/visits";
  const cited = [...GENERATED.flatMap(addresses), registers];

  it("cover every address of the data", () => {
    expect(cited.length).toBeGreaterThan(1000);
    expect([...new Set(cited.filter((a) => !lookup(a)).map(hostOf))]).toEqual([]);
  });

  it.skipIf(!existsSync(CORPUS))("cover the collections to ingest", () => {
    const files = readdirSync(CORPUS).filter((name) => name.endsWith(".jsonl.gz"));
    const hosts = files.flatMap((name) =>
      gunzipSync(readFileSync(join(CORPUS, name)))
        .toString("utf8")
        .split("\n")
        .filter((line) => line)
        .map((line) => hostOf((JSON.parse(line) as { url: string }).url)),
    );
    expect(hosts.length).toBeGreaterThan(7000);
    expect([...new Set(hosts)].filter((host) => !lookup(`https://${host}/`))).toEqual([]);
    expect([...new Set(hosts)].map((host) => lookup(`https://${host}/`)?.tier)).not.toContain("mirror");
  });

  it("are all in use", () => {
    const used = new Set(cited.map((a) => lookup(a)?.domain));
    const unused = list.map((p) => p.domain).filter((domain) => !used.has(domain));
    // The present White House: no fact cites it yet, its readouts are there to be ingested.
    expect(unused).toEqual(["whitehouse.gov"]);
  });

  it("give copies no side, and offices of a state one", () => {
    expect(list.filter((p) => p.tier === "mirror" && p.side !== null)).toEqual([]);
    expect(list.filter((p) => p.tier === "official" && p.side === null)).toEqual([]);
  });

  it("give the domains of one publisher one side", () => {
    const sides = groupBy(publishers, (row) => row.publisher!);
    const split = [...sides].filter(([, rows]) => new Set(rows.map((row) => row.side)).size > 1);
    expect(split.map(([publisher]) => publisher)).toEqual([]);
  });

  it("are well formed", () => {
    expect(duplicates(publishers.map((row) => row.domain))).toEqual([]);
    const bad = publishers.filter(
      (row: Row) =>
        !/^(official|wire|press|mirror|reference)$/.test(row.tier!) ||
        !row.publisher ||
        !/^[a-z]{2}$/.test(row.language!) ||
        (row.side !== "" && !countryIds.has(row.side)),
    );
    expect(bad).toEqual([]);
  });
});

describe("judgements", () => {
  it("refer to rows that exist and say why", () => {
    const bad: string[] = [];
    for (const row of judgements) {
      const known = row.subjects.every((id) => factById.has(id) || registerById.has(id));
      if (!known) bad.push(`${row.id}: unknown subject`);
      if (row.judgement === "correct" ? row.subjects.length !== 1 || !row.set : row.subjects.length < 2 || row.set)
        bad.push(`${row.id}: subjects`);
      if (row.reason.length < 20 || !row.by || !span(row.at)) bad.push(`${row.id}: reason, author or date`);
    }
    expect(bad).toEqual([]);
  });

  it("correct fields that the row has, with persons and offices that exist", () => {
    const bad: string[] = [];
    for (const row of judgements.filter((j) => j.judgement === "correct")) {
      const subject = (factById.get(row.subjects[0]!) ?? registerById.get(row.subjects[0]!))!;
      for (const [field, value] of Object.entries(row.set!)) {
        if (!(field in subject)) bad.push(`${row.id}: no field ${field}`);
        if (field === "person" && !personById.has(String(value))) bad.push(`${row.id}: person`);
        if (field === "office" && !officeById.has(String(value))) bad.push(`${row.id}: office`);
      }
      const fixed = { ...subject, ...row.set } as RegisterRow;
      if (fixed.person && !holds(fixed.person, fixed.office, fixed.start, fixed.end)) bad.push(`${row.id}: tenure`);
    }
    expect(bad).toEqual([]);
  });
});
