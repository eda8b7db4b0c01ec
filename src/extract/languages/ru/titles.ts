/** Russian titles, each with what it is called in English; its cases are made by declension.ts. */
import { wordsOf } from "../../engine/tokens.ts";
import { adjective, noun, phrase, pluralOf } from "./declension.ts";

type Table = readonly (readonly [russian: string, english: string])[];

const table = (text: string): Table =>
  text
    .trim()
    .split(/\s*[\n|]\s*/u)
    .map((line) => line.split(/\s*=\s*/u) as [string, string]);

/** What ministers are ministers of. */
const FIELDS = table(`
иностранных дел = Foreign Affairs | иностранных и европейских дел = Foreign Affairs | европейских и иностранных дел = Foreign Affairs | обороны = Defence | финансов = Finance | экономики = Economy | энергетики = Energy
экономического развития = Economic Development | внутренних дел = Internal Affairs | юстиции = Justice | транспорта = Transport
здравоохранения = Health | сельского хозяйства = Agriculture | промышленности и торговли = Industry and Trade | торговли = Trade
коммерции = Commerce | культуры = Culture | образования = Education | науки и высшего образования = Science and Higher Education
природных ресурсов и экологии = Natural Resources and Environment | спорта = Sport | промышленности = Industry | туризма = Tourism
Европы и иностранных дел = Foreign Affairs | экономики и финансов = Economy and Finance | окружающей среды = Environment
общественной безопасности = Public Security | государственной безопасности = State Security | нефти = Petroleum | труда = Labour | иностранных дел и международного сотрудничества = Foreign Affairs | иностранных дел и торговли = Foreign Affairs | внешней торговли = Foreign Trade | национальной обороны = National Defence | цифрового развития = Digital Development | здравоохранения и социальных служб = Health | внешних связей = Foreign Affairs | национальной безопасности = National Security | по чрезвычайным ситуациям = Emergency Situations | водных ресурсов = Water Resources | инвестиций = Investment | промышленности и новых технологий = Industry | экономики и торговли = Economy and Trade | природных ресурсов = Natural Resources | энергетики и природных ресурсов = Energy and Natural Resources
`);

/** Can stand for their holder by themselves. */
const HEADS = table(`
президент = President | премьер-министр = Prime Minister | премьер = Prime Minister | канцлер = Chancellor | федеральный канцлер = Chancellor
король = King | королева = Queen | эмир = Emir | султан = Sultan | император = Emperor | папа римский = Pope | папа = Pope | наследный принц = Crown Prince
глава государства = head of state | глава правительства = head of government | председатель правительства = Prime Minister
госсекретарь = Secretary of State | государственный секретарь = Secretary of State | вице-президент = Vice President
вице-премьер = Deputy Prime Minister | первый вице-премьер = First Deputy Prime Minister | заместитель премьер-министра = Deputy Prime Minister
заместитель председателя правительства = Deputy Prime Minister | первый заместитель председателя правительства = First Deputy Prime Minister
глава МИД = Foreign Minister | глава МИДа = Foreign Minister | руководитель МИД = Foreign Minister | министр иностранных дел = Foreign Minister | глава внешнеполитического ведомства = Foreign Minister | глава дипломатии = Foreign Minister | глава оборонного ведомства = Defence Minister | глава военного ведомства = Defence Minister | глава кабмина = Prime Minister
министр обороны = Defence Minister | глава Минобороны = Defence Minister | глава Министерства обороны = Defence Minister | глава МО = Defence Minister | глава Министерства иностранных дел = Foreign Minister | руководитель внешнеполитического ведомства = Foreign Minister | министр иностранных дел и внешнеэкономических связей = Foreign Minister | глава Министерства иностранных дел и внешнеэкономических связей = Foreign Minister | генеральный секретарь = Secretary-General | генсек = Secretary-General
премьер Госсовета = Premier | председатель Госсовета = Premier | председатель Государственного совета = Premier | премьер Государственного совета = Premier | председатель КНР = President | председатель Китайской Народной Республики = President | президент-избранный = President-elect
избранный президент = President-elect | верховный представитель = High Representative | верховный лидер = Supreme Leader
председатель КНДР = leader | глава Госдепа = Secretary of State | руководитель Госдепа = Secretary of State | руководитель Госдепартамента = Secretary of State | глава Госдепартамента = Secretary of State | глава Белого дома = President | глава Еврокомиссии = President of the European Commission | глава Евросовета = President of the European Council
верховный представитель ЕС по иностранным делам и политике безопасности = High Representative | глава дипломатии ЕС = High Representative | глава евродипломатии = High Representative
председатель Еврокомиссии = President of the European Commission | председатель Европейской комиссии = President of the European Commission
председатель Евросовета = President of the European Council | председатель Европейского совета = President of the European Council
`);

