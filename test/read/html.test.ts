import { describe, expect, it } from "vitest";
import { tameMarkup } from "../../src/read/html-markup.ts";
import { read } from "../../src/read/read.ts";

const readPage = (html: string) => read(new TextEncoder().encode(html), { name: "page.html" });
const PROSE =
  "The foreign ministers of Freedonia and Sylvania met in Geneva on Wednesday, and they spoke for two hours about trade.";

const page = `<!doctype html><html lang="en"><head>
<title>Ministers meet in Geneva | The Review</title>
<meta property="og:site_name" content="The Review">
<link rel="canonical" href="https://review.example/ministers">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ministers meet in Geneva","datePublished":"2031-04-02T08:00:00+02:00","author":[{"@type":"Person","name":"Mara Quill"}]}]}</script>
<script>var x = "<p>not text</p>";</script></head>
<body class="has-cookie-banner"><div id="cookieConsent">We use cookies. <button>Accept</button></div>
<nav><ul><li><a href="/">Home</a></li><li>World</li></ul></nav>
<main><h1>Ministers meet in Geneva</h1><div class="font-size-controls">A- A A+ 16 px</div>
<div class="share-bar"><a>Share</a><a>Tweet</a></div>
<article><p>2 April 2031 | World</p><p>GENEVA &mdash; ${PROSE}</p><p>They had met in&nbsp;May,<br>too. ${PROSE}</p>
<p>Read more: <a>Five things to know</a></p><ul><li>Ada Marlow of Freedonia was one of them.</li><li>Otto Brandt of Sylvania was the other.</li></ul></article>
<div class="newsletter-box"><p>Sign up for our newsletter</p></div><aside class="related">Related: other things</aside></main>
<footer>© 2031 The Review. All rights reserved.</footer></body></html>`;

describe("a web page", () => {
  it("gives its article without the furniture, and its metadata", async () => {
    const document = await readPage(page);
    expect(document).toMatchObject({
      title: "Ministers meet in Geneva",
      author: "Mara Quill",
      site: "The Review",
      published: { day: "2031-04-02", from: "metadata" },
      sources: ["https://review.example/ministers"],
    });
    expect(document.text).toBe(
      [
        `GENEVA — ${PROSE}`,
        `They had met in May,\ntoo. ${PROSE}`,
        "Ada Marlow of Freedonia was one of them.",
        "Otto Brandt of Sylvania was the other.",
      ].join("\n\n"),
    );
  });

  it.each([
    ["meta", `<meta property="article:published_time" content="2031-04-02T10:00:00Z">`, ""],
    ["time", "", `<time datetime="2031-04-02">yesterday</time>`],
    ["the page", "", "<p>Published: 2 April 2031</p>"],
  ])("takes its date from %s", async (_from, head, body) => {
    const document = await readPage(
      `<html><head>${head}</head><body><article>${body}<p>${PROSE}</p><p>${PROSE}</p></article></body></html>`,
    );
    expect(document.published?.day).toBe("2031-04-02");
    expect(document.text).toBe(`${PROSE}\n\n${PROSE}`);
  });

  it("is read where it is a fragment or broken", async () => {
    expect((await readPage(`<p>${PROSE}`)).text).toBe(PROSE);
    expect((await readPage(`<html><p>${PROSE}<b>Unclosed <table><td>and broken`)).text).toContain(PROSE);
    expect((await readPage(`<p>3 < 4 & 5 > 2. ${PROSE}</p>`)).text).toContain("3 < 4 & 5 > 2.");
  });
});

/** The runner's limit is the bound: what grows with the square of such a page does not end within it. */
describe("hostile pages are read to their end", () => {
  const words = "The ministers of both sides met in the city.";
  it.each([
    ["nested elements", `${"<div>".repeat(100_000)}${words}`],
    ["nested lists", `${"<ul><li>".repeat(50_000)}${words}`],
    ["lists that close themselves", `${"a <ul/>".repeat(20_000)}${words}`],
    ["nested inline elements", `${"<b><i>".repeat(50_000)}${words}`],
    ["end tags without a start", `${"</div>".repeat(200_000)}${words}`],
    ["many attributes", `<p ${"a=1 ".repeat(200_000)}>${words}`],
    ["many paragraphs", `<p>${words}</p>`.repeat(70_000)],
    ["scripts that never end", `${"<script>".repeat(50_000)}${words}`],
    ["comments that never end", `${words}${"<!--".repeat(100_000)}`],
    ["quotation marks that never end", `${words}${'<a href="'.repeat(100_001)}`],
    ["signs that are no tags", `${words} ${"< ".repeat(200_000)}`],
    ["signs that are no entities", `${words} ${"& ".repeat(200_000)}`],
  ])("%s", async (_name, html) => {
    expect((await readPage(html)).text).toContain("ministers of both sides");
  });
});

describe("what closes itself", () => {
  it("makes a page no deeper, however many there are", () => {
    const { html } = tameMarkup("<div id='a'/>one<ul/>two<br/>three");
    expect(html).toBe("<div id='a'></div>one<ul></ul>two<br/>three");
  });

  it("takes no words with it", async () => {
    const { text } = await readPage(`<main>${"<ul/><section/>".repeat(300)}<p>${PROSE}</p></main>`);
    expect(text).toContain(PROSE);
  });

  it("reads a page of which the library makes no element", async () => {
    const { text } = await readPage(`<Body\t="="><p>${PROSE}</p>`);
    expect(text).toContain(PROSE);
  });
});
