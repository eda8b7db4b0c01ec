/** The key of a map. */
export const MAP_WORDS = {
  en: {
    none: "none observed, covered",
    partly: "partly covered",
    notCovered: "not covered",
    unknown: "coverage unknown",
    atLeast: "over a shade: at least so many",
    hint: "Point at a country, or go between countries by the arrow keys; each leads to its contacts.",
  },
  zh: {
    none: "已覆盖，未见记录",
    partly: "部分覆盖",
    notCovered: "未覆盖",
    unknown: "覆盖情况未知",
    atLeast: "叠加在颜色上：至少这么多",
    hint: "指向一个国家，或用方向键在国家之间移动；每个国家都通向其接触记录。",
  },
  ru: {
    none: "охвачено, не отмечено",
    partly: "охвачено частично",
    notCovered: "не охвачено",
    unknown: "охват неизвестен",
    atLeast: "поверх цвета: не меньше",
    hint: "Наведите на страну или переходите между странами стрелками; каждая ведёт к своим контактам.",
  },
};
