/** The export formats, in the order of the help. A format is a file here and a line in this list. */
import { annotationFormat } from "./annotation.ts";
import { bibtexFormat, cslFormat } from "./bibliography.ts";
import { claimReviewFormat } from "./claim-review.ts";
import type { ExportFormat } from "./format.ts";
import { ftmFormat } from "./ftm.ts";
import { ploverFormat } from "./plover.ts";
import { provFormat } from "./prov.ts";
import { csvFormat, jsonlFormat, parquetFormat } from "./tables.ts";

export const FORMATS: readonly ExportFormat[] = [
  ...[csvFormat, jsonlFormat, parquetFormat],
  ...[ftmFormat, ploverFormat, claimReviewFormat, annotationFormat, provFormat, bibtexFormat, cslFormat],
];
