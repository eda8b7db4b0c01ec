import { expect, it } from "vitest";
import { type NumberedClaim, packed, pasted, typeOf, unpacked, yearsAddress } from "../../web/views/check/state.ts";

it("takes an address alone as a page to fetch, markup as a page, anything else as text", () => {
  expect(pasted(" https://example.org/a ", null)).toMatchObject({
    ...{ type: "application/json", text: '{"url":"https://example.org/a"}' },
  });
  expect(pasted("See https://example.org/a", null).type).toBe("text/plain");
  expect(pasted("<!DOCTYPE html><p>x", null).type).toBe("text/html");
  expect(pasted("<3 is a heart", null).type).toBe("text/plain");
});

it("tells a file's kind by its ending, and leaves the rest to the server", () => {
  expect(["a.HTML", "b.md", "c.txt", "d.pdf", "e"].map(typeOf)).toEqual([
    ...["text/html", "text/markdown", "text/plain", "application/octet-stream", "application/octet-stream"],
  ]);
});

it("packs an article into an address and back, in any script; what is none of ours is nothing", async () => {
  const article = { text: "Си Цзиньпин 习近平 “x”\n".repeat(200), name: null, type: "text/plain", published: null };
  const text = await packed(article);
  expect(text).toMatch(/^[\w-]+$/);
  expect(text.length).toBeLessThan(400);
  expect(await unpacked(text)).toEqual(article);
  for (const other of ["", "x", "%%%", btoa("{}")]) expect(await unpacked(other)).toBeNull();
});

it("asks for the same days of each year where the claim is about a part of one", () => {
  const window = { start: "2024-01-01", end: "2024-08-20" };
  const claim = (query: object, type = "halt") =>
    ({ type, query, judged: { figures: [{ window }] } }) as unknown as NumberedClaim;
  expect(yearsAddress(claim({ between: ["CHN", "USA"], kinds: ["call"] }))).toBe(
    "/api/v1/counts?between=CHN,USA&kind=call&from=2013&to=2024&by=year&window=01-01..08-20",
  );
  expect(yearsAddress(claim({ between: ["CHN", "USA"] }, "list"))).toBeNull();
  expect(yearsAddress(claim({ between: ["CHN", "RUS"], sideLevel: { CHN: 2 } }))).toBeNull();
});
