/** Everything that is fuzzed. A target is a line in one of these lists. */
import { formatTargets } from "./formats.ts";
import { listTargets } from "./lists.ts";
import { partTargets } from "./parts.ts";
import { requestTargets } from "./requests.ts";
import type { Target } from "./target.ts";
import { textTargets } from "./texts.ts";

export const targets: readonly Target[] = [
  ...partTargets,
  ...formatTargets,
  ...textTargets,
  ...listTargets,
  ...requestTargets,
];