/** Need a name or a country beside them. */
const RANKS = table(`
министр = Minister | лидер = leader | глава = leader | председатель = Chairman | спикер = Speaker | секретарь = Secretary | посол = Ambassador
посланник = Special Envoy | посланник президента = Special Envoy | спецпосланник генсека = Special Envoy | заместитель спецпосланника = Deputy Special Envoy | личный посланник = Personal Envoy | статс-секретарь = State Secretary | госсоветник = State Counsellor | вице-канцлер = Vice Chancellor | еврокомиссар = European Commissioner | верховный комиссар = High Commissioner
зампред = Deputy Chairman | заместитель председателя = Deputy Chairman | вице-спикер = Deputy Speaker | замгоссекретаря = Deputy Secretary of State | заместитель госсекретаря = Deputy Secretary of State | первый заместитель госсекретаря = Deputy Secretary of State | помощник госсекретаря = Assistant Secretary of State | временный поверенный = Charge d'Affaires | глава разведки = head of intelligence | директор разведки = head of intelligence | начальник разведки = head of intelligence
спикер Сейма = Speaker of Parliament | маршал Сейма = Speaker of Parliament | председатель Сейма = Speaker of Parliament | спикер Рийгикогу = Speaker of Parliament | спикер Милли меджлиса = Speaker of Parliament | председатель Милли меджлиса = Speaker of Parliament | спикер Меджлиса = Speaker of Parliament | председатель Меджлиса = Speaker of Parliament | председатель Мажилиса = Speaker of Parliament | спикер Мажилиса = Speaker of Parliament | спикер Верховной рады = Speaker of Parliament | председатель Верховной рады = Speaker of Parliament | глава Верховной рады = Speaker of Parliament | спикер Жогорку Кенеша = Speaker of Parliament | торага Жогорку Кенеша = Speaker of Parliament | спикер Кнессета = Speaker of Parliament | спикер Скупщины = Speaker of Parliament | председатель Скупщины = Speaker of Parliament | председатель Бундестага = Speaker of Parliament | президент Бундестага = Speaker of Parliament | спикер Великого национального собрания = Speaker of Parliament | спикер Маджлиса = Speaker of Parliament | председатель Великого народного хурала = Speaker of Parliament | председатель Палаты представителей = Speaker of the House of Representatives | глава Палаты представителей = Speaker of the House of Representatives
глава Администрации Президента = Chief of the Presidential Administration | глава администрации президента = Chief of the Presidential Administration | руководитель Офиса президента = Head of the Presidential Office | глава Офиса президента = Head of the Presidential Office | глава офиса президента = Head of the Presidential Office | глава канцелярии = head of chancellery | глава Форин-офиса = Foreign Secretary | глава Минторга = Minister of Trade | глава Минтранса = Minister of Transport | глава Минюста = Minister of Justice | глава Минздрава = Minister of Health | глава Минсельхоза = Minister of Agriculture | глава Минкультуры = Minister of Culture | глава минобороны = Defence Minister
советник по нацбезопасности = National Security Adviser | советник президента по нацбезопасности = National Security Adviser | советник премьера по нацбезопасности = National Security Adviser | советник премьер-министра по нацбезопасности = National Security Adviser | помощник президента по нацбезопасности = National Security Adviser | помощник по нацбезопасности = National Security Adviser | секретарь СНБО = Secretary of the National Security and Defence Council | секретарь Высшего совета национальной безопасности = Secretary of the Supreme National Security Council
спецпосланник = Special Envoy | специальный посланник = Special Envoy | спецпредставитель = Special Representative | специальный представитель = Special Representative
спецпосланник президента = Special Envoy | специальный посланник президента = Special Envoy | спецпредставитель президента = Special Presidential Envoy
помощник = aide | помощник президента = Presidential Aide | советник = adviser | советник президента = adviser | советник премьера = adviser | советник премьер-министра = adviser | советник по национальной безопасности = National Security Adviser
помощник президента по национальной безопасности = National Security Adviser | помощник по национальной безопасности = National Security Adviser | советник премьера по национальной безопасности = National Security Adviser | советник премьер-министра по национальной безопасности = National Security Adviser | советник президента по национальной безопасности = National Security Adviser
помощник президента по вопросам национальной безопасности = National Security Adviser
секретарь Совета безопасности = Secretary of the Security Council | секретарь Совбеза = Secretary of the Security Council
заместитель председателя Совета безопасности = Deputy Chairman of the Security Council | зампред Совбеза = Deputy Chairman of the Security Council
председатель Госдумы = Chairman of the State Duma | председатель Государственной Думы = Chairman of the State Duma | спикер Госдумы = Chairman of the State Duma
председатель Совета Федерации = Chairman of the Federation Council | спикер Совета Федерации = Chairman of the Federation Council | глава Совета Федерации = Chairman of the Federation Council | председатель Совфеда = Chairman of the Federation Council | спикер Совфеда = Chairman of the Federation Council | глава Совфеда = Chairman of the Federation Council
секретарь политико-юридической комиссии = Secretary of the Central Political and Legal Affairs Commission | секретарь Центральной политико-юридической комиссии = Secretary of the Central Political and Legal Affairs Commission | спикер парламента = Speaker of Parliament | председатель парламента = Speaker of Parliament | спикер Палаты представителей = Speaker of the House of Representatives | председатель Национального собрания = Speaker of the National Assembly | спикер Национального собрания = Speaker of the National Assembly | спикер Национальной ассамблеи = Speaker of the National Assembly | председатель Сената = President of the Senate | спикер Сената = President of the Senate | глава парламента = Speaker of Parliament
председатель Постоянного комитета ВСНП = Chairman of the Standing Committee of the National People's Congress | председатель ПК ВСНП = Chairman of the Standing Committee of the National People's Congress
заместитель премьера Госсовета = Vice Premier | вице-премьер Госсовета = Vice Premier | заместитель председателя КНР = Vice President | вице-председатель КНР = Vice President | заместитель председателя КНР = Vice President | член Госсовета = State Councilor | член Государственного совета = State Councilor
член Политбюро ЦК КПК = Member of the Politburo | секретарь ЦК КПК = Secretary of the Central Committee | генеральный секретарь ЦК КПК = General Secretary | генеральный секретарь ЦК = General Secretary | генеральный секретарь Центрального комитета = General Secretary | генеральный секретарь Центрального комитета Коммунистической партии = General Secretary | генеральный секретарь ЦК Компартии = General Secretary | генсек ЦК = General Secretary | директор Канцелярии Комиссии ЦК КПК по иностранным делам = Director of the Office of the Central Foreign Affairs Commission
заместитель министра = Deputy Minister | первый заместитель министра = First Deputy Minister | замминистра = Deputy Minister | замминистра иностранных дел = Deputy Foreign Minister
замглавы МИД = Deputy Foreign Minister | заместитель главы МИД = Deputy Foreign Minister | замглавы МИДа = Deputy Foreign Minister | руководитель Администрации Президента = Chief of Staff of the Presidential Executive Office
заместитель руководителя Администрации Президента = Deputy Chief of Staff of the Presidential Executive Office | глава Минфина = Minister of Finance
глава Минэкономразвития = Minister of Economic Development | глава Минэнерго = Minister of Energy | глава Минпромторга = Minister of Industry and Trade | глава МВД = Minister of Internal Affairs
глава Пентагона = Secretary of Defense | министр торговли = Minister of Commerce | министр финансов = Minister of Finance | директор = Director | генеральный директор = Director General
директор ЦРУ = Director of the Central Intelligence Agency | директор ФСБ = Director of the Federal Security Service | директор СВР = Director of the Foreign Intelligence Service
начальник Генштаба = Chief of the General Staff | начальник Генерального штаба = Chief of the General Staff | председатель Центробанка = Chairman of the Central Bank | глава Центробанка = Chairman of the Central Bank
пресс-секретарь = spokesman | пресс-секретарь президента = Press Secretary of the President | официальный представитель = spokesman | представитель = representative | постоянный представитель = Permanent Representative | постпред = Permanent Representative
премьер-министр провинции = Premier | губернатор = governor | мэр = mayor | принц = Prince | шейх = Sheikh | генерал = General | член = member | руководитель = head
коллега = counterpart | визави = counterpart | диктатор = dictator | генеральный директор Росатома = Director General of Rosatom
председатель Комиссии Африканского союза = Chairperson of the African Union Commission | государственный министр = Minister of State | госминистр = Minister of State | первый секретарь = First Secretary
`);

