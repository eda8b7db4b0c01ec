/** How Russian tells of calls: see rules.ts for the slots. "Говорил с" is a meeting where a place or a visit says so. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const RANG =
  "созвон(?:ил(?:ся|ась|ись)|ится|ятся|иться|ившись)|связал(?:ся|ась|ись)(?: по телефону)?|созванивал(?:ся|ась|ись)|созваниваться|свяжется по телефону";

export const callRules: readonly ContactRule[] = [
  {
    id: "ru/spoke-with",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject", b: "object" },
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger><Spoke!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто поговорил по телефону с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто поговорил по телефону с матерью.",
  },
  {
    id: "ru/with-spoke",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
    pattern: "<With!>{b:actors}<Mid!>(?<!\\p{L})(?<trigger><Spoke!>)(?!\\p{L})(?:<Mid!> {a:bearers})?",
    example: "С Александром Стуббом по телефону говорил Уильям Руто.",
    counter: "С матерью по телефону говорил Уильям Руто.",
  },
  {
    id: "ru/spoke-each-other",
    kind: "call",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>созвонились|созвонятся|созванивались|(?:по)?говорили по телефону|поговорили|переговорили|обсудили по телефону)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб созвонились.",
    counter: "Уильям Руто и его министр созвонились.",
  },
  {
    id: "ru/rang-with",
    kind: "call",
    roles: PARTY,
    cases: { b: "object" },
    pattern: `(?:{a:actors}<Far!>)?(?<!\\p{L})(?<trigger>${RANG})(?!\\p{L})<Mid!> <With!>{b:actors}`,
    example: "Президент Кении Уильям Руто созвонился с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто созвонился с матерью.",
  },
  {
    id: "ru/telephoned",
    kind: "call",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>позвонил[аи]?|позвонит|звонил[аи]?|звонит)(?!\\p{L})<Mid!> {b:bearer}",
    example: "Президент Кении Уильям Руто позвонил Александру Стуббу.",
    counter: "Президент Кении Уильям Руто позвонил матери.",
  },
  {
    id: "ru/call-of-with",
    kind: "call",
    roles: PARTY,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})<Mid!> {a:actors}(?: <With!>| и ){b:actors}",
    example: "Состоялся телефонный разговор Уильяма Руто с Александром Стуббом.",
    counter: "Состоялся телефонный разговор Уильяма Руто с матерью.",
  },
  {
    id: "ru/call-with",
    kind: "call",
    roles: PARTY,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger><Call!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто заявил об этом в телефонном разговоре с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто заявил об этом в телефонном разговоре с матерью.",
  },
  {
    id: "ru/call-to",
    kind: "call",
    roles: PARTY,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger>звон(?:ок|ка|ку|ком|ке))(?!\\p{L}) {a:bearer} {b:bearer}",
    example: "Звонок Александра Стубба президенту Кении Уильяму Руто удивил соседей.",
    counter: "Звонок Александра Стубба матери удивил соседей.",
  },
  {
    id: "ru/by-video",
    kind: "video",
    roles: PARTY,
    pattern:
      "(?<trigger>видеоконференци\\p{L}+|видеосвяз\\p{L}+)<Far!>{a:bearers}<Far!>(?:обсудили|провели|приняли участие|обменялись|дали)",
    example: "В режиме видеоконференции Уильям Руто и Александр Стубб обсудили торговлю.",
    counter: "В режиме видеоконференции Уильям Руто обсудил торговлю.",
  },
  {
    id: "ru/both-by-video",
    kind: "video",
    roles: PARTY,
    pattern: "{a:bearers}<Far!>(?<!\\p{L})(?<trigger>по видеосвязи|в (?:режиме|формате) видеоконференции)(?!\\p{L})",
    example: "Уильям Руто и Александр Стубб по видеосвязи приняли участие в открытии завода.",
    counter: "Уильям Руто по видеосвязи принял участие в открытии завода.",
  },
];
