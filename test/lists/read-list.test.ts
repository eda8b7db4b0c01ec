import { describe, expect, it } from "vitest";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import { loadTerritories } from "../../src/ledger/load-territories.ts";
import { guessMapping, parseMapping } from "../../src/lists/mapping.ts";
import { placeIndex } from "../../src/lists/places.ts";
import { readList, tableOf } from "../../src/lists/read-list.ts";
import { createRoster } from "../../src/model/roster.ts";
import { folded } from "../../src/model/spelling.ts";
import { dataFolder } from "../../src/paths.ts";
import { resolveParty } from "../../src/resolve/index.ts";

const roster = createRoster(loadRoster(dataFolder));
const placeOf = placeIndex(roster.countries, loadTerritories(dataFolder));
const titles = new Set(roster.offices.flatMap((o) => o.titles.en.map(folded)));

function read(text: string, mapping?: string) {
  const table = tableOf(text, "list.csv");
  const rows = table.rows.map((r) => r.fields);
  const known = mapping ? parseMapping(mapping, "m.json") : guessMapping(table.headers, rows);
  return readList(table, known, "list.csv", {
    ...{ placeOf, titles },
    resolve: (party, day) => resolveParty(party, day, { roster }),
  });
}

describe("headers", () => {
  it.each([
    ["Arrival,Departure,Visitor,Nationality,Host country", "begin end person home country"],
    ["Start_Date,EndDate,Name,Title,Country visited,Cities", "begin end person office country city"],
    ["date,who,with,venue,type", "begin person counterpart city kind"],
    ["id,Date of visit,Leader,Destination", "id begin person country"],
  ])("%s", (line, fields) =>
    expect(Object.keys(guessMapping(line.split(","), []).columns).sort()).toEqual(fields.split(" ").sort()));

  it("named from and to are days only where days stand below", () => {
    const { columns } = guessMapping(["from", "to", "name"], [["China", "Russia", "Xi Jinping"]]);
    expect(columns.begin).toBeUndefined();
  });

  it("that tell nothing are refused, with what is missing", () => {
    expect(() => read("a,b\n1,2\n")).toThrow(/no column is known to hold the first day/);
    expect(() => read("date,who\n2024-05-16,Xi Jinping\n")).toThrow(/hold the country/);
    expect(() => read("date\n")).toThrow(/no rows/);
  });
});

describe("a mapping", () => {
  it("names columns and values that every row has", () => {
    const { rows } = read(
      "d,land\n16.05.2024,China\n",
      '{"columns":{"begin":"d","country":"land"},"values":{"person":"Vladimir Putin","kind":"visit"}}',
    );
    expect(rows[0]).toMatchObject({ person: "vladimir-putin-1952", home: "RUS", country: "CHN", start: "2024-05-16" });
  });

  it.each([
    ["[]", "is no object"],
    ["{", "is not JSON"],
    ['{"columns":{"day":"d"}}', 'no field "day"'],
    ['{"columns":{"begin":1}}', "is no text"],
    ['{"dateOrder":"year"}', "dateOrder"],
    ['{"columns":{"begin":"x"}}', 'no column "x"'],
  ])("%s is refused", (text, problem) => expect(() => read("d,land\n2024,China\n", text)).toThrow(problem));
});

describe("rows", () => {
  const row = (line: string) => {
    const { rows, unread } = read(`date,person,country,city\n${line}\n`);
    return rows[0] ?? unread[0]!.reason;
  };

  it("part titles from names, and turn names round", () => {
    expect(row("2023-02-20,Secretary of State Antony Blinken,Greece,Athens")).toMatchObject({
      person: "antony-blinken-1962",
    });
    expect(row("1963-11-24,Acting President Park Chung-hee,United States,")).toMatchObject({ home: "KOR" });
    expect(row("2018-04-10,Amir Tamim bin Hamad al-Thani,United States,")).toMatchObject({ home: "QAT" });
    expect(row("2018-04-10,Amiri Guard Tamim bin Hamad al-Thani,United States,")).toMatch("Amiri Guard");
    expect(row('2023-02-20,"Blinken, Antony",Greece,Athens')).toMatchObject({ person: "antony-blinken-1962" });
  });

  it("know countries by the names of lists, and territories apart from them", () => {
    const place = (name: string) => {
      const found = placeOf(name);
      return found?.country ?? found?.territory?.id ?? null;
    };
    expect(["Korea, South", "The Bahamas", "St. Lucia", "Ceylon", "Burma (Myanmar)", "中国"].map(place)).toEqual([
      ...["KOR", "BHS", "LCA", "LKA", "MMR", "CHN"],
    ]);
    expect(["Hong Kong", "HKG", "West Bank", "Denmark (Greenland)", "Crimea"].map(place)).toEqual([
      ...["hong-kong", "hong-kong", "west-bank-and-gaza", "greenland", "crimea"],
    ]);
    expect(place("Ruritania")).toBeNull();
  });

  it("that cannot be read are kept with the reason", () => {
    expect(row("2024-05-16,Xi Jinping,Russia,\nsoon,Xi Jinping,Russia,Moscow")).toMatchObject({ line: 2 });
    expect(read("date,person,country\n2024-05-16,Xi Jinping,Russia\nsoon,Xi Jinping,Russia\n").unread[0]).toMatchObject(
      {
        ...{ line: 3, reason: '"soon" is no date' },
      },
    );
    expect(row("2024-05-16,Xi Jinping,Ruritania,")).toContain('"Ruritania"');
    expect(row("2024-05-16,Rudolf Rassendyll,Russia,")).toContain("Rudolf Rassendyll");
  });

  it("are numbered by the lines of the file, and swapped days are told", () => {
    const { rows } = read(
      'begin,end,person,country,note\n2024-05-16,2024-05-15,Xi Jinping,Russia,"a\nb"\n2024-06-01,,Xi Jinping,Russia,\n',
    );
    expect(rows.map((r) => [r.line, r.swapped, r.start])).toEqual([
      [2, true, "2024-05-15"],
      [4, false, "2024-06-01"],
    ]);
  });
});

describe("the territories", () => {
  it("stand under countries of the roster", () => {
    for (const { id, countries } of loadTerritories(dataFolder)) {
      expect(countries.length, id).toBeGreaterThan(0);
      for (const country of countries) expect(roster.country.has(country), `${id}: ${country}`).toBe(true);
    }
  });
});
