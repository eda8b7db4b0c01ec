import type { Channel } from "../../../src/model/office.ts";
import type { InEach } from "../../words/language.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

interface Words {
  readonly person: string;
  readonly office: string;
  readonly waiting: string;
  readonly born: (year: number) => string;
  readonly ledger: string;
  readonly contacts: Forms;
  readonly visits: Forms;
  readonly level: (n: number, name: string) => string;
  readonly noLevel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly headings: Readonly<
    Record<"offices" | "holders" | "time" | "counterparts" | "travels" | "latest" | "contacts" | "visits", string>
  >;
  readonly notes: Readonly<Record<"time" | "holdersTime" | "counterparts" | "travels", string>>;
  readonly none: Readonly<Record<"contacts" | "visits" | "counterparts" | "tenures", string>>;
  readonly coverage: (state: string, through: string | null) => string;
  readonly more: (n: string) => string;
}

export const WORDS: InEach<Words> = {
  en: {
    ...{ person: "Person", office: "Office", waiting: "Looking up…", ledger: "All contacts in the ledger" },
    born: (year) => `born ${year}`,
    contacts: { one: "contact", other: "contacts" },
    visits: { one: "visit", other: "visits" },
    level: (n, name) => `level ${n}, ${name}`,
    noLevel: "without rank",
    channels: {
      state: "state",
      party: "party",
      parliament: "parliament",
      military: "military",
      organisation: "organisation",
    },
    headings: {
      ...{ offices: "Offices held", holders: "Holders", time: "Contacts over time", counterparts: "Counterparts" },
      ...{ travels: "Travels", latest: "Latest contacts", contacts: "Meetings, calls and video", visits: "Visits" },
    },
    notes: {
      time: "By the level of the contact: that of the lower of both sides. The ground and the strip below the bars are the coverage.",
      holdersTime: "By holder. The ground and the strip below the bars are the coverage.",
      counterparts: "Who was on the other side of meetings, calls and video meetings.",
      travels: "Visits by country.",
    },
    none: {
      contacts: "The ledger knows no contact.",
      visits: "The ledger knows no visit.",
      counterparts: "The ledger knows no counterpart by name.",
      tenures: "The roster has no tenure.",
    },
    coverage: (state, through) => (through ? `${state}, known through ${through}` : state),
    more: (n) => `and ${n} more`,
  },
  zh: {
    ...{ person: "人物", office: "职务", waiting: "正在查找……", ledger: "账本中的全部接触" },
    born: (year) => `${year}年生`,
    contacts: { other: "次接触" },
    visits: { other: "次访问" },
    level: (n, name) => `第${n}级，${name}`,
    noLevel: "无级别",
    channels: { state: "国家", party: "政党", parliament: "议会", military: "军队", organisation: "组织" },
    headings: {
      ...{ offices: "担任职务", holders: "历任", time: "历年接触", counterparts: "对方人员" },
      ...{ travels: "出访", latest: "最近的接触", contacts: "会见、通话与视频会晤", visits: "访问" },
    },
    notes: {
      time: "按接触的级别，即双方中较低一方的级别。底色与柱下的条带表示覆盖。",
      holdersTime: "按任职者。底色与柱下的条带表示覆盖。",
      counterparts: "会见、通话与视频会晤中对方的人员。",
      travels: "各国访问次数。",
    },
    none: {
      contacts: "账本中没有接触记录。",
      visits: "账本中没有访问记录。",
      counterparts: "账本中没有具名的对方人员。",
      tenures: "名册中没有任期。",
    },
    coverage: (state, through) => (through ? `${state}，已知至${through}` : state),
    more: (n) => `另有${n}位`,
  },
  ru: {
    ...{ person: "Человек", office: "Должность", waiting: "Поиск…", ledger: "Все контакты в реестре" },
    born: (year) => `род. ${year}`,
    contacts: { one: "контакт", few: "контакта", many: "контактов", other: "контакта" },
    visits: { one: "визит", few: "визита", many: "визитов", other: "визита" },
    level: (n, name) => `уровень ${n}, ${name}`,
    noLevel: "без ранга",
    channels: {
      ...{ state: "государство", party: "партия", parliament: "парламент", military: "вооружённые силы" },
      organisation: "организация",
    },
    headings: {
      ...{ offices: "Должности", holders: "Кто занимал", time: "Контакты по годам", counterparts: "Собеседники" },
      ...{ travels: "Поездки", latest: "Последние контакты", contacts: "Встречи, разговоры и видео", visits: "Визиты" },
    },
    notes: {
      time: "По уровню контакта: это уровень младшей из двух сторон. Фон и полоса под столбцами показывают охват.",
      holdersTime: "По лицам, занимавшим должность. Фон и полоса под столбцами показывают охват.",
      counterparts: "Кто был на другой стороне встреч, разговоров и видеовстреч.",
      travels: "Визиты по странам.",
    },
    none: {
      contacts: "Контактов в реестре нет.",
      visits: "Визитов в реестре нет.",
      counterparts: "Собеседников по имени в реестре нет.",
      tenures: "В списке нет сроков пребывания в должности.",
    },
    coverage: (state, through) => (through ? `${state}, известно по ${through}` : state),
    more: (n) => `и ещё ${n}`,
  },
};
