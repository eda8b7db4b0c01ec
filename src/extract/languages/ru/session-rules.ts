/** How Russian tells of meetings by nouns, "встреча", "переговоры": see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const sessionRules: readonly ContactRule[] = [
  {
    id: "ru/sat-down",
    kind: "meeting",
    roles: PARTY,
    pattern: "{a:bearers}<Far!>(?<!\\p{L})(?<trigger>за (?:стол(?:ом)? переговоров|{number} стол(?:ом)?))(?!\\p{L})",
    example: "Уильям Руто и Александр Стубб сели за стол переговоров.",
    counter: "Уильям Руто и его министр сели за стол переговоров.",
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
    id: "ru/held-session-with",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject", b: "object" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}<Further!>",
    example: "Президент Кении Уильям Руто провёл переговоры с президентом Финляндии Александром Стуббом.",
    counter: "Президент Кении Уильям Руто провёл переговоры с профсоюзами.",
  },
  {
    id: "ru/held-with-session",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "subject", b: "object" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?:<Held!>)(?!\\p{L})(?!<Mid!>(?<!\\p{L})(?:<Session!>)(?!\\p{L})<Mid!> <With!>)<Mid!> <With!>{b:actors}<Mid!>(?<!\\p{L})(?<!(?:на полях|в кулуарах|в рамках|в ходе|во время|на|до|после|перед|накануне) (?:\\p{Ll}+ )?)(?<trigger><Session!>)(?!\\p{L})",
    example: "Президент Кении Уильям Руто провёл с Александром Стуббом короткие переговоры.",
    counter: "Президент Кении Уильям Руто провёл с профсоюзами короткие переговоры.",
  },
  {
    id: "ru/between-session",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})между {a:actors}<Mid!>(?<!\\p{L})(?:<Took!>|(?:был[аио]? )?проведен[аыо]?)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})",
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
    cases: { b: "object" },
    pattern:
      "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?: на полях[^,.;\\uE000\\uE001]{1,40}|, [^.;\\uE000\\uE001]{1,40},| \\p{Ll}+(?:ого|его|ой|ей|ых|их))? {a:actors}<Mid!>(?: <With!>| и ){b:actors}",
    example: "В Найроби прошли переговоры Уильяма Руто с Александром Стуббом.",
    counter: "В Найроби прошли переговоры Уильяма Руто с профсоюзами.",
  },
  {
    id: "ru/congratulated-on-session",
    kind: "meeting",
    roles: PARTY,
    cases: { a: "object", b: "object" },
    pattern:
      "(?<!\\p{L})поздравл?\\p{L}+ {a:bearers} с [^;:.,\\uE000\\uE001]{0,40}?(?<!\\p{L})(?<trigger>встреч[аиуе]|встречей|переговор(?:ов|ами)|визит(?:а|ом))(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Уильям Руто поздравил Владимира Путина с итогами встречи с Александром Стуббом.",
    counter: "Уильям Руто поздравил Владимира Путина с итогами встречи с чемпионами.",
  },
  {
    id: "ru/session-of-pair",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?:(?!, (?:котор|где|куда|что)|приня|участв|присутств|представл|возглав|сообщ|заяв|сказ|сопровожд| с (?:прибывш|находящ|пребывающ|посетивш|прилетевш|приехавш))<Any!>){0,70}?(?: между)?(?<!(?<!\\p{L})(?:с|со|к|ко|у|от|о|об|для|по|за|перед|в честь)) {a:actors}(?! <With!>{actor})",
    example: "Встреча между Уильямом Руто и Александром Стуббом продлилась час.",
    counter: "Встреча между двумя клубами продлилась час.",
  },
  {
    id: "ru/session-with",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})<Mid!> <With!>{b:actors}",
    example: "Президент Кении Уильям Руто вышел со встречи с Александром Стуббом довольным.",
    counter: "Президент Кении Уильям Руто вышел со встречи с профсоюзами довольным.",
  },
  {
    id: "ru/with-session",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
    pattern:
      "<With!>{b:actors}<Mid!>(?<!\\p{L})(?:<Held!>|<Took!>)(?!\\p{L})<Mid!>(?<!\\p{L})(?<trigger><Session!>)(?!\\p{L})(?: {a:bearers})?",
    example: "С президентом Финляндии Александром Стуббом провёл переговоры Уильям Руто.",
    counter: "С победителями провёл переговоры Уильям Руто.",
  },
  {
    id: "ru/at-him-session-with",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
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
