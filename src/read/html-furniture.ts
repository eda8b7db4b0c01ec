/** Takes the parts of a page out that are not its article, by element, role and name. */
import type { Page, PageElement } from "./page-tree.ts";

const ALWAYS =
  "script:not([type='application/ld+json']),style,noscript,template,iframe,nav,dialog,form,button,select,[role='navigation'],[role='search'],[role='banner'],[role='contentinfo'],[role='dialog'],[role='alertdialog'],[role='toolbar'],[role='menu'],[role='complementary'],[aria-hidden='true'],[hidden]";

/** Words in a class or id. Whole words between hyphens, underscores and capitals: "share-bar", "shareBar". */
const NAMES = new Set(
  (
    "cookie cookies consent gdpr newsletter newsletters signup subscribe subscription paywall share sharing sharebar shares social socials addthis " +
    "breadcrumb breadcrumbs related recommended recommendations teaser teasers promo promotion sponsored advert advertisement ads ad banner popup modal overlay " +
    "menu navbar navigation sidebar toolbar fontsize textsize resizer resize accessibility comments disqus tags taglist print footer skip pagination pager"
  ).split(" "),
);

/** A part with more than this share of the page's text is its content, whatever its name. */
const MOST = 0.3;

export function dropFurniture(document: Page): void {
  for (const element of [...document.querySelectorAll(ALWAYS)]) element.remove();
  // A time outside a sentence is the page's own.
  for (const time of [...document.querySelectorAll("time")]) if (!time.closest("p,li,td,blockquote,dd")) time.remove();
  const body = document.body;
  const size = textLength(body);
  for (const element of [...body.querySelectorAll("[class],[id]")]) {
    if (!namesFurniture(element)) continue;
    if (/^(?:body|main|article|h1)$/i.test(element.nodeName)) continue;
    if (textLength(element) > size * MOST) continue;
    element.remove();
  }
}

function namesFurniture(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const words = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => NAMES.has(word))) return true;
  return /\b(?:font|text)[-_ ]?(?:size|resize|zoom)/i.test(names);
}

function textLength(element: PageElement): number {
  return element.textContent?.length ?? 0;
}
