/** Russian claim rules, in the order in which they are asked: the first that fires on a clause has it. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { measures } from "./claim-measures.ts";
import { CONTACT, HOLDERS, NEAR, ORDINAL, TIME_UNIT } from "./claim-words.ts";

const halts: readonly ClaimPattern[] = [
  {
    id: "ru/halt",
    type: "halt",
    comparator: "halt",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:прекратил(?:ись|ась|ся)|прервал(?:ись|ась|ся)|прерван\\p{L}*|заморожен\\p{L}*|замерл[аи]|сошл[аи] на нет|св[её]рнут\\p{L}*|свернул[аи]?|приостановлен\\p{L}*|оборвал(?:ись|ась|ся))(?!\\p{L})",
    example: "После 2021 года встречи президентов Кении и Финляндии почти прекратились.",
    counter: "После 2021 года встречи президентов Кении и Финляндии продолжались.",
  },
  {
    id: "ru/resumption",
    type: "trend",
    comparator: "resumption",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})возобнов(?:ил(?:ись|ась|ся)|лен\\p{L}*|ляются)(?!\\p{L})",
    example: "Контакты министров Кении и Финляндии возобновились весной.",
    counter: "Контакты министров Кении и Финляндии обсудили весной.",
  },
];

const records: readonly ClaimPattern[] = [
  {
    id: "ru/record",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:рекорд(?:а|ом|ы|ов)?|рекордн\\p{L}+|максимальн\\p{L}+ числ\\p{L}+|наибольш\\p{L}+ числ\\p{L}+|больше всего|чаще всего|чаще всех|больше всех|сам\\p{L}+ част\\p{L}+|сам\\p{L}+ продолжительн\\p{L}+|исторического максимума)(?!\\p{L})",
    example: "В 2024 году состоялось рекордное число встреч президентов Кении и Финляндии.",
    counter: "В 2024 году состоялись встречи президентов Кении и Финляндии.",
  },
  {
    id: "ru/nobody-so",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `(?<!\\p{L})(?:ни (?:с )?(?:{number}|один|одна|одним|одной|кто|кем)|никто|никогда)(?!\\p{L})${NEAR}(?<!\\p{L})так (?:много|часто|долго|редко|рано)(?!\\p{L})`,
    example: "Ни один президент Финляндии не бывал в Кении так часто.",
    counter: "Ни один президент Финляндии не бывал в Кении.",
  },
  {
    id: "ru/than-any",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:больше|чаще), чем (?:в люб\\p{L}+|кто-либо|когда-либо|люб\\p{L}+|за вс[её]|в как\\p{L}+-либо)",
    example: "Президент Финляндии приезжал в Кению чаще, чем кто-либо из его предшественников.",
    counter: "Президент Финляндии приезжал в Кению чаще, чем в Танзанию.",
  },
];

const habits: readonly ClaimPattern[] = [
  {
    id: "ru/almost-every",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `(?<!\\p{L})(?:практически|почти|едва ли не|чуть ли не) (?:(?:кажд(?:ый|ую|ое|ые)|раз в) (?:{every:number} )?(?<unit>${TIME_UNIT})|(?<unit2>ежегодно|ежемесячно|еженедельно))(?!\\p{L})`,
    example: "Президент Финляндии ездит в Кению почти каждый год.",
    counter: "Президент Финляндии ездит в Кению каждый год.",
  },
  {
    id: "ru/every",
    type: "streak",
    comparator: "=",
    needs: "contact",
    pattern: `(?<!\\p{L})кажд(?:ый|ую|ое|ые) (?:{every:number} )?(?<unit>${TIME_UNIT})(?!\\p{L})`,
    example: "Президенты Кении и Финляндии встречаются каждый квартал.",
    counter: "Президенты Кении и Финляндии встречаются за каждый завод.",
  },
  {
    id: "ru/yearly",
    type: "streak",
    comparator: "=",
    needs: "contact",
    pattern: "(?<!\\p{L})(?<unit>ежегодно|ежемесячно|еженедельно|ежеквартально|ежедневно)(?!\\p{L})",
    example: "Президент Финляндии ездит в Кению ежегодно.",
    counter: "Президент Финляндии ездит в Кению нехотя.",
  },
  {
    id: "ru/times-a",
    type: "streak",
    comparator: "=",
    needs: "contact",
    pattern: `(?<!\\p{L})(?:по )?(?:{every:number}|\\p{L}+-{number}|несколько)(?: раза?| встреч\\p{L}*| визит\\p{L}*) в (?<unit>${TIME_UNIT})(?!\\p{L})`,
    example: "Президент Финляндии бывает в Кении по три раза в год.",
    counter: "Президент Финляндии бывает в Кении в третий раз.",
  },
  {
    id: "ru/monthly",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: "(?<!\\p{L})в (?<unit>ежегодном|ежемесячном|еженедельном|ежедневном) режиме(?!\\p{L})",
    example: "Президенты Кении и Финляндии встречаются в ежемесячном режиме.",
    counter: "Президенты Кении и Финляндии встречаются в закрытом режиме.",
  },
  {
    id: "ru/once-in",
    type: "streak",
    comparator: "=",
    needs: "contact",
    pattern: `(?<!\\p{L})раз в (?:{every:number} )?(?<unit>${TIME_UNIT})(?!\\p{L})`,
    example: "Президенты Кении и Финляндии встречаются раз в полугодие.",
    counter: "Президенты Кении и Финляндии встречаются раз в Найроби.",
  },
];

const absences: readonly ClaimPattern[] = [
  {
    id: "ru/never",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `(?<!\\p{L})(?:ни разу|никогда|больше|ни (?:{number}|один|одного|одной|одна)(?: {actor})?)(?!\\p{L})${NEAR}(?<!\\p{L})не(?:т)?(?!\\p{L})`,
    example: "Президент Финляндии ни разу не посещал Кению.",
    counter: "Президент Финляндии не раз посещал Кению.",
  },
  {
    id: "ru/not-for",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `(?<!\\p{L})не (?:был[аио]?|быва\\p{L}+|приезжа\\p{L}+|посеща\\p{L}+|лета\\p{L}+|езд\\p{L}+|встреча\\p{L}+|вид\\p{L}+|обща\\p{L}+|разговарива\\p{L}+|проводи\\p{L}+|созванива\\p{L}+|звонил\\p{L}*|принима\\p{L}+)(?!\\p{L})${NEAR}(?:(?:{number}|несколько) (?:года|год|лет|месяц\\p{L}*)|нескольких (?:лет|месяцев)|(?:с |ровно )?{date}|целый год)`,
    example: "Президент Финляндии не был в Кении шесть лет.",
    counter: "Президент Финляндии не был в Кении один.",
  },
  {
    id: "ru/for-years-not",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `{date}${NEAR}(?<!\\p{L})не (?:лета|езд|быва|приезжа|посеща|встреча|проводи|звони|созванива)\\p{L}+`,
    example: "С 2019 года президент Финляндии не приезжал в Кению.",
    counter: "С 2019 года президент Финляндии приезжал в Кению.",
  },
  {
    id: "ru/no-contacts",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `(?<!\\p{L})(?:не (?:был[аио]?|состоялось|поддержива\\p{L}+|вед[её]т\\p{L}*|ведут))(?: (?:ни|никак\\p{L}+|высок\\p{L}+|личн\\p{L}+|прям\\p{L}+|двусторонн\\p{L}+|телефонн\\p{L}+|очн\\p{L}+),?){0,5} (?:контакт|встреч|визит|перегов|разговор|диалог|поездк|поездок)\\p{L}*`,
    example: "После этого у президентов Кении и Финляндии не было никаких контактов.",
    counter: "После этого у президентов Кении и Финляндии было много контактов.",
  },
];

const firsts: readonly ClaimPattern[] = [
  {
    id: "ru/last",
    type: "first-last",
    comparator: "last",
    needs: "contact",
    pattern: `(?<!\\p{L})(?:последний раз|в последний раз|(?:последн|предыдущ)(?:яя|ий|юю|ей) (?:(?:личн|очн|двусторонн|телефонн|официальн|рабоч|государственн)\\p{L}+ )?${CONTACT})(?!\\p{L})`,
    example: "Последний раз президент Финляндии был в Кении в 2019 году.",
    counter: "Президент Финляндии был в Кении в 2019 году.",
  },
  {
    id: "ru/first-time",
    type: "first-last",
    comparator: "first",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})впервые(?!\\p{L})",
    example: "Президент Финляндии впервые посетил Кению.",
    counter: "Президент Финляндии снова посетил Кению.",
  },
  {
    id: "ru/first-visit",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern: `(?<!\\p{L})перв(?:ый|ая|ую|ым|ой|ое)(?!\\p{L})(?! (?:заместител|вице|секретар|лиц|раунд|полугоди|квартал|этап|день|дня)\\p{L}*)(?: (?:\\p{L}+|{party}|{number})){0,4}? ?(?:${CONTACT}|{actor}|${HOLDERS})`,
    example: "Это был первый визит президента Финляндии в Кению за десять лет.",
    counter: "Это был визит президента Финляндии в Кению.",
  },
  {
    id: "ru/only-one",
    type: "first-last",
    comparator: "=",
    value: 1,
    needs: "contact",
    pattern: `(?<!\\p{L})единственн(?:ый|ая|ым|ой) (?:\\p{L}+ ){0,2}?(?:${CONTACT}|${HOLDERS}|{actor})`,
    example: "Александр Стубб — единственный европейский лидер, посетивший Кению.",
    counter: "Александр Стубб — европейский лидер, посетивший Кению.",
  },
  {
    id: "ru/before-again",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern:
      "(?<!\\p{L})(?:прошл[оаи] {n:number} (?<unit>лет|года|месяцев|месяца), прежде чем|вновь[^.;]{0,60} лишь через)",
    example: "Прошло пять лет, прежде чем президент Финляндии вновь приехал в Кению.",
    counter: "Прошло лето, и президент Финляндии вновь приехал в Кению.",
  },
];

const ordinals: readonly ClaimPattern[] = [
  {
    id: "ru/ordinal",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `(?<!\\p{L})(?:(?:в|уже) )*(?<ord>${ORDINAL})(?!\\p{L})(?: раз(?!\\p{L})|(?: за (?:год|месяц|неделю|{date}))?(?: (?!год|курс|день|век|мир)(?:\\p{L}+|{date})){0,3}? ${CONTACT})`,
    example: "Это третья встреча президентов Кении и Финляндии в этом году.",
    counter: "Это встреча президентов Кении и Финляндии в третьем павильоне.",
  },
  {
    id: "ru/visit-is-nth",
    type: "ordinal",
    comparator: "=",
    needs: "contact",
    pattern: `${CONTACT}[^.;,]{0,60} (?:[—–-]|стал[аио]?|уже) (?:уже )?(?<ord>${ORDINAL})(?!\\p{L})`,
    example: "Нынешняя поездка президента Финляндии в Кению — пятая с 2013 года.",
    counter: "Нынешняя поездка президента Финляндии в Кению — долгая.",
  },
];

export const families: readonly ClaimPattern[] = [
  ...halts,
  ...records,
  ...habits,
  ...absences,
  ...firsts,
  ...ordinals,
  ...measures,
];
