import { describe, expect, it } from "vitest";
import { listedDays, provenOrder } from "../../src/lists/list-dates.ts";

const days = (field: string, order: "day-first" | "month-first" = "day-first") => {
  const found = listedDays(field, order);
  return found && `${found.start}..${found.end} ${found.precision}`;
};

describe("days as lists write them", () => {
  it.each([
    ["2024-05-16", "2024-05-16..2024-05-16 day"],
    ["2024-05-16T09:30:00Z", "2024-05-16..2024-05-16 day"],
    ["2024-05-16 00:00:00", "2024-05-16..2024-05-16 day"],
    ["2024-05", "2024-05-01..2024-05-31 month"],
    ["2024", "2024-01-01..2024-12-31 year"],
    ["2024/5/16", "2024-05-16..2024-05-16 day"],
    ["16.5.2024", "2024-05-16..2024-05-16 day"],
    ["16/5/2024", "2024-05-16..2024-05-16 day"],
    ["2024年5月16日", "2024-05-16..2024-05-16 day"],
    ["2024年5月16-17日", "2024-05-16..2024-05-17 day"],
    ["16 May 2024", "2024-05-16..2024-05-16 day"],
    ["16-May-2024", "2024-05-16..2024-05-16 day"],
    ["Sept. 3rd, 2024", "2024-09-03..2024-09-03 day"],
    ["May 2024", "2024-05-01..2024-05-31 month"],
    ["16–17 May 2024", "2024-05-16..2024-05-17 day"],
    ["May 16 - 17, 2024", "2024-05-16..2024-05-17 day"],
    ["30 April to 2 May 2024", "2024-04-30..2024-05-02 day"],
    ["April 30-May 2, 2024", "2024-04-30..2024-05-02 day"],
    ["30 December – 2 January 2024", "2023-12-30..2024-01-02 day"],
    ["30 December 2023 – 2 January 2024", "2023-12-30..2024-01-02 day"],
    ["Dec 30, 2023 - Jan 2, 2024", "2023-12-30..2024-01-02 day"],
    ["2024-04-30/2024-05-02", "2024-04-30..2024-05-02 day"],
    ["2024-04-30 to 2024-05-02", "2024-04-30..2024-05-02 day"],
  ])("%s", (field, expected) => expect(days(field)).toBe(expected));

  it.each(["", "in July", "31 June 2024", "2024-13-01", "29 February 2023", "5", "32/01/2024"])("not %j", (field) =>
    expect(days(field)).toBeNull());

  it("with slashes are read in the order that the column shows", () => {
    expect(days("03/04/2024")).toContain("2024-04-03");
    expect(days("03/04/2024", "month-first")).toContain("2024-03-04");
    expect(provenOrder(["03/04/2024", "04/25/2024"])).toBe("month-first");
    expect(provenOrder(["03/04/2024", "25/04/2024"])).toBe("day-first");
    expect(provenOrder(["03/04/2024", "2024-04-25"])).toBeNull();
  });
});
