/**
 * English contact rules. Slots as in shadow.ts; macros <Name!> from contact-words.ts. `a` acts, `b` is met; a rule
 * without `a` takes the subject of the sentence or, failing that, the traveller or speaker of the text.
 * `c` joins the side of `a`; `e` are examples of `b` ("including"), `d` is met by `a` in a session of its own. The example must fire its own rule; the counter must fire none of the same kind.
 */
import type { ContactRule } from "../../rules.ts";
import { callRules } from "./call-rules.ts";
import { dialogueRules } from "./dialogue-rules.ts";
import { hostingRules } from "./hosting-rules.ts";
import { invitationRules } from "./invitation-rules.ts";
import { looseRules } from "./loose-rules.ts";
import { meetingRules } from "./meeting-rules.ts";
import { sequelRules } from "./sequel-rules.ts";
import { sideRules } from "./side-rules.ts";
import { tripRules } from "./trip-rules.ts";
import { visitRules } from "./visit-rules.ts";

export const contactRules: readonly ContactRule[] = [
  ...meetingRules,
  ...sideRules,
  ...hostingRules,
  ...dialogueRules,
  ...sequelRules,
  ...callRules,
  ...visitRules,
  ...tripRules,
  ...invitationRules,
  ...looseRules,
];
