/** How Russian tells of meetings: see rules.ts for the slots. Verbs and sides stand in any order. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const meetingRules: readonly ContactRule[] = [
  {
    id: "ru/met-with",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger><Meets!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто встретился в Найроби с президентом Финляндии Александром Стуббом.",
    counter: "Президент Кении Уильям Руто встретился со студентами в Найроби.",
  },
  {
    id: "ru/with-met",
    kind: "meeting",
    roles: PARTY,
    pattern: "<With!>{a:actors}<Mid!>(?<!\\p{L})(?<trigger><Meets!>)(?!\\p{L})<Mid!> {b:actors}",
    example: "С президентом Финляндии Александром Стуббом встретился Уильям Руто.",
    counter: "Со студентами встретился Уильям Руто.",
  },
  {
    id: "ru/with-him-met",
    kind: "meeting",
    roles: PARTY,
    pattern: "<With!>{b:actors}<Mid!>(?<!\\p{L})(?<trigger><Meets!>)(?!\\p{L})(?!<Mid!> {actor})",
    example: "Президент Кении Уильям Руто с Александром Стуббом не встречался.",
    counter: "Президент Кении Уильям Руто со студентами не встречался.",
  },
  {
    id: "ru/with-him-he-met",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern: "<With!>{b:actors} {a:bearers}<Mid!>(?<!\\p{L})(?<trigger><Meets!>|<Spoke!>)(?!\\p{L})",
    example: "С Александром Стуббом Уильям Руто беседовал почти час.",
    counter: "С победителями Уильям Руто беседовал почти час.",
  },
  {
    id: "ru/sat-down",
    kind: "meeting",
    roles: PARTY,
    pattern: "{a:bearers}<Far!>(?<!\\p{L})(?<trigger>за (?:стол(?:ом)? переговоров|{number} стол(?:ом)?))(?!\\p{L})",
    example: "Уильям Руто и Александр Стубб сели за стол переговоров.",
    counter: "Уильям Руто и его министр сели за стол переговоров.",
  },
  {
    id: "ru/subject-before-met-with",
    kind: "meeting",
    roles: PARTY,
    pattern: "(?<!\\p{L})(?<trigger><Meets!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто: в субботу буду рад встретиться с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто: в субботу буду рад встретиться со студентами.",
  },
  {
    id: "ru/met-each-other",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger><Together!>)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб встретились в Найроби.",
    counter: "Уильям Руто и его министр встретились в Найроби.",
  },
  {
    id: "ru/met-subjects-last",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern: "(?<!\\p{L})(?<trigger><Together!>)(?!\\p{L})<Mid!> {a:bearers}(?! <With!>{actor})",
    example: "В Найроби впервые встретились Уильям Руто и Александр Стубб.",
    counter: "В Найроби впервые встретились Уильям Руто и победители.",
  },
  {
    id: "ru/signed-subjects-last",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern: "(?<!\\p{L})(?<trigger>подписали|подпишут|обсудили|обсудят|согласовали)(?!\\p{L}) {a:bearers}",
    example: "Договор, который подписали Уильям Руто и Александр Стубб, вступил в силу.",
    counter: "Договор, который подписали Уильям Руто и его министр, вступил в силу.",
  },
  {
    id: "ru/session-took-place",
    kind: "meeting",
    roles: PARTY,
    told: true,
    pattern:
      "(?<=^|[.!?] |, )(?<trigger>встреча|переговоры)(?!\\p{L})(?: [^,;.\\uE000-\\uE005]{1,30}?)? (?:<Took!>|длил\\p{L}+|продлил\\p{L}+)(?!\\p{L})(?![^,;:.\\uE000-\\uE005]{0,70} (?:<With!>)?{actor})",
    example: "Уильям Руто и Александр Стубб созвонились. Встреча запланирована на май.",
    counter: "Уильям Руто выступил с речью. Встреча запланирована на май.",
  },
  {
    id: "ru/discussed",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>обсудили|обсудят|обсуждали|договорились|подписали|подпишут|условились)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб обсудили в Найроби торговлю.",
    counter: "Уильям Руто обсудил в Найроби торговлю.",
  },
  {
    id: "ru/held-session-with",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто провёл переговоры с президентом Финляндии Александром Стуббом.",
    counter: "Президент Кении Уильям Руто провёл переговоры с профсоюзами.",
  },
  {
    id: "ru/held-with-session",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!> <With!>{b:actors}<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})",
    example: "Президент Кении Уильям Руто провёл с Александром Стуббом короткие переговоры.",
    counter: "Президент Кении Уильям Руто провёл с профсоюзами короткие переговоры.",
  },
  {
    id: "ru/between-session",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})между {a:actors}<Mid!>(?<!\\p{L})(?:<Took!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})",
    example: "Между Уильямом Руто и Александром Стуббом состоялась беседа.",
    counter: "Между двумя клубами состоялась встреча.",
  },
  {
    id: "ru/held-session",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб провели переговоры в Найроби.",
    counter: "Уильям Руто провёл переговоры в Найроби.",
  },
  {
    id: "ru/took-part",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject" },
    pattern:
      "{a:bearers}<Far!>(?<!\\p{L})(?:при(?:мут|няли|нимают) участие|участвовали|участвуют) в(?:о)? (?:\\p{Ll}+ )?(?<trigger><Session!>)(?!\\p{L})(?: {b:bearers}|(?!<Mid!> <With!>{actor}))",
    example: "Уильям Руто и Александр Стубб приняли участие в трёхсторонней встрече.",
    counter: "Уильям Руто и Александр Стубб приняли участие в выставке.",
  },
  {
    id: "ru/session-of-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?: на полях[^,.;\\uE000\\uE001]{1,40}|, [^.;\\uE000\\uE001]{1,40},)? {a:actors}<Mid!>(?: <With!>| и ){b:actors}",
    example: "В Найроби прошли переговоры Уильяма Руто с Александром Стуббом.",
    counter: "В Найроби прошли переговоры Уильяма Руто с профсоюзами.",
  },
  {
    id: "ru/session-of-pair",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?:(?!, (?:котор|где|куда|что)|приня|участв|присутств|представл|возглав|сообщ|заяв|сказ|сопровожд)<Any!>){0,70}?(?: между)? {a:actors}(?! <With!>{actor})",
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
    id: "ru/with-session",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "<With!>{b:actors}<Mid!>(?<!\\p{L})(?:<Held!>|<Took!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?: {a:bearers})?",
    example: "С президентом Финляндии Александром Стуббом провёл переговоры Уильям Руто.",
    counter: "С победителями провёл переговоры Уильям Руто.",
  },
  {
    id: "ru/at-him-session-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})у {a:actors}<Mid!>(?<!\\p{L})(?:<Took!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто прибыл в Финляндию. Вечером у него состоялась встреча с Александром Стуббом.",
    counter: "Президент Кении Уильям Руто прибыл в Финляндию. Вечером у него состоялась встреча со студентами.",
  },
  {
    id: "ru/at-them-session",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})у {a:actors}<Mid!>(?<!\\p{L})(?:<Took!>|был[аио]?)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?!<Mid!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб прибыли в Осло. В среду у них запланированы переговоры.",
    counter: "Уильям Руто и Александр Стубб прибыли в Осло. В среду у них запланирован концерт.",
  },
  {
    id: "ru/received",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    cases: { a: "subject", b: "object" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>принял[аи]?|принимает|принимают|принимал[аи]?|примет|примут|принять)(?!\\p{L})<How!> {b:actors}",
    example: "Президент Кении Уильям Руто принял в Найроби президента Финляндии Александра Стубба.",
    counter: "Президент Кении Уильям Руто принял участие в форуме Александра Стубба.",
  },
  {
    id: "ru/received-object-first",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    cases: { a: "subject", b: "object" },
    pattern:
      "{b:actors}<Mid!>(?<trigger>принял[аи]?|принимает|принимают|принимал[аи]?|примет|примут|встретил[аи]?|встречает|встретит|встречал[аи]?)(?!\\p{L})<How!> {a:actors}",
    example: "Президента Финляндии Александра Стубба принял в Найроби Уильям Руто.",
    counter: "Участие Александра Стубба в форуме приняла к сведению газета.",
  },
  {
    id: "ru/received-by",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    pattern:
      "(?<!\\p{L})(?:где|там) (?:\\p{Ll}+ )?{b:pronoun} <Mid!>(?<trigger>принял[аи]?|примет|примут|принимал[аи]?)(?!\\p{L})<Mid!> {a:actors}",
    example: "Александр Стубб приехал в Найроби, где его принял Уильям Руто.",
    counter: "Александр Стубб приехал в Найроби, где его принял университет.",
  },
  {
    id: "ru/was-received",
    kind: "meeting",
    roles: { a: "guest", b: "host" },
    cases: { a: "subject" },
    pattern: "{a:actors}<Far!>(?<!\\p{L})(?<trigger>(?:был[аи]? )?принят[аы]?)(?!\\p{L})<Mid!> {b:actors}",
    example: "Президент Финляндии Александр Стубб был принят в Найроби президентом Кении Уильямом Руто.",
    counter: "Закон о Финляндии был принят в Найроби.",
  },
  {
    id: "ru/greeted",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    cases: { a: "subject", b: "object" },
    pattern:
      "{a:bearers}<Far!>(?<!\\p{L})(?<trigger>встретил[аи]?|встречает|встретит|встречал[аи]?)(?!\\p{L})(?: [^;.:,\\uE000-\\uE005]{1,30}?)? {b:bearers}",
    example: "Уильям Руто встретил в Найроби президента Финляндии Александра Стубба.",
    counter: "Город встретил президента Финляндии Александра Стубба дождём.",
  },
  {
    id: "ru/represented-by",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger>представлял[аи]?|представил[аи]?|возглавил[аи]?|возглавлял[аи]?)(?!\\p{L})(?: \\p{Ll}+)? {a:bearers}[,;] [^.;,\\uE000\\uE001]{0,25}? ?[—–-] {b:bearers}",
    example: "Кению на переговорах представлял Уильям Руто, Финляндию — Александр Стубб.",
    counter: "Кению на переговорах представлял Уильям Руто, Финляндию никто не представлял.",
  },
  {
    id: "ru/delegations-led-by",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger>делегации)(?!\\p{L})(?: сторон)? (?:возглавляли|возглавили|возглавят|возглавляют) {a:bearers}",
    example: "Переговоры прошли в Женеве, делегации возглавляли Уильям Руто и Александр Стубб.",
    counter: "Переговоры прошли в Женеве, делегации возглавляли Уильям Руто и его министр.",
  },
  {
    id: "ru/at-the-table",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger>за (?:стол(?:ом)? переговоров|{number} стол(?:ом)?))(?!\\p{L})[^;:.]{0,60}? {a:bearers}",
    example: "За стол переговоров сели делегации во главе с Уильямом Руто и Александром Стуббом.",
    counter: "За стол переговоров сели делегации профсоюзов.",
  },
];
