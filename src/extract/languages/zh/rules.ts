/**
 * Chinese contact rules. Slots as in shadow.ts; macros <Name!> from contact-words.ts. `a` acts, `b` is met; a rule whose
 * `a` is left out takes the subject of the sentence. The example must fire its own rule; the counter none of its kind.
 */
import type { ContactRule } from "../../rules.ts";
import { looseRules } from "./loose-rules.ts";
import { meetingRules } from "./meeting-rules.ts";
import { remoteRules } from "./remote-rules.ts";
import { visitRules } from "./visit-rules.ts";

export const contactRules: readonly ContactRule[] = [...meetingRules, ...remoteRules, ...visitRules, ...looseRules];
