/** Words in a claim that set its reach or its strength, by language: a list that a historian can review. */

/** A record at any time, not only of the years that somebody counted. */
const ALL_TIME = [
  /\bunprecedented\b|\bever\b|\ball[- ]time\b|\bin (?:the )?history\b|\bhistoric(?:al)? (?:high|record|low)\b|\bnever before\b|\bwithout precedent\b/iu,
  /史无前例|空前|前所未有|历史新高|历史最高|有史以来/u,
  /беспрецедентн|небывал|за всю историю|исторически|впервые в истории/iu,
];

/** More than a rise or a fall: judged as "collapsed" or "surged". */
const STRONG = [
  /\bcollaps|\bplung|\bplummet|\bsharp|\bdramatic|\bsteep|\bslump|\bsurg|\bsoar|\bskyrocket|\bdrastic|\bboom(?:ed|ing)?\b/iu,
  /骤降|锐减|暴跌|急剧|大幅|激增|猛增|飙升/u,
  /резк|обвал|рухну|стремительн|взлет|взлёт/iu,
];

/** Interpretation that speaks of where attention goes: its share of contacts can be shown beside it. */
const ATTENTION = [
  /\bfocus|\bpriorit|\bimportance\b|\battention\b|\bpivot(?:ed|ing|s)? (?:to|towards?|away)|\btilt|\bturn(?:ed|ing|s)? (?:to|towards|away)/iu,
  /重点|重心|优先|重视|转向/u,
  /приоритет|внимани|разворот|поворот|фокус/iu,
];

export const saysAllTime = (quote: string): boolean => ALL_TIME.some((p) => p.test(quote));
export const saysStrong = (quote: string): boolean => STRONG.some((p) => p.test(quote));
export const saysAttention = (quote: string): boolean => ATTENTION.some((p) => p.test(quote));
