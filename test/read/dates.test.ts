import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import { parseDate, parseDayOption } from "../../src/read/dates.ts";

describe("publication dates", () => {
  it.each([
    ["2031-04-02", "2031-04-02"],
    ["2031-04-02T23:30:00-05:00", "2031-04-02"],
    ["2031/4/2", "2031-04-02"],
    ["20310402", "2031-04-02"],
    ["2 April 2031", "2031-04-02"],
    ["Wednesday, 2nd of April, 2031", "2031-04-02"],
    ["Apr. 2, 2031", "2031-04-02"],
    ["Sept 30, 2031", "2031-09-30"],
    ["Wed, 02 Apr 2031 10:00:00 GMT", "2031-04-02"],
    ["02.04.2031", "2031-04-02"],
    ["22/04/2031", "2031-04-22"],
    ["04/22/2031", "2031-04-22"],
  ])("%s is %s", (text, day) => expect(parseDate(text, "here")).toBe(day));

  it.each(["05/06/2031", "April 2031", "2 April", "yesterday", ""])("%s is no full date", (text) =>
    expect(parseDate(text, "here")).toBeNull());

  it.each(["2031-02-30", "31 April 2031", "9999-01-01", "1200-01-01", "2031-13-01"])("%s is refused", (text) =>
    expect(() => parseDate(text, "a.html, meta date")).toThrow(InputError));
});

describe("--published", () => {
  it("takes one form", () => expect(parseDayOption("2031-04-02", "--published")).toBe("2031-04-02"));
  it.each(["9999-12-31", "2031-02-29", "2 April 2031", "today", ""])("refuses %s", (text) =>
    expect(() => parseDayOption(text, "--published")).toThrow(/--published/));
});