const MINISTERS: Table = FIELDS.flatMap(([field, english]): Table => {
  const minister: Table = [
    [`министр ${field}`, `Minister of ${english}`],
    [`заместитель министра ${field}`, `Deputy Minister of ${english}`],
    [`первый заместитель министра ${field}`, `First Deputy Minister of ${english}`],
  ];
  return field === "иностранных дел" || field === "обороны" ? minister.slice(1) : minister;
});

const ALL = [...HEADS, ...RANKS, ...MINISTERS];

/** Titles of which the plural is said: of two states' holders, or before several names. */
const MANY =
  "президент|премьер-министр|премьер|канцлер|король|лидер|глава|глава государства|глава правительства|глава МИД|глава МИДа|министр|министр иностранных дел|министр обороны|вице-премьер|спикер|посол|советник|помощник|представитель|спецпредставитель|секретарь Совета безопасности|коллега|министр финансов|заместитель министра|заместитель министра иностранных дел|замминистра иностранных дел|замглавы МИД|председатель".split(
    "|",
  );

export const heads = HEADS.map(([title]) => title);
export const ranks = [...RANKS, ...MINISTERS].map(([title]) => title);
export const plurals = MANY.map((title) => {
  const [head, ...rest] = title.split(" ");
  return [pluralOf(head!), ...rest].join(" ");
});

