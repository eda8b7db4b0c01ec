import { describe, expect, it } from "vitest";
import { participantsOf, resolveClaim } from "../../src/resolve/index.ts";
import { extractor, roster, textOf } from "../extract/reading.ts";

const participants = (text: string, published: string) => {
  const mention = extractor.extract(textOf(text, published)).mentions[0];
  return mention ? participantsOf(mention, roster, published) : [];
};

describe("participantsOf", () => {
  it("gives person, office and rank on the day", () => {
    expect(participants("Foreign Ministers Wang Yi and Sergey Lavrov met in Beijing.", "2024-04-09")).toMatchObject([
      { person: "wang-yi-1953", office: "CHN-fm", rank: 3, country: "CHN", role: "host" },
      { person: "sergey-lavrov-1950", office: "RUS-fm", rank: 3, country: "RUS", role: "guest" },
    ]);
  });
  it("names the holder of an office", () => {
    const [, other] = participants("Vladimir Putin met the Chinese premier in Moscow.", "2024-08-21");
    expect(other).toMatchObject({ person: "li-qiang-1959", office: "CHN-premier", rank: 1 });
  });
  it("gives his counterpart the like office", () => {
    const [, other] = participants("Foreign Minister Wang Yi met his Russian counterpart in Beijing.", "2024-04-09");
    expect(other).toMatchObject({ person: "sergey-lavrov-1950", office: "RUS-fm" });
  });
});

describe("resolveClaim", () => {
  it("resolves the sides as of the day", () => {
    const { claims } = extractor.extract(
      textOf("Vladimir Putin has met three times with Xi Jinping this year.", "2024-11-01"),
    );
    const resolved = claims.map((c) => resolveClaim(c, roster, "2024-11-01"));
    expect(resolved.flatMap((c) => [...c.a, ...c.b]).map((p) => p.resolution.person)).toEqual(
      expect.arrayContaining(["vladimir-putin-1952", "xi-jinping-1953"]),
    );
  });
});
