/**
 * Contacts whose sides stand further from the word for them than the other rules allow. They count only where no other rule
 * took the words (see `loose` in rules.ts). Most name one side, by the case or preposition that the word governs: the
 * other is the subject of the sentence, wherever it stands.
 */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const HOST = { a: "host", b: "guest" } as const;
const GUEST = { a: "guest", b: "host" } as const;
const OTHER = { a: "subject", b: "object" } as const;

export const looseRules: readonly ContactRule[] = [
  {
    id: "ru/loose-with",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
    loose: true,
    pattern: "(?<!\\p{L})(?<trigger><Meets!>|<Discussed!>|<Session!>|<Mixes!>)(?!\\p{L})<Gap!>,? <With!>{b:bearers}",
    example:
      "Уильям Руто, едва сойдя с трапа, сверил в Хельсинки, куда он прилетел из Найроби, позиции с президентом Финляндии Александром Стуббом.",
    counter: "Уильям Руто, едва сойдя с трапа, сверил в Хельсинки, куда он прилетел из Найроби, позиции с бухгалтером.",
  },
  {
    id: "ru/loose-with-first",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    cases: { a: "subject", b: "object" },
    pattern:
      "<With!>{b:bearers}<Gap!>(?<!\\p{L})(?<trigger><Meets!>|<Discussed!>|<Spoke!>|<Mixes!>|<Session!>)(?!\\p{L})(?!<Gap!> <With!>{actor})(?:<Gap!> {a:bearers})?",
    example: "С президентом Финляндии Александром Стуббом, который ждал его в порту, отобедал Уильям Руто.",
    counter: "С рыбаками, которые ждали его в порту, отобедал Уильям Руто.",
  },
  {
    id: "ru/loose-spoke",
    kind: "meeting",
    roles: PARTY,
    cases: { b: "object" },
    loose: true,
    pattern: "(?<!\\p{L})(?<trigger><Spoke!>|<Rang!>)(?!\\p{L})<Gap!>,? <With!>{b:bearers}",
    example: "Уильям Руто разговаривал в Найроби, куда он вернулся ночью, с президентом Финляндии Александром Стуббом.",
    counter: "Уильям Руто разговаривал в Найроби, куда он вернулся ночью, с соседями.",
  },
  {
    id: "ru/loose-pair",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Gap!>(?<!\\p{L})(?<trigger><Together!>|<Mixed!>|(?:за|на|после|во время|в ходе|в рамках|по итогам) (?:\\p{Ll}+ ){0,3}?(?:<Session!>|<Meal!>))(?!\\p{L})(?!<Gap!> <With!>{actor})",
    example: "Уильям Руто и Александр Стубб, знакомые ещё по университету, сверили позиции за скромным ужином.",
    counter: "Уильям Руто и его министр, знакомые ещё по университету, сверили позиции за скромным ужином.",
  },
  {
    id: "ru/loose-pair-last",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "(?<!\\p{L})(?<trigger><Together!>|<Mixed!>|<Session!>)(?!\\p{L})<Gap!>(?<!\\p{L})(?:участв\\p{L}+|участие|участием|присутств\\p{L}+|представля\\p{L}+|представят|возглав\\p{L}+|собрал\\p{L}+|свел[аи]?|св[её]л|между|встретились|встретятся|обменялись|пожали|стороны) (?:\\p{Ll}+ ){0,2}?{a:bearers}",
    example: "В переговорах, которые длились до ночи, участвовали Уильям Руто и Александр Стубб.",
    counter: "В переговорах, которые длились до ночи, участвовали Уильям Руто и его министр.",
  },
  {
    id: "ru/loose-received",
    kind: "meeting",
    roles: HOST,
    loose: true,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger><Receives!>)(?!\\p{L})<How!> {b:bearers}",
    example:
      "Уильям Руто, вернувшийся утром из Момбасы, приветствовал в Найроби президента Финляндии Александра Стубба.",
    counter: "Уильям Руто, вернувшийся утром из Момбасы, приветствовал в Найроби студентов.",
  },
  {
    id: "ru/loose-received-object-first",
    kind: "meeting",
    roles: HOST,
    loose: true,
    cases: OTHER,
    pattern: "{b:bearers}<Aside!>(?<!\\p{L})(?<trigger><Receives!>|<Treats!>)(?!\\p{L})(?:<How!> {a:bearers})?",
    example: "Президента Финляндии Александра Стубба, прибывшего накануне, в порту и на вокзале ждал Уильям Руто.",
    counter: "Президента Финляндии Александра Стубба, прибывшего накануне, в порту и на вокзале ждал оркестр.",
  },
  {
    id: "ru/treated",
    kind: "meeting",
    roles: HOST,
    loose: true,
    cases: OTHER,
    pattern: "(?<!\\p{L})(?<trigger><Treats!>)(?!\\p{L})(?: в честь| для)?(?: \\p{Ll}+)?<Way!> ?{b:bearers}",
    example: "Уильям Руто дал торжественный обед в честь президента Финляндии Александра Стубба.",
    counter: "Уильям Руто дал торжественный обед в честь выпускников.",
  },
  {
    id: "ru/treated-object-first",
    kind: "meeting",
    roles: HOST,
    loose: true,
    cases: OTHER,
    pattern: "{b:bearers} {a:bearers}<Mid!> (?<trigger><Receives!>|<Treats!>)(?!\\p{L})",
    example: "Александру Стуббу президент Кении Уильям Руто устроил торжественную встречу в Найроби.",
    counter: "Александру Стуббу президент Кении Уильям Руто устроил сюрприз в Найроби.",
  },
  {
    id: "ru/loose-was-received",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    cases: { b: "object" },
    pattern:
      "(?<!\\p{L})(?<trigger>(?:был[аи]? |будет |будут )?(?:принят[аы]?|встречен[аы]?)(?: \\p{Ll}+)?)(?!\\p{L})<Gap!> {b:bearers}",
    example:
      "Александр Стубб рассказал журналистам, которые ждали его у трапа с самого утра, о поездке и о том, что был тепло принят Уильямом Руто.",
    counter:
      "Александр Стубб рассказал журналистам, которые ждали его у трапа с самого утра, о поездке и о том, что был тепло принят рыбаками.",
  },
  {
    id: "ru/told-by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    cases: { b: "object" },
    pattern: "(?<!\\p{L})(?<trigger><ByPhone!>)(?!\\p{L})(?!<Mid!> <With!>)<Aside!> {b:bearers}",
    example: "Уильям Руто по телефону поздравил президента Финляндии Александра Стубба с победой.",
    counter: "Уильям Руто по телефону поздравил чемпиона с победой.",
  },
  {
    id: "ru/told-him-by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    cases: { b: "object" },
    pattern: "{b:bearers}<Aside!>(?<!\\p{L})(?<trigger><ByPhone!>)(?!\\p{L})(?!<Mid!> <With!>)",
    example: "Уильям Руто выразил соболезнования президенту Финляндии Александру Стуббу в телефонном разговоре.",
    counter: "Уильям Руто выразил соболезнования родным в телефонном разговоре.",
  },
  {
    id: "ru/pair-by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    cases: { a: "subject" },
    pattern:
      "{a:actors}<Gap!>(?<!\\p{L})(?<trigger><ByPhone!>|проговорили|были на связи|на связи)(?!\\p{L})(?!<Mid!> <With!>)",
    example: "Уильям Руто и Александр Стубб, как стало известно, проговорили сорок минут.",
    counter: "Уильям Руто и его министр, как стало известно, проговорили сорок минут.",
  },
  {
    id: "ru/call-from",
    kind: "call",
    roles: PARTY,
    loose: true,
    cases: { b: "object" },
    pattern:
      "(?<!\\p{L})(?<trigger>звон(?:ок|ка|ку|ком|ке|ки)|позвони\\p{L}+|звони[лт]\\p{L}*|набрал[аи]? номер|дозвонил(?:ся|ась))(?!\\p{L})<Gap!> {b:bearers}",
    example: "Уильям Руто рассказал, что ночью его разбудил звонок от президента Финляндии Александра Стубба.",
    counter: "Уильям Руто рассказал, что ночью его разбудил звонок от соседа.",
  },
  {
    id: "ru/told-in-session",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    cases: { b: "object" },
    pattern:
      "(?<!\\p{L})<Tells!>(?!\\p{L})<Aside!> {b:bearers}<Aside!> <InSession!>(?!\\p{L})(?!<Mid!> (?:<With!>|между ){actor})",
    example: "Уильям Руто передал письмо президенту Финляндии Александру Стуббу во время ужина в Найроби.",
    counter: "Уильям Руто передал письмо потомкам во время ужина в Найроби.",
  },
  {
    id: "ru/in-session-told",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    cases: OTHER,
    pattern:
      "(?<!\\p{L})<InSession!>(?!\\p{L})(?!<Mid!> (?:<With!>|между ){actor})<Aside!> (?:{a:bearers}<Aside!> )?<Tells!>(?!\\p{L})<Aside!> {b:bearers}",
    example: "Во время ужина в Найроби Уильям Руто пообещал президенту Финляндии Александру Стуббу помощь.",
    counter: "Во время ужина в Найроби Уильям Руто пообещал выпускникам помощь.",
  },
  {
    id: "ru/called-on",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    pattern:
      "(?<!\\p{L})(?<trigger>(?:на|в) (?:при[её]м|аудиенцию|встречу|переговоры|гости|беседу|консультации) (?:к|у)|(?:на|в) (?:при[её]ме|аудиенции|гостях) у|(?:приехал|прибыл|прилетел|пожаловал|заехал|наведался|заглянул|приш[её]л|пришла|явил)\\p{L}* (?:\\p{Ll}+ ){0,2}?(?:к|ко)|(?:гости|побыва)\\p{L}+ у|визит\\p{L}* (?:вежливости )?к|аудиенци\\p{L}+ у) {b:bearers}",
    example: "На переговоры к Уильяму Руто приехал президент Финляндии Александр Стубб.",
    counter: "На переговоры к рыбакам приехал президент Финляндии Александр Стубб.",
  },
  {
    id: "ru/with-whom",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    cases: { a: "subject" },
    pattern:
      "{b:bearer}, с котор(?:ым|ой|ыми)(?!\\p{L})(?:<Mid!> {a:bearers})?<Mid!>(?<!\\p{L})(?<trigger><Meets!>|<Discussed!>|<Spoke!>|<Mixes!>|<Session!>)(?!\\p{L})",
    example: "Письмо пришло от президента Финляндии Александра Стубба, с которым Уильям Руто беседовал в среду.",
    counter: "Письмо пришло от президента Финляндии Александра Стубба, с которым Уильям Руто поссорился в среду.",
  },
  {
    id: "ru/guest-of",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern:
      "(?<!\\p{L})(?<trigger>(?:гост(?:ем|ями|ьей)|собеседник(?:ом|ами)|собеседницей|визави)) {a:bearers}<Gap!>(?<!\\p{L})(?:стал[аи]?|был[аи]?|станет|станут|будет|оказал\\p{L}+)(?!\\p{L})<Gap!> {b:bearers}",
    example: "Собеседником Уильяма Руто в Найроби стал президент Финляндии Александр Стубб.",
    counter: "Собеседником Уильяма Руто в Найроби стал известный актёр.",
  },
  {
    id: "ru/loose-went-to",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      "(?<!\\p{L})(?<trigger><Goes!>)(?!\\p{L})<Wide!>(?<!\\p{L})(?:в|во|на) (?:\\p{Ll}+(?:ую|ий|ой|ый) )?(?:столицу |аэропорт |город )?{where:place}",
    example: "Президент Финляндии Александр Стубб сделал короткую остановку в Найроби.",
    counter: "Президент Финляндии Александр Стубб сделал короткую запись в Найроби.",
  },
  {
    id: "ru/plane-landed",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      '(?<!\\p{L})(?<trigger>(?:самол|вертол)[её]т|борт|лайнер|кортеж|поезд)(?: \\p{Ll}+)? {a:bearers}<Gap!>(?<!\\p{L})(?:приземл|сел(?!\\p{L})|совершил посадку|прибы|прилет|вылет|отправ|направ)\\p{L}*(?!\\p{L})<Wide!>(?<!\\p{L})(?:в|во|на) (?:аэропорт[уе]? )?[«"“]?{where:place}',
    example: "Самолёт президента Финляндии Александра Стубба около полудня совершил посадку в Найроби.",
    counter: "Самолёт президента Финляндии Александра Стубба около полудня сломался в Найроби.",
  },
];
