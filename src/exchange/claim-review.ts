/** ClaimReview of schema.org: a verdict that was kept, as JSON-LD. What is no factual claim, or unresolved, has no rating. */
import type { CheckedClaim, VerdictName } from "../model/verdict.ts";
import { type ExportFormat, jsonLines, type Material, uri, webAddresses } from "./format.ts";

/** The scale of the definitions, section 8: 5 true to 1 false. */
const RATINGS: Readonly<Partial<Record<VerdictName, number>>> = {
  supported: 5,
  "supported-with-qualification": 4,
  "depends-on-definition": 3,
  contradicted: 1,
};

export const claimReviewFormat: ExportFormat = {
  id: "claimreview",
  subjects: ["verdicts"],
  summary: "ClaimReview JSON-LD of the verdicts kept, an object a line",
  write: (material) =>
    jsonLines(material.verdicts.filter((v) => v.verdict !== "not-a-factual-claim").map((v) => review(v, material))),
};

function review({ claim, verdict, asPublished, now }: CheckedClaim, { documents }: Material): object {
  const document = documents.get(claim.document) ?? null;
  const judged = asPublished ?? now;
  const rating = RATINGS[verdict];
  const published = document?.published?.day;
  const addresses = webAddresses(document?.sources ?? []);
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": uri("claim", claim.id),
    url: uri("claim", claim.id),
    claimReviewed: claim.quote,
    ...(judged.asOf ? { datePublished: judged.asOf } : {}),
    author: { "@type": "Organization", name: "Summitry" },
    reviewBody: judged.reason,
    itemReviewed: {
      "@type": "Claim",
      ...(document?.author ? { author: { "@type": "Person", name: document.author } } : {}),
      ...(published ? { datePublished: published } : {}),
      appearance: {
        "@type": "CreativeWork",
        "@id": uri("document", claim.document),
        ...(document?.title ? { headline: document.title } : {}),
        ...(addresses[0] ? { url: addresses[0] } : {}),
      },
    },
    ...(rating
      ? {
          reviewRating: {
            "@type": "Rating",
            ratingValue: rating,
            bestRating: 5,
            worstRating: 1,
            alternateName: verdict.replaceAll("-", " "),
          },
        }
      : {}),
  };
}
