/** The field's terms in the three languages: kinds, levels, verdicts, coverage, rule sets, families of claims. */
import type { ContactStatus } from "../../src/model/contact.ts";
import type { CoverageState } from "../../src/model/coverage.ts";
import type { VerdictName } from "../../src/model/verdict.ts";
import type { InEach } from "./language.ts";

type Kind = "visit" | "meeting" | "call" | "video";

export const KIND_WORDS: InEach<Readonly<Record<Kind, string>>> = {
  en: { visit: "visit", meeting: "meeting", call: "call", video: "video meeting" },
  zh: { visit: "访问", meeting: "会见", call: "通话", video: "视频会晤" },
  ru: { visit: "визит", meeting: "встреча", call: "разговор", video: "видеовстреча" },
};

export const KIND_PLURALS: InEach<Readonly<Record<Kind, string>>> = {
  en: { visit: "visits", meeting: "meetings", call: "calls", video: "video meetings" },
  zh: { visit: "访问", meeting: "会见", call: "通话", video: "视频会晤" },
  ru: { visit: "визиты", meeting: "встречи", call: "разговоры", video: "видеовстречи" },
};

/** Of levels 1 to 6. */
export const LEVEL_WORDS: InEach<readonly [string, string, string, string, string, string]> = {
  en: ["leader", "deputy leader", "senior", "minister", "deputy minister", "envoy"],
  zh: ["领导人", "副职领导人", "副国级", "部长级", "副部长级", "使节"],
  ru: ["лидер", "заместитель лидера", "высший уровень", "министр", "заместитель министра", "посланник"],
};

export const VERDICT_LABELS: InEach<Readonly<Record<VerdictName, string>>> = {
  en: {
    supported: "supported",
    "supported-with-qualification": "supported with qualification",
    "depends-on-definition": "depends on definition",
    contradicted: "contradicted",
    unresolved: "unresolved",
    "not-a-factual-claim": "not a factual claim",
  },
  zh: {
    supported: "属实",
    "supported-with-qualification": "属实，但需说明",
    "depends-on-definition": "取决于定义",
    contradicted: "与记录不符",
    unresolved: "尚无定论",
    "not-a-factual-claim": "非事实陈述",
  },
  ru: {
    supported: "подтверждается",
    "supported-with-qualification": "подтверждается с оговоркой",
    "depends-on-definition": "зависит от определения",
    contradicted: "опровергается",
    unresolved: "не установлено",
    "not-a-factual-claim": "не утверждение о факте",
  },
};

export const COVERAGE_WORDS: InEach<Readonly<Record<CoverageState, string>>> = {
  en: { covered: "covered", partly: "partly covered", "not-covered": "not covered", unknown: "coverage unknown" },
  zh: { covered: "已覆盖", partly: "部分覆盖", "not-covered": "未覆盖", unknown: "覆盖情况未知" },
  ru: { covered: "охвачено", partly: "охвачено частично", "not-covered": "не охвачено", unknown: "охват неизвестен" },
};

export const STATUS_WORDS: InEach<Readonly<Record<ContactStatus, string>>> = {
  en: {
    ...{ held: "held", planned: "planned", postponed: "postponed", cancelled: "cancelled", denied: "denied" },
    ...{ hypothetical: "hypothetical", disputed: "disputed" },
  },
  zh: {
    ...{ held: "已举行", planned: "计划中", postponed: "推迟", cancelled: "取消", denied: "被否认" },
    ...{ hypothetical: "假设", disputed: "有争议" },
  },
  ru: {
    ...{ held: "состоялось", planned: "планируется", postponed: "перенесено", cancelled: "отменено" },
    ...{ denied: "опровергнуто", hypothetical: "предположение", disputed: "оспаривается" },
  },
};

/** The conventions of counting, by the ids of data/rule-sets. */
export const RULE_SETS = [
  ...["default", "historian", "colt", "chinavisits", "leaders-only", "in-person-only", "counterparts"],
] as const;

export const RULE_SET_WORDS: InEach<Readonly<Record<string, string>>> = {
  en: {
    ...{ default: "Default", historian: "Historian", colt: "COLT", chinavisits: "ChinaVisits" },
    ...{ "leaders-only": "Leaders only", "in-person-only": "In person", counterparts: "Counterparts" },
  },
  zh: {
    ...{ default: "默认", historian: "史官", colt: "COLT", chinavisits: "ChinaVisits" },
    ...{ "leaders-only": "仅领导人", "in-person-only": "仅当面", counterparts: "对等人员" },
  },
  ru: {
    ...{ default: "Обычный", historian: "Историк", colt: "COLT", chinavisits: "ChinaVisits" },
    ...{ "leaders-only": "Лидеры", "in-person-only": "Очно", counterparts: "Визави" },
  },
};

export const CLAIM_TYPE_WORDS: InEach<Readonly<Record<string, string>>> = {
  en: {
    ...{ existence: "existence", count: "count", ordinal: "ordinal", list: "list", record: "record" },
    ...{ comparison: "comparison", trend: "trend", halt: "halt", "first-last": "first or last", streak: "streak" },
    ...{ "pair-comparison": "pairs compared", share: "share of attention", reciprocity: "reciprocity" },
    ...{ duration: "duration", office: "office", interpretive: "interpretation" },
  },
  zh: {
    ...{ existence: "是否发生", count: "次数", ordinal: "第几次", list: "列举", record: "纪录" },
    ...{ comparison: "比较", trend: "趋势", halt: "中断", "first-last": "首次或末次", streak: "连续" },
    ...{ "pair-comparison": "双边比较", share: "关注占比", reciprocity: "往来对等", duration: "时长" },
    ...{ office: "职务", interpretive: "解读" },
  },
  ru: {
    ...{ existence: "факт", count: "число", ordinal: "порядковый номер", list: "перечень", record: "рекорд" },
    ...{ comparison: "сравнение", trend: "тенденция", halt: "прекращение", "first-last": "первый или последний" },
    ...{ streak: "серия", "pair-comparison": "сравнение пар", share: "доля внимания", reciprocity: "взаимность" },
    ...{ duration: "длительность", office: "должность", interpretive: "толкование" },
  },
};
