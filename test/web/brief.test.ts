import { expect, it } from "vitest";
import { askedIn, briefAddress, contactCitations, contactNumbers } from "../../web/views/brief/state.ts";

it("the address holds what is asked; without a year nothing is", () => {
  const asked = askedIn("/brief/CHN-RUS", { year: "2024", versus: "CHN-USA" });
  expect(asked).toEqual({ pair: "CHN-RUS", year: "2024", versus: "CHN-USA", to: "" });
  expect(briefAddress(asked, { as: "html" })).toBe("/api/v1/briefs?pair=CHN-RUS&year=2024&versus=CHN-USA&as=html");
  expect(briefAddress(askedIn("/brief/CHN-RUS", {}))).toBeNull();
});

it("one contact is cited by its page, several in a row by the first of them", () => {
  const contacts = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  const numbers = contactNumbers({ contacts: [{ title: "", contacts }] as never });
  expect(contactCitations(["e", "b", "a", "unknown"], numbers)).toEqual([
    { label: "C1–C2", href: "#c1" },
    { label: "C5", href: "/contact/e" },
  ]);
});
