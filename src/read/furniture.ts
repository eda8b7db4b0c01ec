/**
 * What a page carries beside its article: date lines, text-size controls, share bars, cookie notes, teasers.
 * Each pattern is a row: what to drop, one line that goes and one that must stay (tests are made from them).
 */
import { FULL_DATE } from "./dates.ts";

export interface FurniturePattern {
  readonly id: string;
  /** Tried on a whole line without its outer white space. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counter: string;
}

const ZONE = "(?:GMT|UTC|BST|CES?T|MSK|E[SD]?T|P[SD]?T|IST|[A-Z][a-z]+ time)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?";
const DATE_LABEL =
  "(?:date|(?:first |originally )?(?:published|posted|released|issued)|publication date|(?:last )?(?:updated|modified))(?: (?:on|at))?\\s*:?";

/** Words and signs of which a line of controls is made. A line of these and nothing else is furniture. */
const ATOMS: readonly string[] = [
  `${DATE_LABEL}\\s*(?:${FULL_DATE})`,
  FULL_DATE,
  `(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s*\\(?${ZONE}\\)?)?`,
  "\\d{1,3}\\s?(?:px|pt|%)",
  "(?:text|font)[ -]?size:?|A\\s?[+−–-]+|A(?: A){1,2}|(?:increase|decrease|reset) (?:text|font)(?: size)?",
  "\\d+[ -]?min(?:ute)?s?(?: read(?:ing)?)?|reading time:?",
  "share(?: this)?(?: article| story| page| post)?(?: on| via| with| to)?:?|tweet|pin it|copy(?: the)? (?:link|url)|link copied!?",
  "facebook|twitter|linked-?in|whats-?app|telegram|instagram|youtube|vkontakte|vk|reddit|pinterest|weibo|wechat|messenger|e-?mail|x|rss",
  "print(?: this page| version| article)?|save(?: for later)?|bookmark|listen(?: to this article)?|(?:leave a )?comments?|\\(?\\d+\\)? comments?|views?:?\\s\\d+|likes?:?\\s\\d+",
  "subscribe(?: now)?|sign (?:up|in)|log ?in|register|donate|menu|close|search|skip to (?:main )?content|home|back to top|next(?: article)?|previous(?: article)?",
  "advertise?ments?|sponsored(?: content)?|read more|see more|show more|load more|more stories|most read|trending(?: now)?",
  "accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences|notice)|privacy policy|terms of (?:use|service)|contact(?: us)?|about(?: us)?",
];
const SEPARATORS = "[\\s+−–—\\-↺↻⟲⟳☰✕×✉★☆⎙🔗🖨|•·/,:;»›>→←↑↓…*_#=~]";
const CONTROLS = new RegExp(
  `^${SEPARATORS}*(?:(?:${ATOMS.map((a) => `(?:${a})`).join("|")})(?:${SEPARATORS}+|$))+$`,
  "iu",
);
const ONLY_DATE = new RegExp(`^(?:${FULL_DATE})$`, "iu");

export const furniturePatterns: readonly FurniturePattern[] = [
  {
    id: "signs",
    pattern: /^[^\p{L}\p{N}]+$/u,
    example: "* * *",
    counter: "18 May",
  },
  {
    id: "controls",
    pattern: CONTROLS,
    example: "Date: 3 March 2021 | A+ A- | 14 px | Share on Facebook",
    counter: "Share prices fell on 3 March 2021.",
  },
  {
    id: "cookies",
    pattern: /^(?:we|this (?:web)?site|our (?:web)?sites?|by (?:continuing|clicking|using))\b.{0,300}\bcookies?\b/iu,
    example: "We use cookies to give you the best experience on our site.",
    counter: "The ministers were served tea and cookies.",
  },
  {
    id: "newsletter",
    pattern:
      /^(?:subscribe|sign up|join|get|receive)\b.{0,120}\b(?:newsletters?|alerts|inbox|mailing list|podcast|telegram channel)\b.{0,80}$/iu,
    example: "Sign up for our morning newsletter",
    counter: "The ministers agreed to sign up for the mission.",
  },
  {
    id: "teaser",
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related(?: articles?| stories| topics| news| content)?|recommended(?: for you)?|editor['’]s picks?|don['’]t miss|more (?:on this(?: story)?|from \p{Lu}[\p{L} ]{1,30}))\s*(?:[:：›»→|—–-].{0,200})?$/iu,
    example: "Read also: Five things to know about the summit",
    counter: "Related talks were held in Geneva on Monday.",
  },
  {
    id: "rights",
    pattern: /^(?:(?:©|\(c\)|copyright\b).{0,200}|.{0,160}\ball rights reserved\.?)$/iu,
    example: "© 2021 Example Media Ltd. All rights reserved.",
    counter:
      "Copyright law was on the agenda of both ministers, who met for three hours in the capital, and they agreed that the two offices would exchange their registers twice a year, beginning with the coming spring, and would report on it to both governments.",
  },
  {
    id: "follow",
    pattern: /^follow (?:us|our|@\w+|the author)\b.{0,120}$/iu,
    example: "Follow us on X and Facebook",
    counter: "Follow-up talks are planned for June.",
  },
  {
    id: "credit",
    pattern: /^(?:photo|image|picture|photograph|video|source|illustration)(?:\s?credits?)?(?: by)?\s*[:/©].{0,120}$/iu,
    example: "Photo: Example Agency",
    counter: "Photographs of the meeting were published later.",
  },
  {
    id: "tags",
    pattern: /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies))\s*:.{0,200}$/iu,
    example: "Tags: diplomacy, Asia, trade",
    counter: "Topics included trade and security.",
  },
  {
    id: "trail",
    pattern: /^home\s*[›»>/|→].{0,120}$/iu,
    example: "Home › World › Asia",
    counter: "Home affairs were discussed as well.",
  },
  {
    id: "wall",
    pattern:
      /^(?:already a subscriber|to (?:continue|keep) reading|create (?:a|your) free account|log in to|you have \d+ free articles?)\b.{0,160}$/iu,
    example: "Already a subscriber? Log in",
    counter: "To continue the talks, both sides named envoys.",
  },
];

/** True where a line is no part of an article. A bare date is left: only at the head of a page is it furniture. */
export function isFurniture(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length === 0 || trimmed.length > 400 || ONLY_DATE.test(trimmed)) return false;
  return furniturePatterns.some((p) => p.pattern.test(trimmed));
}
