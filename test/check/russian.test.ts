/** Russian one-line claims against the starter ledger: what is judged decisively is judged rightly. All texts are ours. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, type Ledger, openLedger, read } from "../../src/index.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const LINES: readonly (readonly [published: string, text: string, verdicts: readonly string[]])[] = [
  ["2024-12-31", "В 2024 году Владимир Путин и Си Цзиньпин встречались три раза.", ["supported"]],
  ["2024-12-31", "В 2024 году Владимир Путин и Си Цзиньпин встречались девять раз.", ["contradicted"]],
  ["2024-06-01", "Владимир Путин ни разу не посещал Китай в 2024 году.", ["contradicted"]],
  ["2023-12-31", "В 2023 году Си Цзиньпин ни разу не приезжал в Россию.", ["contradicted"]],
  ["2023-12-31", "В 2023 году Джо Байден ни разу не посещал Китай.", ["supported"]],
  ["2024-12-31", "С 2019 года ни один американский президент не приезжал в Пекин.", ["supported"]],
  ["2024-12-31", "Энтони Блинкен в 2024 году посетил Китай пять раз.", ["contradicted"]],
  ["2024-12-31", "Последний раз президент США был в Китае в ноябре 2017 года.", ["supported"]],
  ["2024-12-31", "Последний раз президент США был в Китае в 2014 году.", ["contradicted"]],
  ["2024-12-31", "Владимир Путин не был в Китае шесть лет.", ["contradicted"]],
  ["2024-12-31", "Джо Байден и Си Цзиньпин в 2024 году говорили по телефону один раз.", ["supported"]],
  ["2024-12-31", "Никогда ещё Си Цзиньпин не посещал Россию.", ["unresolved"]],
  ["2024-05-17", "В мае 2024 года Владимир Путин в девятнадцатый раз посетил Китай.", ["unresolved"]],
  ["2024-12-31", "Число визитов Си Цзиньпина в Россию растёт.", ["unresolved"]],
  ["2024-12-31", "В 2024 году состоялось рекордное число встреч лидеров России и Китая.", ["unresolved"]],
  ["2024-12-31", "Визит Владимира Путина в Пекин стал пощёчиной Вашингтону.", ["not-a-factual-claim"]],
];

describe("Russian claims", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger({ path: join(temporaryFolder(), "l.sqlite") });
  });
  afterAll(() => ledger.close());

  it.each(LINES)("%s: %s", async (published, text, verdicts) => {
    const { claims } = await check(await read(Buffer.from(text), { name: "a.txt", published }), ledger);
    const judged = claims.filter((c) => c.claim.span.start === 0 || claims.length === 1);
    expect(judged.map((c) => c.verdict)).toEqual(verdicts);
  });
});
