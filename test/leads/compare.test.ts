import { describe, expect, it } from "vitest";
import { agreementByPair, agreementByYear } from "../../src/leads/agreement.ts";
import { besideContacts } from "../../src/leads/compare.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Lead, LeadForm } from "../../src/model/lead.ts";

const lead = (day: string, form: LeadForm, a = "RUS", b = "CHN"): Lead => ({
  ...{ a, b, day, form, rows: 1, reports: 1, codes: [], url: null },
});
const contact = (kind: Contact["kind"], start: string, end = start, rest: Partial<Contact> = {}): Contact =>
  ({
    ...{ id: `${kind}${start}`, kind, start, end, precision: "day", mentions: [] },
    place: { country: "CHN", cities: [] },
    participants: [{ country: "RUS" }, ...(kind === "visit" ? [] : [{ country: "CHN" }])],
    ...rest,
  }) as unknown as Contact;

const agree = (l: Lead, c: Contact): boolean => besideContacts([l], [c]).withContact.length === 1;

describe("a lead and a contact", () => {
  it("are one on the days of the contact, a day early or two late", () => {
    const visit = contact("visit", "2024-05-16", "2024-05-17");
    expect(["14", "15", "17", "19", "20"].map((d) => agree(lead(`2024-05-${d}`, "visit"), visit))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(
      agree(lead("2024-05-31", "visit"), contact("visit", "2024-05-01", "2024-05-31", { precision: "month" })),
    ).toBe(true);
  });

  it("are one where a visit goes to where it went, and a meeting is told as either", () => {
    expect(agree(lead("2024-05-16", "visit", "CHN", "RUS"), contact("visit", "2024-05-16"))).toBe(false);
    expect(agree(lead("2024-05-16", "meeting", "CHN", "RUS"), contact("visit", "2024-05-16"))).toBe(true);
    expect(agree(lead("2024-05-16", "visit"), contact("meeting", "2024-05-16"))).toBe(true);
    expect(agree(lead("2024-05-16", "visit", "USA", "CHN"), contact("visit", "2024-05-16"))).toBe(false);
  });

  it("are one where a call is a call or a video, never a meeting", () => {
    expect(agree(lead("2024-05-16", "call"), contact("video", "2024-05-16"))).toBe(true);
    expect(agree(lead("2024-05-16", "call"), contact("meeting", "2024-05-16"))).toBe(false);
    expect(agree(lead("2024-05-16", "meeting"), contact("call", "2024-05-16"))).toBe(false);
  });

  it("of an intent are compared with nothing", () => {
    const found = besideContacts([lead("2024-05-16", "planned")], [contact("visit", "2024-05-16")]);
    expect(found).toMatchObject({ planned: 1, withContact: [], withoutContact: [], withLead: [] });
    expect(found.withoutLead).toHaveLength(1);
  });
});

describe("agreement", () => {
  const beside = besideContacts(
    [
      lead("2023-03-20", "visit", "CHN", "RUS"),
      lead("2024-05-16", "visit"),
      lead("2024-07-01", "meeting", "CHN", "USA"),
    ],
    [contact("visit", "2024-05-16"), contact("meeting", "2024-09-01"), contact("visit", "2022-02-04")],
  );

  it("is told by year, of what has no other too", () => {
    expect(agreementByYear(beside)).toEqual([
      { of: "2022", leads: { withContact: 0, withoutContact: 0 }, contacts: { withLead: 0, withoutLead: 1 } },
      { of: "2023", leads: { withContact: 0, withoutContact: 1 }, contacts: { withLead: 0, withoutLead: 0 } },
      { of: "2024", leads: { withContact: 1, withoutContact: 1 }, contacts: { withLead: 1, withoutLead: 1 } },
    ]);
  });

  it("is told by pair, the most leads first, of pairs that have a lead", () => {
    expect(agreementByPair(beside).map(({ of, contacts }) => [of, contacts.withLead, contacts.withoutLead])).toEqual([
      ["CHN RUS", 1, 2],
      ["CHN USA", 0, 0],
    ]);
  });
});
