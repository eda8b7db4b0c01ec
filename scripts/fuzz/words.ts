/** Pieces of which the inputs of several targets are made. */

export const MARKUP: readonly string[] = [
  ...["<", ">", "</", "/>", '="', "<!--", "-->", "<![CDATA[", "]]>", "<!ENTITY", "&amp;", "&#x0;", "&#65;"],
];
export const DAYS: readonly string[] = ["2024-05-17", "Fri, 17 May 2024 10:00:00 +0200", "31 February 2024"];

/** Elements: opened, closed, and opened with an attribute. */
export const elements = (names: string): readonly string[] =>
  names.split(" ").flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="`]);
