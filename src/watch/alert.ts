/** What a watch tells: a record broken, a silence that ends or begins, a claim in a new article contradicted. */
import type { ClaimId } from "../model/claim.ts";
import type { ContactId } from "../model/contact.ts";
import type { DocumentId } from "../model/document.ts";

export const ALERT_KINDS = ["record", "gap-ended", "gap-begun", "contradicted"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface Alert {
  readonly kind: AlertKind;
  /** The same for the same news: an alert is told once. */
  readonly key: string;
  /** One sentence, in English. */
  readonly text: string;
  /** Those that it rests on, by day. */
  readonly contacts: readonly ContactId[];
  /** Of a claim: where it stands. */
  readonly claim: { readonly id: ClaimId; readonly document: DocumentId; readonly quote: string } | null;
}
