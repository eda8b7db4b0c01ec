/** What a format of event data is to us. A format is a file here and a line in dialects.ts. */
export interface Dialect {
  readonly id: string;
  /** What its files are called, for messages. */
  readonly name: string;
  /** From the first line of a file, or the columns of a Parquet file joined by tabs. */
  fits(head: string): boolean;
  readonly text: TextShape;
  /** SQL for each column of a row, over the names of the file's own columns. */
  readonly columns: RowColumns;
  /** Which rows are of contacts at all, before anything else is looked at. */
  readonly where: string;
}

/** How a text file of the format is parted into fields. */
export interface TextShape {
  readonly hasHeader: boolean;
  /** The fields of a row in their order: without a header always, with one where it does not fit the rows below it. */
  readonly columns: readonly string[];
  /** null: a tab or a comma, whichever the header has. */
  readonly delimiter: string | null;
}

export interface RowColumns {
  /** The event's day as a DATE, null where it is none. */
  readonly day: string;
  /** The day as written, for the quarantine; a line that is not of the format begins with NOT_OF_FORMAT. */
  readonly written: string;
  /** Countries as written: codes or names. */
  readonly source: string;
  readonly target: string;
  /** visit, host, meeting, call, planned; null: no contact. `host` is a visit told from the other side. */
  readonly form: string;
  readonly code: string;
  /** How many reports the row stands on. */
  readonly reports: string;
  readonly url: string;
}

export const NOT_OF_FORMAT = "not of the format: ";

/** Fields parted by tabs under no header, quotation marks being text. */
export const tabbed = (columns: readonly string[]): TextShape => ({ hasHeader: false, columns, delimiter: "\t" });

/** Fields under a header; `columns`: as the publisher describes them, or none. */
export const headed = (columns: readonly string[] = []): TextShape => ({ hasHeader: true, columns, delimiter: null });

/** The names in a header, or the fields of a row; quotation marks around them fall. */
export const fieldsOf = (line: string): readonly string[] =>
  line.split(line.includes("\t") ? "\t" : ",").map((field) => field.replace(/^"|"$/g, ""));

export function hasAll(head: string, names: readonly string[]): boolean {
  const there = new Set(fieldsOf(head));
  return names.every((name) => there.has(name));
}

/** The contact codes of CAMEO: 036 is an intent, 042 and 043 are one visit told by the guest and by the host. */
const CAMEO_FORMS: Readonly<Record<string, string>> = {
  "036": "planned",
  "040": "meeting",
  "041": "call",
  "042": "visit",
  "043": "host",
  "044": "meeting",
  "046": "meeting",
};

/** SQL for the form of a CAMEO code with or without its leading zero, and for the rows that have one. */
export function cameo(column: string): { readonly form: string; readonly where: string; readonly code: string } {
  const code = `${column}::varchar`;
  const padded = `lpad(${code}, 3, '0')`;
  const cases = Object.entries(CAMEO_FORMS).map(([c, form]) => `when '${c}' then '${form}'`);
  const written = Object.keys(CAMEO_FORMS).flatMap((c) => [`'${c}'`, `'${c.replace(/^0/, "")}'`]);
  return {
    form: `case ${padded} ${cases.join(" ")} end`,
    where: `${code} in (${written.join(", ")})`,
    code: padded,
  };
}

/** SQL for a DATE from eight digits. */
export const dayOfDigits = (column: string): string => `try_strptime(${column}::varchar, '%Y%m%d')::date`;

/** SQL for a DATE from a text that begins as 2024-05-16 does. */
export const dayOfDashes = (column: string): string => `try_cast(left(${column}::varchar, 10) as date)`;
