/** What a format of event data is to us. A format is a file here and a line in dialects.ts. */
export interface Dialect {
  readonly id: string;
  /** What its files are called, for messages. */
  readonly name: string;
  /** From the first line of a file, or the columns of a Parquet file joined by tabs. */
  fits(head: string): boolean;
  /**
   * How DuckDB reads a text file: options of read_csv, and the names of the columns where no header gives them.
   */
  readonly reader: { readonly options: string; readonly columns: readonly string[] | null };
  /** SQL for each column of a row, over the names of the file's own columns. */
  readonly columns: RowColumns;
  /** Which rows are of contacts at all, before anything else is looked at. */
  readonly where: string;
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

/** The contact codes of CAMEO: 036 is an intent, 042 and 043 are one visit told by the guest and by the host. */
export const CAMEO_FORMS: Readonly<Record<string, string>> = {
  "036": "planned",
  "040": "meeting",
  "041": "call",
  "042": "visit",
  "043": "host",
  "044": "meeting",
  "046": "meeting",
};

/** SQL for the form of a CAMEO code with or without its leading zero, and for the rows that have one. */
export function cameo(code: string): { readonly form: string; readonly where: string; readonly code: string } {
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
export const dayOfDigits = (column: string): string => `try_strptime(${column}, '%Y%m%d')::date`;