const keyOf = (text: string): string => wordsOf(text).join(" ");

interface Meaning {
  readonly english: string;
  readonly cases: readonly number[];
}

const meanings = new Map<string, Meaning>();
const singular = new Map<string, readonly string[]>();

function note(title: string, english: string, cases: readonly string[]): void {
  singular.set(keyOf(title), [...new Set(cases)]);
  cases.forEach((form, i) => {
    const key = keyOf(form);
    const known = meanings.get(key);
    const at = cases.length === 1 ? [] : [i];
    meanings.set(key, { english: known?.english ?? english, cases: [...(known?.cases ?? []), ...at] });
  });
}
for (const [title, english] of ALL) note(title, english, phrase(title, true));
const ofOne: ReadonlySet<string> = new Set(meanings.keys());
plurals.forEach((title, i) => {
  const english = ALL.find(([t]) => t === MANY[i])![1];
  note(title, english === "head of state" ? "heads of state" : english, phrase(title, true, true));
});

/** The cases of a title of this table; none for another. */
export const titleForms = (title: string): readonly string[] => singular.get(keyOf(title)) ?? [];

/** Of a plural, those that cannot be of one: "главы МИД" may be one in the second case. */
export const pluralForms = (title: string): readonly string[] => titleForms(title).filter((f) => !ofOne.has(keyOf(f)));

/** "Российского" in "глава российского МИД". */
const ADJECTIVE = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;

/** "США" in "помощник президента США по национальной безопасности". */
const STATE = /(?<= )\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?= по )/gu;

/** The parts of "президент и верховный главнокомандующий", longest first, whatever nation stands between its words. */
function meaningOf(written: string): Meaning | undefined {
  const words = wordsOf(written);
  const stateless = written.replace(STATE, "");
  const without = [
    ...words.flatMap((w, at) => (ADJECTIVE.test(w) ? [words.filter((_, i) => i !== at)] : [])),
    ...(stateless === written ? [] : [wordsOf(stateless)]),
  ];
  const found = [words, ...without].flatMap((w) => longestIn(w) ?? []);
  return found.sort((a, b) => b.words - a.words)[0];
}

