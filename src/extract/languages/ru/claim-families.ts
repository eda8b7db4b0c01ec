/** Russian claim rules, in the order in which they are asked: the first that fires on a clause has it. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { ORDINAL, TIME_UNIT } from "./claim-words.ts";

const CONTACT =
  "(?:визит|поездк|поездок|турне|приезд|встреч|переговор|бесед|саммит|контакт|разговор|звонк|посещени)\\p{L}*";
/** Words within a clause. */
const NEAR = "[^,;.]{0,60}?";
const HOLDERS = "(?:лидер|глав|президент|премьер|министр|делегаци|руководител|посл)\\p{L}*";

const halts: readonly ClaimPattern[] = [
  {
    id: "ru/halt",
    type: "halt",
    comparator: "halt",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:прекратил(?:ись|ась|ся)|прервал(?:ись|ась|ся)|прерван\\p{L}*|заморожен\\p{L}*|замерл[аи]|сошл[аи] на нет|св[её]рнут\\p{L}*|приостановлен\\p{L}*|оборвал(?:ись|ась|ся))(?!\\p{L})",
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
    pattern: `(?<!\\p{L})не (?:был[аио]?|быва\\p{L}+|приезжа\\p{L}+|посеща\\p{L}+|лета\\p{L}+|езд\\p{L}+|встреча\\p{L}+|проводи\\p{L}+|созванива\\p{L}+|звонил\\p{L}*|принима\\p{L}+)(?!\\p{L})${NEAR}(?:{number} (?:года|год|лет|месяц\\p{L}*)|с {date})`,
    example: "Президент Финляндии не был в Кении шесть лет.",
    counter: "Президент Финляндии не был в Кении вчера.",
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
];

const firsts: readonly ClaimPattern[] = [
  {
    id: "ru/last",
    type: "first-last",
    comparator: "last",
    needs: "contact",
    pattern: `(?<!\\p{L})(?:последний раз|в последний раз|(?:последн|предыдущ)(?:яя|ий|юю|ей) ${CONTACT})(?!\\p{L})`,
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
    pattern: `(?<!\\p{L})перв(?:ый|ая|ую|ым|ой|ое)(?!\\p{L})(?! (?:заместител|вице|секретар|лиц|раунд|полугоди|квартал|этап)\\p{L}*)(?: (?:\\p{L}+|{party}|{number})){0,4}? ?(?:${CONTACT}|{actor}|${HOLDERS})`,
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

const comparisons: readonly ClaimPattern[] = [
  {
    id: "ru/times-more",
    type: "comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})(?<ratio>вдвое|втрое|вчетверо) (?:больше|меньше|чаще|реже)(?!\\p{L})",
    example: "Президент Финляндии приезжал в Кению вдвое чаще, чем годом ранее.",
    counter: "Президент Финляндии приезжал в Кению вдвоём с супругой.",
  },
  {
    id: "ru/more-than",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})(?:чаще|больше),? (?:чем|нежели)(?! (?:{number}|кто-либо|когда-либо|люб|в люб))",
    example: "Президент Финляндии ездит в Кению чаще, чем в Танзанию.",
    counter: "Президент Финляндии ездит в Кению чаще обычного.",
  },
  {
    id: "ru/less-than",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})(?:реже|меньше),? (?:чем|нежели)",
    example: "Президент Финляндии ездит в Кению реже, чем в Танзанию.",
    counter: "Президент Финляндии ездит в Кению редко.",
  },
  {
    id: "ru/against",
    type: "comparison",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:против|вместо) {n:number}(?= (?:\\p{L}+ ){0,3}?(?:годом|раньше|ранее|в прошлом|{date})| {date})",
    example: "Президенты Кении и Финляндии провели семь встреч против трёх годом ранее.",
    counter: "Президенты Кении и Финляндии провели встречу против воли трёх советников.",
  },
];

