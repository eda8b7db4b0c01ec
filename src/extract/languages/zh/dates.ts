/** Chinese time expressions. A day without its year or month is the one nearest to the day of publication. */
import { addDays, addMonths, type DatedPeriod, type Day, dayOf, yearOf } from "../../../model/period.ts";
import { rule as made, nearest, oneDay, weekOf, wholeYear } from "../../engine/date-making.ts";
import type { DateLanguage, DateRule, TimeContext } from "../../engine/dates.ts";
import {
  awayOf,
  dayIn,
  dayOfMonth,
  fromLast,
  fromPublished,
  type Groups,
  month,
  namedDay,
  publishedMonth,
  RELATIVE_DAYS,
  RELATIVE_YEARS,
  range,
  value,
  weekdayNear,
  weekendNear,
  yearNamed,
} from "./days-meant.ts";
import { HAN_DIGIT } from "./numbers.ts";

const N = `(?:\\d{1,2}|[十廿卅${HAN_DIGIT}]{1,3})`;
const Y = `(?<y>(?:1[89]|20)\\d\\d|[一二][${HAN_DIGIT}零〇]{3})年`;
/** Local time and the part of the day add nothing to the day. */
const LOCAL = "(?:(?:当地|北京|台湾|台北|美东|韩国|东京|莫斯科)时间)?";
const PART =
  "(?:上午|中午|下午|傍晚|晚间|晚上|晚些时候|凌晨|清晨|早晨|早上|深夜|夜间|晚|早|夜)?(?:[十\\d一二两三四五六七八九]{1,2}[时点](?!间)(?:\\d{1,2}分|半)?(?:许|左右)?)?";
const TO = "(?:至|到|—|–|-|~|～|和|、)";
/** What was once set for a month may be long past: "原定2月". */
const SET = "(?:(?<=(?<set>原(?:定|计划)(?:于|在)?))|(?<=(?<y0>(?:19|20)\\d\\d)年(?<m0>\\d{1,2})月[^。；年月]{1,60})|)";
/** "2024年8月通电话，11月会见": of that year too. */
const after = (g: Groups, day: Day | null, t: TimeContext): Day | null => {
  if (!g.y0 || !day || t.future) return day;
  const year = +g.y0 + (value(g.m) < +g.m0! ? 1 : 0);
  return `${year}${day.slice(4)}`;
};
const unset = (g: Groups, t: TimeContext): TimeContext => (g.set ? { ...t, future: false } : t);
/** A day by its name, beside which a bracket gives its date: "昨（25）日", "周二（17日）". */
const NAMED_DAY = "(?:[今昨明][天日早晚晨]?|(?:上|本|这|下)?(?:个?星期|周|礼拜)[一二三四五六日天])";

const rule = (
  id: string,
  pattern: string,
  example: string,
  resolve: (groups: Groups, time: TimeContext) => DatedPeriod | null,
): DateRule => made(`zh/${id}`, LOCAL + spaced(pattern), example, resolve);

