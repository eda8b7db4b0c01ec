/**
 * Rows in the shape of GDELT 2 events, made up: the 61 columns of a tab-separated file without a header, a fixed share
 * of contact codes, and a day that is none in one row of 100,000. The same number of rows gives the same bytes.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { addDays } from "../src/model/period.ts";

export const COUNTRIES = [
  "CHN",
  "RUS",
  "USA",
  "GBR",
  "FRA",
  "DEU",
  "JPN",
  "IND",
  "BRA",
  "ZAF",
  "TUR",
  "SAU",
  "IRN",
  "KOR",
];
/** One row in five is of a contact. */
const CODES = [
  "010",
  "020",
  "036",
  "040",
  "042",
  "043",
  "046",
  "051",
  "061",
  "070",
  "080",
  "090",
  "100",
  "110",
  "111",
].concat([
  "112",
  "120",
  "130",
  "140",
  "141",
  "150",
  "160",
  "170",
  "173",
  "180",
  "190",
  "193",
  "010",
  "020",
  "051",
  "030",
  "050",
]);
const DAYS = 3900;
/** Rows of one day that differ; days repeat them in another order. */
const PATTERNS = 50_000;

export function writeSyntheticGdelt(path: string, rows: number): void {
  let seed = 20_150_218;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const actor = (country: string): string => `${country}GOV\tNAME OF ${country}\t${country}\t\t\t\t\tGOV\t\t`;
  const place = "4\tA place, A region, A country\tCH\tCH22\t13001\t39.9289\t116.388\t-1898541";
  const rests = Array.from({ length: PATTERNS }, () => {
    const [a, b, code] = [COUNTRIES[next(14)]!, COUNTRIES[next(14)]!, CODES[next(32)]!];
    const reports = `${1 + next(40)}\t${1 + next(4)}\t${1 + next(40)}`;
    const events = `1\t${code}\t${code}\t${code.slice(0, 2)}\t1\t1.0\t${reports}\t-2.1505376344086`;
    return `${actor(a)}\t${actor(b)}\t${events}\t${place}\t${place}\t${place}`;
  });
  const file = openSync(path, "w");
  try {
    let lines: string[] = [];
    for (let i = 0; i < rows; i++) {
      const day = addDays("2015-02-18", Math.floor((i * DAYS) / rows)).replaceAll("-", "");
      const written = i % 99_991 === 77_777 ? "no date" : day;
      const dates = `${written}\t${day.slice(0, 6)}\t${day.slice(0, 4)}\t${day.slice(0, 4)}.1342`;
      const rest = rests[(i * 7919) % PATTERNS];
      lines.push(
        `${410_000_000 + i}\t${dates}\t${rest}\t${day}120000\thttps://news.example/${i % 977}/a-report-of-the-day\n`,
      );
      if (lines.length === 20_000 || i === rows - 1) {
        writeSync(file, lines.join(""));
        lines = [];
      }
    }
  } finally {
    closeSync(file);
  }
}
