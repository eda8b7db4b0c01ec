import type { CoverageState } from "../../../src/model/coverage.ts";
import type { InEach } from "../../words/language.ts";
import type { Kinds } from "./state.ts";

type Counted = Partial<Record<Intl.LDMLPluralRule, string>>;

interface Words {
  readonly world: string;
  readonly kinds: Readonly<Record<Kinds, string>>;
  /** Of one, few, many. */
  readonly counted: Readonly<Record<Kinds, Counted>>;
  /** With one country, or of all with any. */
  readonly heading: (kinds: string, country: string | null, year: number) => string;
  readonly levels: readonly string[];
  readonly controls: {
    readonly year: string;
    readonly level: string;
    readonly kind: string;
    readonly country: string;
    readonly all: string;
    readonly any: string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly waiting: string;
  readonly map: string;
  readonly received: string;
  readonly table: {
    readonly heading: string;
    readonly country: string;
    readonly number: string;
    readonly coverage: string;
  };
  readonly without: Readonly<Record<CoverageState, string>>;
  readonly notDrawn: string;
  readonly matrix: { readonly heading: string; readonly note: string };
  readonly multiples: { readonly heading: string; readonly note: string; readonly all: string };
  readonly strip: string;
  readonly notCounted: string;
  readonly toLevel: (level: string) => string;
}

export const WORDS: InEach<Words> = {
  en: {
    world: "World",
    kinds: {
      visit: "Visits",
      "meeting,call,video": "Meetings, calls and video",
      ...{ meeting: "Meetings", call: "Calls", video: "Video meetings" },
    },
    counted: {
      visit: { one: "visit", other: "visits" },
      "meeting,call,video": { one: "contact", other: "contacts" },
      meeting: { one: "meeting", other: "meetings" },
      call: { one: "call", other: "calls" },
      video: { one: "video meeting", other: "video meetings" },
    },
    heading: (kinds, country, year) =>
      country ? `${kinds}: ${country} and the world, ${year}` : `${kinds} around the world, ${year}`,
    levels: ["leaders", "to deputy leaders", "to senior officials", "to ministers", "to deputy ministers", "to envoys"],
    controls: {
      ...{
        year: "Year",
        level: "Level",
        kind: "Kind",
        country: "Country",
        all: "every country",
        any: "any, also without rank",
      },
      ...{ earlier: "Year before", later: "Next year" },
    },
    waiting: "Counting…",
    map: "Map of the world: contacts by country",
    received: "Of all the world the map shows the visits that each country received.",
    table: { heading: "The numbers", country: "Country", number: "Number", coverage: "Coverage" },
    without: {
      covered: "None observed, covered",
      partly: "None observed, covered in part",
      "not-covered": "None observed, not covered",
      unknown: "None observed, coverage unknown",
    },
    notDrawn: "Not on a map of today's borders:",
    matrix: {
      heading: "Pairs",
      note: "Contacts between the countries with most of them in the year. Visits are those in both directions.",
    },
    multiples: {
      heading: "Over the years",
      note: "All on one scale; the mark on the axis is the year shown. The ground and the strip below the bars are the coverage.",
      all: "every year",
    },
    strip: "Numbers by year; each bar leads to its year",
    notCounted: "This rule set does not count contacts of this kind.",
    toLevel: (level) => `down to level ${level}`,
  },
  zh: {
    world: "世界",
    kinds: {
      visit: "访问",
      "meeting,call,video": "会见、通话与视频会晤",
      meeting: "会见",
      call: "通话",
      video: "视频会晤",
    },
    counted: {
      visit: { other: "次访问" },
      "meeting,call,video": { other: "次接触" },
      ...{ meeting: { other: "次会见" }, call: { other: "次通话" }, video: { other: "次视频会晤" } },
    },
    heading: (kinds, country, year) =>
      country ? `${kinds}：${country}与世界，${year}年` : `${kinds}：全世界，${year}年`,
    levels: ["领导人", "至副职领导人", "至副国级", "至部长级", "至副部长级", "至使节"],
    controls: {
      ...{ year: "年份", level: "级别", kind: "类型", country: "国家", all: "所有国家", any: "不限，含无级别" },
      ...{ earlier: "前一年", later: "后一年" },
    },
    waiting: "正在统计……",
    map: "世界地图：各国的接触",
    received: "就全世界而言，地图显示各国接待的访问。",
    table: { heading: "数字", country: "国家", number: "次数", coverage: "覆盖" },
    without: {
      covered: "已覆盖，未见记录",
      partly: "部分覆盖，未见记录",
      "not-covered": "未覆盖，未见记录",
      unknown: "覆盖情况未知，未见记录",
    },
    notDrawn: "今日边界地图上没有的：",
    matrix: { heading: "双边", note: "该年接触最多的国家之间的接触。访问为双向合计。" },
    multiples: {
      heading: "历年",
      note: "同一比例；坐标轴上的标记是所示年份。底色与柱下的条带表示覆盖。",
      all: "所有年份",
    },
    strip: "各年次数；每根柱通向其年份",
    notCounted: "此规则集不统计这类接触。",
    toLevel: (level) => `至第${level}级`,
  },
  ru: {
    world: "Мир",
    kinds: {
      visit: "Визиты",
      "meeting,call,video": "Встречи, разговоры и видео",
      ...{ meeting: "Встречи", call: "Разговоры", video: "Видеовстречи" },
    },
    counted: {
      visit: { one: "визит", few: "визита", many: "визитов", other: "визита" },
      "meeting,call,video": { one: "контакт", few: "контакта", many: "контактов", other: "контакта" },
      meeting: { one: "встреча", few: "встречи", many: "встреч", other: "встречи" },
      call: { one: "разговор", few: "разговора", many: "разговоров", other: "разговора" },
      video: { one: "видеовстреча", few: "видеовстречи", many: "видеовстреч", other: "видеовстречи" },
    },
    heading: (kinds, country, year) =>
      country ? `${kinds}: ${country} и мир, ${year}` : `${kinds} по всему миру, ${year}`,
    levels: [
      ...["лидеры", "до заместителей лидера", "до высшего уровня", "до министров", "до заместителей министра"],
      "до посланников",
    ],
    controls: {
      ...{
        year: "Год",
        level: "Уровень",
        kind: "Вид",
        country: "Страна",
        all: "все страны",
        any: "любой, и без ранга",
      },
      ...{ earlier: "Год назад", later: "Год вперёд" },
    },
    waiting: "Подсчёт…",
    map: "Карта мира: контакты по странам",
    received: "По всему миру карта показывает визиты, которые приняла каждая страна.",
    table: { heading: "Числа", country: "Страна", number: "Число", coverage: "Охват" },
    without: {
      covered: "Охвачено, не отмечено",
      partly: "Охвачено частично, не отмечено",
      "not-covered": "Не охвачено, не отмечено",
      unknown: "Охват неизвестен, не отмечено",
    },
    notDrawn: "Нет на карте в нынешних границах:",
    matrix: {
      heading: "Пары",
      note: "Контакты между странами, у которых их в этом году больше всего. Визиты сложены в обе стороны.",
    },
    multiples: {
      heading: "По годам",
      note: "Масштаб общий; отметка на оси – показанный год. Фон и полоса под столбцами показывают охват.",
      all: "все годы",
    },
    strip: "Числа по годам; каждый столбец ведёт к своему году",
    notCounted: "Этот набор правил не считает такие контакты.",
    toLevel: (level) => `до уровня ${level}`,
  },
};
