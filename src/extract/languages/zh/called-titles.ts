/** What Chinese titles are called in the roster, in English; the roster has others in Chinese as they stand. */

type Ending = readonly [ending: RegExp, called: string];

/** The first that a title ends in: "越共中央总书记" is a General Secretary, "国家副主席" no President. */
const CALLED: readonly Ending[] = (
  [
    ["当选总统|候任总统", "President-elect"],
    ["(?:欧洲|欧盟)理事会主席", "President of the European Council"],
    ["欧盟(?:委员会|执委会|执行委员会)主席", "President of the European Commission"],
    ["外交与安全政策高级代表", "High Representative for Foreign Affairs and Security Policy"],
    ["中央军委副主席", "Vice Chairman of the Central Military Commission"],
    ["国务委员会(?:委员长|主席)|国务委员长", "Chairman of the State Affairs Commission"],
    [
      "(?:国会|议会|国民议会|国民大会|人民代表院|联邦院|国民院|参议院|众议院|上院|下院)主席|(?<!副)(?:众|参)?议长|众院议长",
      "Speaker",
    ],
    ["立法院副院长", "Deputy Speaker"],
    ["立法院院?长", "Speaker"],
    ["行政院副院长", "Deputy Prime Minister"],
    ["行政院院?长", "Prime Minister"],
    ["总督", "Governor-General"],
    ["大会主席", "President of the General Assembly"],
    ["人大(?:常委会|常务委员会)?委员长", "Chairman of the Standing Committee of the National People's Congress"],
    ["政协主席", "Chairman of the CPPCC National Committee"],
    ["副议长", "Deputy Speaker"],
    ["国家副主席|副总统", "Vice President"],
    ["(?<!副)国家主席|共和国主席|总统|^主席", "President"],
    ["^政府总理|(?<!副)总理|(?<!副)首相", "Prime Minister"],
    ["副总理|副首相", "Deputy Prime Minister"],
    ["国家安全(?:事务)?(?:助理|顾问)|国安顾问|安保室室?长", "National Security Advisor"],
    ["安全(?:会议|委员会)秘书", "Secretary of the Security Council"],
    ["政治局常委|政治局常务委员", "Member of the Politburo Standing Committee"],
    ["政治局委员", "Politburo member"],
    ["外事工作委员会办公室主任|中央外办主任", "Director of the Office of the Central Commission for Foreign Affairs"],
    ["对外联络部部长|中联部部长", "Head of the International Department of the CPC Central Committee"],
    ["外交部副部长|副外长|外交副大臣|外务副大臣", "Deputy Foreign Minister"],
    ["外长|外相|外交部?部长|外交部长官|外交大臣|外务大臣", "Foreign Minister"],
    ["国防部副部长|副防长", "Deputy Defence Minister"],
    [
      "(?:外交(?:与|和|及|、|暨).{1,12}|对外关系部?|国际关系(?:与|和)合作部?|外务部?|侨务部?)(?<!副)部长|外交.{1,6}(?:大臣|国务秘书)",
      "Foreign Minister",
    ],
    ["防长|国防部?部长|国防部长官|国防大臣|防卫大臣|防卫相", "Defence Minister"],
    ["财政部?部长|财长|财政大臣|财务大臣", "Finance Minister"],
    ["商务部?部长", "Commerce Minister"],
    ["内政部?部长|内政大臣", "Interior Minister"],
    ["教育部?部长", "Education Minister"],
    ["农业(?:农村)?部?部长", "Agriculture Minister"],
    ["交通(?:运输)?部?部长|运输部?部长", "Transport Minister"],
    ["能源部?部长", "Energy Minister"],
    ["(?:生态)?环境部?部长", "Environment Minister"],
    ["司法部?部长", "Justice Minister"],
    ["公安部?部长", "Minister of Public Security"],
    ["贸易部?部长", "Trade Minister"],
    ["经济部?部长", "Economy Minister"],
    ["卫生部?部长", "Health Minister"],
    ["文化部?部长", "Culture Minister"],
    ["旅游部?部长", "Tourism Minister"],
    ["国土安全部?部长", "Secretary of Homeland Security"],
    ["统一部?(?:部长|部长官|长官)", "Unification Minister"],
    ["常务副国务卿", "Deputy Secretary of State"],
    ["副国务卿", "Under Secretary of State"],
    ["助理国务卿", "Assistant Secretary of State"],
    ["国务卿", "Secretary of State"],
    ["国务委员", "State Councilor"],
    ["第一书记", "First Secretary"],
    ["总书记", "General Secretary"],
    ["副秘书长", "Deputy Secretary-General"],
    ["秘书长", "Secretary-General"],
    ["王储", "Crown Prince"],
    ["国王|女王|天皇|元首苏丹", "King"],
    ["苏丹", "Sultan"],
    ["埃米尔", "Emir"],
    ["教皇|教宗", "Pope"],
    ["最高领袖", "Supreme Leader"],
    ["国务资政", "State Counsellor"],
    ["国家元首|^元首", "head of state"],
    ["领导人|领袖|首脑", "leader"],
    ["大使", "Ambassador"],
    ["特使", "Special Envoy"],
    ["特别代表", "Special Representative"],
    ["总统助理", "Aide to the President"],
    ["(?<!副)首席顾问", "Chief Adviser"],
  ] as const
).map(([ending, called]) => [new RegExp(`(?:${ending})$`, "u"), called]);

/** "中共中央政治局委员、外交部长" is two titles. */
export const calledTitle = (written: string): string =>
  written
    .split(/[、兼]/u)
    .map((title) => CALLED.find(([ending]) => ending.test(title))?.[1] ?? title)
    .join(", ");
