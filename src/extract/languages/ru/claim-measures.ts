/** Russian claims of how many, how much more, whose share, and lists. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT, HOLDERS, NEAR } from "./claim-words.ts";

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
    pattern:
      "(?<!\\p{L})(?:чаще|больше(?: \\p{Ll}+){0,2})(?: (?:в|с|на) (?:{place}|{party}))?,? (?:чем|нежели)(?! (?:{number}|кто-либо|когда-либо|люб|в люб))",
    example: "Президент Финляндии ездит в Кению чаще, чем в Танзанию.",
    counter: "Президент Финляндии ездит в Кению чаще обычного.",
  },
  {
    id: "ru/less-than",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: "(?<!\\p{L})(?:реже|меньше(?: \\p{Ll}+){0,2})(?: (?:в|с|на) (?:{place}|{party}))?,? (?:чем|нежели)",
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
    pattern:
      "(?<!\\p{L})(?<vague>дважды|трижды|четырежды|(?<=(?:лишь|всего|только) )однажды|(?<=(?:лишь|всего|только) )один раз)(?!\\p{L})",
    example: "Президент Финляндии дважды за месяц посетил Кению.",
    counter: "Президент Финляндии за два месяца посетил Кению.",
  },
  {
    id: "ru/so-many",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: `{n:number} (?!(?:стран|государств|сторон|столиц|республик|дн|час|минут|год|лет|месяц)\\p{L}*)(?:\\p{L}+ ){0,2}?(?:${CONTACT}|${HOLDERS})`,
    example: "В этом году президенты Кении и Финляндии провели 11 встреч.",
    counter: "В этом году президенты Кении и Финляндии провели встречу за 11 минут.",
  },
  {
    id: "ru/so-many-countries",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: `(?:(?<!\\p{L})(?:посетил|побывал|объехал|объездил)\\p{L}*(?: (?:в|за [^.;,]{3,20}))?|(?:лидер|глав|президент|министр|премьер|представител|делегаци)\\p{L}*|{group}|{actor}) {n:number} (?:стран|государств)\\p{L}*`,
    example: "С начала года Александр Стубб побывал в семи странах.",
    counter: "С начала года Александр Стубб говорил о семи странах.",
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
    id: "ru/more-often",
    type: "trend",
    comparator: "increase",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:(?:стал\\p{L}*|начал\\p{L}*) (?:\\p{Ll}+ ){0,2}?чаще|вс[её] чаще)(?!\\p{L})(?!,? (?:чем|нежели))",
    example: "Президенты Кении и Финляндии стали встречаться чаще.",
    counter: "Президенты Кении и Финляндии стали встречаться в Найроби.",
  },
  {
    id: "ru/more-seldom",
    type: "trend",
    comparator: "decrease",
    needs: "contact-in-sentence",
    pattern:
      "(?<!\\p{L})(?:(?:стал\\p{L}*|начал\\p{L}*) (?:\\p{Ll}+ ){0,2}?реже|вс[её] реже)(?!\\p{L})(?!,? (?:чем|нежели))",
    example: "Президенты Кении и Финляндии встречаются всё реже.",
    counter: "Президенты Кении и Финляндии встречаются редко.",
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
    pattern:
      "(?:посетил[аи]?|побывал[аи]?|съездил[аи]?|успе\\p{L}+ (?:посетить|побывать))(?!\\p{L}) (?:\\p{Ll}+ ){0,2}?(?:(?:в|во|на) )?{item:places}",
    example: "В январе Александр Стубб побывал в Кении, Танзании и Уганде.",
    counter: "В январе Александр Стубб побывал в Кении.",
  },
];

export const measures: readonly ClaimPattern[] = [...comparisons, ...shares, ...counts, ...trends, ...lists];
