import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";

const source = `---
title: "The ministers: a year"
date: 2031-04-02   # the day it appeared
author: Mara Quill
lang: en
site: The Review
---

# A heading of its own

The **foreign minister** of [Freedonia](https://example.org/f "F") met _his_ counterpart
in the capital, and \`both\` spoke of trade.[^1]

> They had met in May, said *the* spokesman.

- Ada Marlow of Freedonia
- Otto Brandt of Sylvania

![a photograph](x.png)

\`\`\`
code is no prose
\`\`\`

It cost 3 * 4 * 5 crowns; snake_case_words stay. <!-- a remark -->
`;

describe("Markdown", () => {
  it("keeps the words, drops the marks, and reads the front matter", async () => {
    const document = await read(new TextEncoder().encode(source), { name: "a.md" });
    expect(document).toMatchObject({
      title: "The ministers: a year",
      author: "Mara Quill",
      site: "The Review",
      published: { day: "2031-04-02", from: "metadata", basis: "stated" },
    });
    expect(document.text).toBe(
      [
        "The foreign minister of Freedonia met his counterpart in the capital, and both spoke of trade.",
        "They had met in May, said the spokesman.",
        "Ada Marlow of Freedonia\nOtto Brandt of Sylvania",
        "It cost 3 * 4 * 5 crowns; snake_case_words stay.",
      ].join("\n\n"),
    );
  });

  it("takes its first heading as the title where the front matter has none", async () => {
    const document = await read(
      new TextEncoder().encode("# Ministers meet\n\nThe ministers of both sides met in the capital."),
      {
        name: "a.md",
      },
    );
    expect(document).toMatchObject({
      title: "Ministers meet",
      text: "The ministers of both sides met in the capital.",
    });
  });

  it("refuses an impossible date in the front matter, and says where it stands", async () => {
    const bad = "---\ndate: 2031-02-30\n---\n\nThe ministers of both sides met.";
    await expect(read(new TextEncoder().encode(bad), { name: "a.md" })).rejects.toThrow(
      /a\.md, front matter, date.*2031-02-30/,
    );
  });
});
