/** How Russian tells of meetings: see rules.ts for the slots. Verbs and sides stand in any order. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const MEETS =
  "встретил(?:ся|ась|ись)|встретится|встретятся|встретиться|встречал(?:ся|ась|ись)|встречается|встречаются|встречаться|увид(?:елся|елась|елись|ится|ятся|еться)|беседовал[аи]?|побеседовал[аи]?|переговорил[аи]?|пообщал(?:ся|ась|ись)|обсудил[аи]?|обсудит|обсудят";
const TOGETHER = "встретились|встретятся|встречались|встречаются|увиделись|виделись|увидятся|беседовали|побеседовали";

export const meetingRules: readonly ContactRule[] = [
  {
    id: "ru/met-with",
    kind: "meeting",
    roles: PARTY,
    pattern: `{a:actors}<Far!>(?<!\\p{L})(?<trigger>${MEETS})(?!\\p{L})<Mid!> <With!>{b:actors}`,
    example: "Президент Кении Уильям Руто встретился в Найроби с президентом Финляндии Александром Стуббом.",
    counter: "Президент Кении Уильям Руто встретился со студентами в Найроби.",
  },
  {
    id: "ru/with-met",
    kind: "meeting",
    roles: PARTY,
    pattern: `<With!>{b:actors}<Mid!>(?<!\\p{L})(?<trigger>${MEETS})(?!\\p{L})<Mid!> {a:actors}`,
    example: "С президентом Финляндии Александром Стуббом встретился Уильям Руто.",
    counter: "Со студентами встретился Уильям Руто.",
  },
  {
    id: "ru/with-him-met",
    kind: "meeting",
    roles: PARTY,
    pattern: `<With!>{b:bearers}<Mid!>(?<!\\p{L})(?<trigger>${MEETS})(?!\\p{L})(?!<Mid!> {actor})`,
    example: "Президент Кении Уильям Руто с Александром Стуббом не встречался.",
    counter: "Президент Кении Уильям Руто со студентами не встречался.",
  },
  {
    id: "ru/met-each-other",
    kind: "meeting",
    roles: PARTY,
    pattern: `{a:actors}<Far!>(?<!\\p{L})(?<trigger>${TOGETHER})(?!\\p{L})(?!<Mid!> <With!>{actor})`,
    example: "Уильям Руто и Александр Стубб встретились в Найроби.",
    counter: "Уильям Руто и его министр встретились в Найроби.",
  },
  {
    id: "ru/discussed",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:bearer} и {b:bearer}<Far!>(?<!\\p{L})(?<trigger>обсудили|обсудят|договорились|подписали|подпишут)(?!\\p{L})",
    example: "Уильям Руто и Александр Стубб обсудили в Найроби торговлю.",
    counter: "Уильям Руто обсудил в Найроби торговлю.",
  },
  {
    id: "ru/held-session-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто провёл переговоры с президентом Финляндии Александром Стуббом.",
    counter: "Президент Кении Уильям Руто провёл переговоры с профсоюзами.",
  },
  {
    id: "ru/held-session",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:bearers} и {b:bearer}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб провели переговоры в Найроби.",
    counter: "Уильям Руто провёл переговоры в Найроби.",
  },
  {
    id: "ru/session-of-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?: на полях[^,.;\\uE000\\uE001]{1,40})? {a:actors}(?: <With!>| и ){b:actors}",
    example: "В Найроби прошли переговоры Уильяма Руто с Александром Стуббом.",
    counter: "В Найроби прошли переговоры Уильяма Руто с профсоюзами.",
  },
  {
    id: "ru/session-of-pair",
    kind: "meeting",
    roles: PARTY,
    pattern: "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!>(?: между)? {a:actors}(?! <With!>{actor})",
    example: "Встреча между Уильямом Руто и Александром Стуббом продлилась час.",
    counter: "Встреча между двумя клубами продлилась час.",
  },
  {
    id: "ru/session-with",
    kind: "meeting",
    roles: PARTY,
    pattern: "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто вышел со встречи с Александром Стуббом довольным.",
    counter: "Президент Кении Уильям Руто вышел со встречи с профсоюзами довольным.",
  },
  {
    id: "ru/at-him-session-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})у {a:pronoun} (?:<Took!>)<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто прибыл в Финляндию. Вечером у него состоялась встреча с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто прибыл в Финляндию. Вечером у него состоялась встреча со студентами.",
  },
  {
    id: "ru/received",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>принял[аи]?|принимает|принимал[аи]?|примет|примут|принять)(?!\\p{L})(?: (?!участие|решение)[^;.:,\\uE000-\\uE005]{1,40}?)? {b:actors}",
    example: "Президент Кении Уильям Руто принял в Найроби президента Финляндии Александра Стубба.",
    counter: "Президент Кении Уильям Руто принял участие в форуме Александра Стубба.",
  },
  {
    id: "ru/was-received",
    kind: "meeting",
    roles: { a: "guest", b: "host" },
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger>(?:был[аи]? )?принят[аы]?)(?!\\p{L})<Mid!> {b:actors}",
    example: "Президент Финляндии Александр Стубб был принят в Найроби президентом Кении Уильямом Руто.",
    counter: "Закон о Финляндии был принят в Найроби.",
  },
];