/** Figures may stand apart from their measure: "9 月 16 日". */
const spaced = (pattern: string): string =>
  pattern.replace(/\)([年月日]|\[日号\])/gu, ")\\s?$1").replace(/([年月])\(/gu, "$1\\s?(");

const rules: readonly DateRule[] = [
  rule("year-month-day", `${Y}(?<m>${N})月(?<d>${N})[日号]${PART}`, "2024年5月16日上午", (g) =>
    oneDay(dayOf(yearNamed(g.y!), value(g.m), value(g.d))),
  ),
  rule("year-month-days", `${Y}(?<m>${N})月(?<d>${N})[日号]?${TO}(?<e>${N})[日号]`, "2024年5月16日至17日", (g) =>
    range(dayOf(yearNamed(g.y!), value(g.m), value(g.d)), dayOf(yearNamed(g.y!), value(g.m), value(g.e))),
  ),
  rule(
    "year-month-day-month-day",
    `${Y}(?<m>${N})月(?<d>${N})[日号]${TO}(?<n>${N})月(?<e>${N})[日号]`,
    "2024年4月30日至5月2日",
    (g) => range(dayOf(yearNamed(g.y!), value(g.m), value(g.d)), dayOf(yearNamed(g.y!), value(g.n), value(g.e))),
  ),
  rule("year-month", `${Y}(?<m>${N})月(?:份|初|底|末|上旬|中旬|下旬)?(?![${HAN_DIGIT}\\d])`, "2024年5月", (g) =>
    month(yearNamed(g.y!), value(g.m)),
  ),
  rule("year", `${Y}(?:初|底|末|年底|春天|夏天|秋天|冬天)?(?![${HAN_DIGIT}\\d]{1,2}月)`, "2024年", (g) =>
    wholeYear(yearNamed(g.y!)),
  ),
  rule(
    "relative-year-month-day",
    `(?<w>[今本去明前])年(?<m>${N})月(?:(?<d>${N})[日号]${PART}|份|初|底|末|上旬|中旬|下旬)?`,
    "去年5月",
    (g, t) => {
      if (!t.published) return null;
      const y = yearOf(t.published) + (RELATIVE_YEARS[g.w!] ?? 0);
      return g.d ? oneDay(dayOf(y, value(g.m), value(g.d))) : month(y, value(g.m));
    },
  ),
  rule(
    "relative-year-month-days",
    `(?<w>[今本去明前])年(?<m>${N})月(?<d>${N})[日号]?${TO}(?:(?<n>${N})月)?(?<e>${N})[日号]`,
    "今年4月14日至16日",
    (g, t) => {
      if (!t.published) return null;
      const y = yearOf(t.published) + (RELATIVE_YEARS[g.w!] ?? 0);
      return range(dayOf(y, value(g.m), value(g.d)), dayOf(y, value(g.n ?? g.m), value(g.e)));
    },
  ),
  rule(
    "years-back",
    `(?<![\\d零〇${HAN_DIGIT}十])(?:(?:过去|近|最近|这)(?<n>\\d{1,2}|[${HAN_DIGIT}两十]{1,3})年(?:来|以来|间|里|内)?|(?<m>\\d{1,2}|[${HAN_DIGIT}两十]{1,3})年(?:来|以来|间|之内|内))`,
    "五年来",
    (g, t) => {
      const years = value(g.n ?? g.m);
      return t.published && years > 0
        ? { start: addMonths(t.published, -12 * years), end: t.published, precision: "open", basis: "stated" }
        : null;
    },
  ),
  rule("year-so-far", "(?:今年|本年)(?:年?初)?(?:以来|至今|迄今)", "今年以来", (_, t) =>
    t.published
      ? { start: dayOf(yearOf(t.published), 1, 1), end: t.published, precision: "open", basis: "stated" }
      : null,
  ),
  rule("half-year", "(?:(?<w>[今去]年)|(?<y>(?:19|20)\\d\\d)年)?(?<h>[上下])半年", "去年上半年", (g, t) => {
    if (!t.published && !g.y) return null;
    const year = g.y ? +g.y : yearOf(t.published!) + (RELATIVE_YEARS[g.w?.[0] ?? "今"] ?? 0);
    return g.h === "上" ? range(dayOf(year, 1, 1), dayOf(year, 6, 30)) : range(dayOf(year, 7, 1), dayOf(year, 12, 31));
  }),
  rule(
    "back",
    `(?<![\\d${HAN_DIGIT}十])(?<n>\\d{1,3}|[${HAN_DIGIT}两十百]{1,3})(?:多|余)?(?:个)?(?<u>[年月周天日]|星期)(?:以|之)?前(?!夕|后|期|往|去|来|赴)`,
    "45年前",
    (g, t) => {
      const n = value(g.n);
      if (!t.published || n < 1) return null;
      if (g.u === "年") return wholeYear(yearOf(t.published) - n);
      if (g.u === "月") return publishedMonth(t, -n);
      return g.u === "周" || g.u === "星期" ? weekOf(addDays(t.published, -7 * n)) : fromPublished(t, -n);
    },
  ),
  rule("year-ago", "去年(?:此时|同期|的?今天|的?这个时候)", "去年此时", (_, t) => publishedMonth(t, -12)),
  rule("season", "(?:[今去明前]年|翌年)?(?:春|夏|秋|冬)[天季](?:晚些时候)?", "明年春天", () => null),
  rule(
    "relative-year",
    "(?:(?<w>[今本去明前])年(?:初|底|末|年底|内|早些时候)?|(?<![\\d一二两三四五六七八九十半今本去明前])年[内底])",
    "去年",
    (g, t) => (t.published ? wholeYear(yearOf(t.published) + (RELATIVE_YEARS[g.w ?? "今"] ?? 0)) : null),
  ),
  rule(
    "month-day-month-day",
    `(?<m>${N})月(?<d>${N})[日号]${TO}(?<n>${N})月(?<e>${N})[日号]`,
    "4月30日至5月2日",
    (g, t) => {
      const start = nearest(value(g.m), value(g.d), t);
      const y = start ? yearOf(start) + (value(g.n) < value(g.m) ? 1 : 0) : 0;
      return range(start, dayOf(y, value(g.n), value(g.e)));
    },
  ),
  rule("month-days", `${SET}(?<m>${N})月(?<d>${N})[日号]?${TO}(?<e>${N})[日号]`, "5月14日至16日", (g, t) => {
    const start = after(g, nearest(value(g.m), value(g.d), unset(g, t)), t);
    return range(start, start && dayOf(yearOf(start), value(g.m), value(g.e)));
  }),
  rule("month-day", `${SET}(?<m>${N})月(?<d>${N})[日号]${PART}`, "5月16日上午", (g, t) =>
    oneDay(after(g, nearest(value(g.m), value(g.d), unset(g, t)), t)),
  ),
  rule(
    "relative-month",
    `(?<w>上个?|本|这个|当|下个?)月(?:(?<d>${N})[日号]${PART}|初|底|末|上旬|中旬|下旬|晚些时候)?`,
    "上月",
    (g, t) => {
      const whole = publishedMonth(t, awayOf(g.w!));
      return whole && g.d ? oneDay(dayIn(whole.start, g.d)) : whole;
    },
  ),
  rule(
    "relative-month-days",
    `(?<w>上个?|本|这个|当|下个?)月(?<d>${N})[日号]?${TO}(?:(?<v>本|下个?)月)?(?<e>${N})[日号]`,
    "本月31日至下月2日",
    (g, t) => {
      const [from, to] = [publishedMonth(t, awayOf(g.w!)), publishedMonth(t, awayOf((g.v ?? g.w)!))];
      return from && to && range(dayIn(from.start, g.d), dayIn(to.start, g.e));
    },
  ),
  rule(
    "month",
    `${SET}(?<![\\d${HAN_DIGIT}个])(?<m>${N})月(?:份|初|底|末|上旬|中旬|下旬)?(?!(?!一个)[${HAN_DIGIT}\\d])`,
    "5月",
    (g, t) => {
      const start = after(g, nearest(value(g.m), 1, unset(g, t)), t);
      return start ? month(yearOf(start), value(g.m)) : null;
    },
  ),
  rule("this-month", `(?<![\\d${HAN_DIGIT}十上下本个这当每年两几])月(?:初|中|底|末)`, "月底", (_, t) =>
    publishedMonth(t, 0),
  ),
  rule(
    "han-day",
    `(?<![月\\d${HAN_DIGIT}十第连期共了]|延长|长达|访问?[^，。；\\d]{0,6}|停留|逗留)(?<d>[${HAN_DIGIT}十廿卅]{1,3})(?:日|(?<=廿.?)(?=[晚早凌清]))${PART}(?![的游内谈间之后前元报讯])`,
    "三十日上午",
    (g, t) => oneDay(dayOfMonth(value(g.d), t)),
  ),
  rule(
    "days",
    `(?<![月\\d${HAN_DIGIT}第])(?<d>${N})[日号]?${TO}(?:(?<n>${N})月)?(?<e>${N})[日号]`,
    "14日至16日",
    (g, t) => {
      const end = g.n ? nearest(value(g.n), value(g.e), t) : null;
      const start = end ? dayIn(addMonths(`${end.slice(0, 8)}01`, -1), g.d) : dayOfMonth(value(g.d), t);
      return range(start, end ?? (start && dayIn(start, g.e)));
    },
  ),
  rule(
    "day",
    `(?<![月\\d${HAN_DIGIT}第])(?<d>\\d{1,2})(?:日(?!元|报|讯)|号(?=[，在与同对晚上下早中凌抵赴访于至]|\\d{1,2}[时点])(?!楼|线|文))${PART}(?!元|报|讯)`,
    "16日上午",
    (g, t) => oneDay(dayOfMonth(value(g.d), t)),
  ),
  rule(
    "with-day",
    `${NAMED_DAY}${PART}（\\s*(?:(?<m>${N})月)?(?<d>${N})\\s*[日号]?）日?${PART}`,
    "周二（17日）",
    (g, t) => oneDay(namedDay(g, t)),
  ),
  rule(
    "with-days",
    `${NAMED_DAY}（(?:(?<m>${N})月)?(?<d>${N})[日号]?）日?${TO}${NAMED_DAY}（(?:(?<n>${N})月)?(?<e>${N})[日号]?）日?`,
    "周一（16日）至周二（17日）",
    (g, t) => {
      const start = namedDay(g, t);
      return range(start, start && dayIn(g.n ? (nearest(value(g.n), 1, t) ?? start) : start, g.e));
    },
  ),
  rule(
    "weekdays",
    `(?<w>上|本|这|下)?(?:个?星期|周|礼拜)(?<d>[一二三四五六日天])(?:和|至|到|、)(?:个?星期|周|礼拜)(?<e>[一二三四五六日天])${PART}`,
    "周一和周二",
    (g, t) => {
      const start = weekdayNear(g, t);
      const end = weekdayNear({ ...g, d: g.e }, t);
      return start && end && start <= end ? range(start, end) : oneDay(start);
    },
  ),
  // "昨在纽约会见": one character, before a word that can follow no other
  rule(
    "relative-day",
    `(?<w>[今昨明])(?:天|日(?!本))${PART}|(?<v>[前后])天|(?<=^|[，。\\p{Script=Han}])(?<f>前)日(?!本)|(?<x>[今昨明])(?:[早晚晨夜]|午后|[上中下]?午)|(?<z>昨(?=[在与同抵赴访晤])|(?<=^|[，。])今(?=[在与同抵赴])|(?<![至如迄当现古])今(?=[访赴抵晤])|(?<=^|[，。长统理相席卿储王])明(?=[访赴抵晤]|[将会](?:举行|[与同访赴通])))`,
    "昨天下午",
    (g, t) => fromPublished(t, RELATIVE_DAYS[(g.w ?? g.v ?? g.f ?? g.x ?? g.z)!] ?? 0),
  ),
  rule("same-day", `(?:同日(?!本)|同一天|当(?:天|日(?!本)))${PART}|当晚`, "当天", (_, t) => fromLast(t, 0)),
  rule("next-day", `(?:次日|翌日|第二天)${PART}`, "次日上午", (_, t) => fromLast(t, 1)),
  rule("day-before", `(?:前一[天日]|头一天)${PART}`, "前一天", (_, t) => fromLast(t, -1)),
  rule("weekend", "(?<w>上个?|本|这个?|这一|下个?)?(?:周|星期)末(?!端)", "上周末", (g, t) => weekendNear(g, t)),
  rule("week", "(?<w>上|本|这|下)(?:个?星期|周)(?:内|初|晚些时候)?(?![一二三四五六日天末])", "本周", (g, t) =>
    t.published ? weekOf(addDays(t.published, 7 * awayOf(g.w!))) : null,
  ),
  rule(
    "weekday",
    `(?<w>上|本|这|下)?(?:个?星期|周|礼拜)(?<d>[一二三四五六日天])${PART}(?!带|年)(?=(?<from>起(?=[访对出赴展]))?)`,
    "周二晚间",
    (g, t) => oneDay(weekdayNear(g, t)),
  ),
  rule(
    "within",
    `(?:不到|短短|一个多|近)?[两${HAN_DIGIT}十\\d]{0,3}(?:多)?(?:天|周|星期|个?月)(?:之)?内`,
    "不到两周内",
    () => null,
  ),
  rule("lately", "(?:日前|近日|近期|不久前|稍早前|早些时候)", "日前", () => null),
];

export const dates: DateLanguage = {
  rules,
  prefilter: /[年月日号天周晚期前今昨明廿]|星期|礼拜/u,
  tense:
    /(?<future>将(?!(?<=即将)(?:卸任|离任|届满|退休|下台|离职|上任|就任))|动身|定(?=周|星期|礼拜)|原定|原计划|本应|本该|拟|计划|定于|(?:根据|按照?|依)[^，。；]{0,6}(?:行程|日程|议程)|预[计料期]|即将(?!卸任|离任|届满|退休|下台|离职|上任|就任)|准备)|(?<past>曾|已|刚|结束|期间|随后|之后|然后|飞抵|并(?:宣布|表示))/gu,
};
