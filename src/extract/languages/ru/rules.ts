/**
 * Russian contact rules. Slots as in shadow.ts; macros <Name!> from contact-words.ts. `a` acts, `b` is met, though
 * either may stand first. The example must fire its own rule; the counter must fire none of the same kind.
 */
import type { ContactRule } from "../../rules.ts";
import { callRules } from "./call-rules.ts";
import { looseRules } from "./loose-rules.ts";
import { meetingRules } from "./meeting-rules.ts";
import { receptionRules } from "./reception-rules.ts";
import { sessionRules } from "./session-rules.ts";
import { visitRules } from "./visit-rules.ts";

export const contactRules: readonly ContactRule[] = [
  ...meetingRules,
  ...sessionRules,
  ...receptionRules,
  ...callRules,
  ...visitRules,
  ...looseRules,
];
