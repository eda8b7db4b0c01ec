/** How Russian tells of calls: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const SPOKE =
  "созвонил(?:ся|ась|ись)|созвонится|созвонятся|(?:по|пере)?говорил[аи]?|поговорит|разговаривал[аи]?|переговорит|пообщал(?:ся|ась|ись)";

export const callRules: readonly ContactRule[] = [
  {
    id: "ru/spoke-with",
    kind: "call",
    roles: PARTY,
    pattern: `{a:actors}<Far!>(?<!\\p{L})(?<trigger>${SPOKE})(?!\\p{L})<Mid!> <With!>{b:actors}`,
    example: "Президент Кении Уильям Руто поговорил по телефону с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто поговорил по телефону с матерью.",
  },
  {
    id: "ru/spoke-each-other",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>созвонились|созвонятся|(?:по)?говорили по телефону|поговорили|обсудили по телефону)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб созвонились.",
    counter: "Уильям Руто и его министр созвонились.",
  },
  {
    id: "ru/telephoned",
    kind: "call",
    roles: PARTY,
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger>позвонил[аи]?|позвонит)(?!\\p{L})<Mid!> {b:bearer}",
    example: "Президент Кении Уильям Руто позвонил Александру Стуббу.",
    counter: "Президент Кении Уильям Руто позвонил матери.",
  },
  {
    id: "ru/held-call-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто провёл телефонный разговор с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто провёл телефонный разговор с матерью.",
  },
  {
    id: "ru/held-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:bearer} и {b:bearer}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})",
    example: "Уильям Руто и Александр Стубб провели телефонный разговор.",
    counter: "Уильям Руто провёл телефонный разговор.",
  },
  {
    id: "ru/call-of-with",
    kind: "call",
    roles: PARTY,
    pattern: "(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})<Mid!> {a:bearer}(?: <With!>| и ){b:actors}",
    example: "Состоялся телефонный разговор Уильяма Руто с Александром Стуббом.",
    counter: "Состоялся телефонный разговор Уильяма Руто с матерью.",
  },
  {
    id: "ru/call-with",
    kind: "call",
    roles: PARTY,
    pattern: "(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто заявил об этом в телефонном разговоре с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто заявил об этом в телефонном разговоре с матерью.",
  },
  {
    id: "ru/by-video",
    kind: "video",
    roles: PARTY,
    pattern:
      "(?<trigger>видеоконференци\\p{L}+|видеосвяз\\p{L}+)<Far!>{a:bearer} и {b:bearer}<Far!>(?:обсудили|провели|приняли участие|обменялись)",
    example: "В режиме видеоконференции Уильям Руто и Александр Стубб обсудили торговлю.",
    counter: "В режиме видеоконференции Уильям Руто обсудил торговлю.",
  },
];
