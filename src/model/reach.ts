import type { Day } from "./period.ts";

/**
 * Where a mention bears on contacts: whoever shares its key on its days, in a role that meets its own, may be part of
 * the same contact or of one that hangs on it. Mentions joined by reaches, directly or through others, form a block:
 * contacts of one block do not depend on any mention outside it.
 */
export interface Reach {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** Likes meet likes; a meeting meets the visits of its persons, and they it, but neither its own kind. */
  readonly role: ReachRole;
}
export type ReachRole = "like" | "visit" | "meeting";

/** The role that a reach of this role meets. */
export const MEETS: Readonly<Record<ReachRole, ReachRole>> = { like: "like", visit: "meeting", meeting: "visit" };
