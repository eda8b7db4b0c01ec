/** Names as written → persons, offices, countries on a day, with reasons and rivals. */
export { resolveClaim } from "./claims.ts";
export { participantsOf } from "./participants.ts";
export { resolveParty } from "./party.ts";
export { resolverOf, unknownIn } from "./unknown.ts";
