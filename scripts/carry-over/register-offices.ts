/** Offices that the registers need and the roster lacks: one general form a country, a few of one country only. */
import type { Row } from "./files.ts";

const BLANK: Row = {
  organisation: "",
  titles_en_variants: "",
  titles_zh_variants: "",
  titles_ru_variants: "",
  channel: "state",
  exclusive: "1",
  notes: "",
};

type General = (country: Row) => Row;

/** "of Cuba" in Russian would need a case: the country stands in brackets, as in the roster. */
const GENERAL: Record<string, General> = {
  hos: (c) => ({
    title_en: `Head of state of ${c.name_en}`,
    titles_en_variants: "President|King|Head of State",
    title_zh: `${c.name_zh}国家元首`,
    title_ru: `Глава государства (${c.name_ru})`,
    rank: "1",
  }),
  hog: (c) => ({
    title_en: `Prime Minister of ${c.name_en}`,
    titles_en_variants: "Prime Minister|Premier",
    title_zh: `${c.name_zh}总理`,
    title_ru: `Премьер-министр (${c.name_ru})`,
    rank: "1",
  }),
  vp: (c) => ({
    title_en: `Vice President of ${c.name_en}`,
    titles_en_variants: "Vice President",
    title_zh: `${c.name_zh}副总统`,
    title_ru: `Вице-президент (${c.name_ru})`,
    rank: "2",
  }),
  leader: (c) => ({
    title_en: `De facto leader of ${c.name_en}`,
    titles_en_variants: "Chairman|First Secretary|General",
    title_zh: `${c.name_zh}领导人`,
    title_ru: `Руководитель (${c.name_ru})`,
    rank: "1",
    notes: "de facto leader",
  }),
  "president-elect": (c) => ({
    title_en: `President-elect of ${c.name_en}`,
    titles_en_variants: "President-elect|President-designate",
    title_zh: `${c.name_zh}当选总统`,
    title_ru: `Избранный президент (${c.name_ru})`,
    rank: "",
    notes: "no rank: elect",
  }),
  "chancellor-elect": (c) => ({
    title_en: `Chancellor-elect of ${c.name_en}`,
    titles_en_variants: "Chancellor-elect",
    title_zh: `${c.name_zh}候任总理`,
    title_ru: `Избранный канцлер (${c.name_ru})`,
    rank: "",
    notes: "no rank: elect",
  }),
  "crown-prince": (c) => ({
    title_en: `Crown Prince of ${c.name_en}`,
    titles_en_variants: "Crown Prince",
    title_zh: `${c.name_zh}王储`,
    title_ru: `Наследный принц (${c.name_ru})`,
    rank: "2",
    notes: "not named on the ladder; 2 by analogy with a vice president",
  }),
  regent: (c) => ({
    title_en: `Regent of ${c.name_en}`,
    titles_en_variants: "Regent|Prince Regent",
    title_zh: `${c.name_zh}摄政`,
    title_ru: `Регент (${c.name_ru})`,
    rank: "1",
    notes: "regent: holds the office of the head of state for the monarch",
  }),
  "governor-general": (c) => ({
    title_en: `Governor General of ${c.name_en}`,
    titles_en_variants: "Governor General|Governor-General",
    title_zh: `${c.name_zh}总督`,
    title_ru: `Генерал-губернатор (${c.name_ru})`,
    rank: "1",
    notes: "not named on the ladder; ceremonial head of state by analogy: stands for the monarch",
  }),
};

const OWN: Record<string, Row> = {
  "CHN-hog": {
    country_iso3: "CHN",
    title_en: "President of the Executive Yuan (China before 1949)",
    titles_en_variants: "Premier",
    title_zh: "行政院院长",
    title_ru: "Председатель Исполнительной палаты (Китай до 1949 года)",
    rank: "1",
    notes: "head of government of the Republic of China; the People's Republic has CHN-premier",
  },
  "RUS-ussr-gensec": {
    country_iso3: "RUS",
    title_en: "General Secretary of the Central Committee of the Communist Party of the Soviet Union",
    titles_en_variants: "General Secretary|Soviet General Secretary",
    title_zh: "苏共中央总书记",
    title_ru: "Генеральный секретарь ЦК КПСС",
    rank: "1",
    channel: "party",
    notes: "de facto leader of the Soviet Union; kept under RUS, the code that the registers use",
  },
  "RUS-ussr-premier": {
    country_iso3: "RUS",
    title_en: "Chairman of the Council of Ministers of the USSR",
    titles_en_variants: "Soviet Premier|Premier",
    title_zh: "苏联部长会议主席",
    title_ru: "Председатель Совета Министров СССР",
    rank: "1",
    notes: "head of government of the Soviet Union; kept under RUS, the code that the registers use",
  },
  "RUS-ussr-president": {
    country_iso3: "RUS",
    title_en: "Head of state of the USSR",
    titles_en_variants: "Soviet President|President of the Soviet Union",
    title_zh: "苏联国家元首",
    title_ru: "Глава государства СССР",
    rank: "1",
    notes:
      "chairman of the Presidium, then president of the Soviet Union; kept under RUS, the code that the registers use",
  },
  "NIC-junta-member": {
    country_iso3: "NIC",
    title_en: "Member of the Junta of National Reconstruction of Nicaragua",
    titles_en_variants: "Junta Member",
    title_zh: "尼加拉瓜民族复兴政府委员会成员",
    title_ru: "Член Правительственной хунты национального возрождения (Никарагуа)",
    rank: "1",
    exclusive: "0",
    notes: "collective head of state of five",
  },
  "KWT-amir-representative": {
    country_iso3: "KWT",
    title_en: "Representative of the Amir of Kuwait",
    titles_en_variants: "Sheikh",
    title_zh: "科威特埃米尔代表",
    title_ru: "Представитель эмира Кувейта",
    rank: "",
    exclusive: "0",
    notes: "no rank: received an order on the Amir's behalf",
  },
  "UN-pga": {
    country_iso3: "",
    organisation: "UN",
    title_en: "President of the United Nations General Assembly",
    titles_en_variants: "President of the General Assembly",
    title_zh: "联合国大会主席",
    title_ru: "Председатель Генеральной Ассамблеи ООН",
    rank: "",
    channel: "organisation",
    notes: "no rank: presides over an organ, not head of the organisation",
  },
};

const TERRITORY_NOTE =
  "head of the government of a territory; level 1 because the register counts it with heads of government";

export function registerOffice(id: string, countries: Map<string, Row>): Row {
  const own = OWN[id];
  if (own) return { ...BLANK, id, ...own };
  const iso3 = id.slice(0, 3);
  const country = countries.get(iso3);
  const general = GENERAL[id.slice(4)];
  if (!country || !general) throw new Error(`no form for the office ${id}`);
  const notes =
    country.kind === "territory"
      ? { titles_en_variants: "Prime Minister|Premier|President", notes: TERRITORY_NOTE }
      : {};
  return { ...BLANK, id, country_iso3: iso3, ...general(country), ...notes };
}
