import { describe, expect, it } from "vitest";
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