function longestIn(words: readonly string[]): (Meaning & { readonly words: number }) | undefined {
  for (let end = words.length; end > 0; end--) {
    // Of two that are as long the second is of a field: "вице-премьер – глава МИД"
    for (let start = words.length - end; start >= 0; start--) {
      const found = meanings.get(words.slice(start, start + end).join(" "));
      if (found) return { ...found, words: end };
    }
  }
  return undefined;
}

/** A title as written, in English; as it stands where the table lacks it. */
export const calledTitle = (written: string): string => meaningOf(written)?.english ?? written;

/** The cases in which a title may stand, as numbers of declension.ts; none for an unknown title. */
export const casesOfTitle = (written: string): readonly number[] => meaningOf(written)?.cases ?? [];

export const honorifics = [
  ...adjective("уважаемый"),
  ...["господин", "госпожа", "шейх", "генерал", "адмирал", "маршал", "сэр", "аятолла"].flatMap((word) =>
    noun(word, true),
  ),
];

/** Titles that one organisation, or one country, has. */
export const organisational: readonly (readonly [string, string])[] = [
  "верховный представитель",
  "верховный представитель ЕС по иностранным делам и политике безопасности",
  "глава дипломатии ЕС",
  "глава евродипломатии",
  "председатель Еврокомиссии",
  "председатель Европейской комиссии",
  "председатель Евросовета",
  "председатель Европейского совета",
  "глава Еврокомиссии",
  "глава Евросовета",
].map((title) => [title, "EU"] as const);

export const national: readonly (readonly [string, string])[] = [
  ["председатель КНР", "CHN"],
  ["председатель Китайской Народной Республики", "CHN"],
  ["премьер Госсовета", "CHN"],
  ["премьер Государственного совета", "CHN"],
  ["вице-премьер Госсовета", "CHN"],
  ["член Государственного совета", "CHN"],
  ["заместитель председателя КНР", "CHN"],
  ["председатель ПК ВСНП", "CHN"],
  ["председатель Постоянного комитета ВСНП", "CHN"],
  ["член Госсовета", "CHN"],
  ["член Политбюро ЦК КПК", "CHN"],
  ["председатель КНДР", "PRK"],
  ["глава Белого дома", "USA"],
  ["глава Госдепа", "USA"],
  ["руководитель Госдепа", "USA"],
  ["руководитель Госдепартамента", "USA"],
  ["глава Госдепартамента", "USA"],
  ["госсекретарь", "USA"],
  ["государственный секретарь", "USA"],
  ["глава Пентагона", "USA"],
  ["директор ЦРУ", "USA"],
  ["председатель Госдумы", "RUS"],
  ["спикер Госдумы", "RUS"],
  ["председатель Государственной Думы", "RUS"],
  ["председатель Совета Федерации", "RUS"],
  ...["председатель Совфеда", "спикер Совфеда", "глава Совфеда", "глава Совета Федерации"].map(
    (title) => [title, "RUS"] as const,
  ),
  ["спикер Совета Федерации", "RUS"],
];

/** Classes of titles in English. */
export const titleClasses: readonly (readonly [string, RegExp])[] = [
  ["aide", /\b(?:press secretary|spokes\w+|aide|advis[eo]r|envoy|representative)\b/i],
  ["vice", /\b(?:vice|deputy|assistant|under)\b/i],
  ["foreign", /\bforeign\b|\bsecretary of state\b/i],
  ["defence", /\bdefen[cs]e\b/i],
  ["crown", /\bcrown prince\b/i],
  ["government", /\bprime minister\b|\bpremier\b|\bchancellor\b|\bheads? of government\b/i],
  ["minister", /^minister$/i],
  ["crowned", /\b(?:king|queen|emir|sultan|pope|emperor)\b/i],
  ["state", /\bpresident\b|\bheads? of state\b/i],
  ["leader", /\bleader\b|\bchairman\b|\bgeneral secretary\b/i],
];
