/** The resources, in the order of the reference. A resource is a file in `resources/` and a line here. */
import type { Endpoint } from "./endpoint.ts";
import { briefs } from "./resources/briefs.ts";
import { checks } from "./resources/checks.ts";
import { claims } from "./resources/claims.ts";
import { comparisons } from "./resources/comparisons.ts";
import { contacts } from "./resources/contacts.ts";
import { corrections } from "./resources/corrections.ts";
import { countries } from "./resources/countries.ts";
import { counts } from "./resources/counts.ts";
import { coverage } from "./resources/coverage.ts";
import { documents } from "./resources/documents.ts";
import { explain } from "./resources/explain.ts";
import { facts } from "./resources/facts.ts";
import { ingesting } from "./resources/ingest.ts";
import { judgements } from "./resources/judgements.ts";
import { mentions } from "./resources/mentions.ts";
import { offices } from "./resources/offices.ts";
import { persons } from "./resources/persons.ts";
import { records } from "./resources/records.ts";
import { reviews } from "./resources/reviews.ts";
import { ruleSets } from "./resources/rule-sets.ts";
import { search } from "./resources/search.ts";
import { watching } from "./resources/watch.ts";

export const resources: readonly (readonly Endpoint[])[] = [
  ...[contacts, counts, comparisons, records, coverage, briefs],
  ...[checks, claims, corrections, explain],
  ...[documents, mentions, persons, offices, countries, search, ruleSets],
  ...[reviews, judgements, facts, ingesting, watching],
];