const shares: readonly ClaimPattern[] = [
  {
    id: "ru/share",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `(?<!\\p{L})(?<part>половина|треть|четверть) (?:\\p{L}+ ){0,2}?${CONTACT}`,
    example: "Треть поездок президента Финляндии пришлась на Кению.",
    counter: "Треть доходов президента Финляндии пришлась на поездку в Кению.",
  },
  {
    id: "ru/years-between",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern: "(?<!\\p{L})между[^.;]{0,80} прошл[оаи] {n:number} (?<unit>лет|года|месяцев|месяца|недел\\p{L}+|дней|дня)",
    example: "Между визитами президента Финляндии в Кению прошло четыре года.",
    counter: "Между президентом Финляндии и Кенией прошёл поезд.",
  },
];

const counts: readonly ClaimPattern[] = [
  {
    id: "ru/times",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: "{n:number} раз(?:а)?(?!\\p{L})",
    example: "За год президенты Кении и Финляндии встречались шесть раз.",
    counter: "За год президенты Кении и Финляндии встречались не раз.",
  },
  {
    id: "ru/twice",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: "(?<!\\p{L})(?<vague>дважды|трижды|четырежды)(?!\\p{L})",
    example: "Президент Финляндии дважды за месяц посетил Кению.",
    counter: "Президент Финляндии за два месяца посетил Кению.",
  },
  {
    id: "ru/so-many",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: `{n:number} (?:\\p{L}+ ){0,2}?(?:${CONTACT}|${HOLDERS})`,
    example: "В этом году президенты Кении и Финляндии провели 11 встреч.",
    counter: "В этом году президенты Кении и Финляндии провели встречу за 11 минут.",
  },
  {
    id: "ru/and-so-many",
    type: "count",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: "^{a:bearer} ?[—–-] {n:number}$",
    example: "В апреле Александр Стубб звонил Уильяму Руто восемь раз; Педро Санчес — пять.",
    counter: "В апреле Александр Стубб звонил Уильяму Руто.",
  },
];

const trends: readonly ClaimPattern[] = [
  {
    id: "ru/increase",
    type: "trend",
    comparator: "increase",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:раст[её]т|растут|вырос\\p{L}*|увеличи\\p{L}+|участил\\p{L}+|оживил\\p{L}+|активизировал\\p{L}+|нараста\\p{L}+|учаща\\p{L}+)(?!\\p{L})",
    example: "Число визитов президента Финляндии в Кению растёт.",
    counter: "Число визитов президента Финляндии в Кению известно.",
  },
  {
    id: "ru/decrease",
    type: "trend",
    comparator: "decrease",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:сократил\\p{L}+|сокраща\\p{L}+|уменьшил\\p{L}+|снизил\\p{L}+|упал[аои]?|пош[её]л\\p{L}* на убыль|снижа\\p{L}+|поредел\\p{L}*)(?!\\p{L})(?: (?<cut>вдвое|втрое))?",
    example: "Число визитов президента Финляндии в Кению сократилось вдвое.",
    counter: "Число визитов президента Финляндии в Кению неизвестно.",
  },
];

const lists: readonly ClaimPattern[] = [
  {
    id: "ru/visitors",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern: `(?:посетили|побывали|приезжали|приехали)(?!\\p{L})${NEAR}{item:parties}`,
    example: "Летом в Кении побывали Александр Стубб, Педро Санчес и Анджей Дуда.",
    counter: "Летом в Кении побывал Александр Стубб.",
  },
  {
    id: "ru/places",
    type: "list",
    comparator: "all",
    needs: "contact",
    items: 2,
    pattern: "(?:посетил[аи]?|побывал[аи]?|съездил[аи]?)(?!\\p{L}) (?:\\p{Ll}+ ){0,2}?(?:(?:в|во|на) )?{item:places}",
    example: "В январе Александр Стубб побывал в Кении, Танзании и Уганде.",
    counter: "В январе Александр Стубб побывал в Кении.",
  },
];

export const families: readonly ClaimPattern[] = [
  ...halts,
  ...records,
  ...habits,
  ...absences,
  ...firsts,
  ...ordinals,
  ...comparisons,
  ...shares,
  ...counts,
  ...trends,
  ...lists,
];
