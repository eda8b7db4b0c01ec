/** How Russian tells of who received whom: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

export const receptionRules: readonly ContactRule[] = [
  {
    id: "ru/received",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    cases: { a: "subject", b: "object" },
    pattern:
      "{a:actors}<Far!>(?<!\\p{L})(?<trigger>принял[аи]?|принимает|принимают|принимал[аи]?|примет|примут|принять)(?!\\p{L})<How!> {b:actors}(?:,? а (?:затем|потом|позже|также|вечером|{date})(?: ?[—–-])? {d:bearers})?",
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
    id: "ru/with-visiting",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    cases: { b: "object" },
    pattern:
      "(?<!\\p{L})(?<trigger><Meets!>|<Session!>)(?!\\p{L})<Mid!> с (?:прибывш|находящ|пребывающ|гостящ|посетивш|прилетевш|приехавш)\\p{L}+ [^;:.\\uE000\\uE001]{0,140}?{b:bearers}",
    example:
      "Уильям Руто провёл встречу с прибывшим в Найроби для участия в форуме глав государств президентом Финляндии Александром Стуббом.",
    counter: "Уильям Руто провёл встречу с прибывшим в Найроби для участия в форуме глав государств певцом.",
  },
];
