import type { ExtractLanguage } from "../../language.ts";

/** Words of titles. A head can stand for its holder; a rank needs a name or a country beside it. */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[\n|]/)
    .map((s) => s.trim())
    .filter(Boolean);

/** Stand alone: "the president", "the foreign minister" (with title words before them). */
export const heads = lines(`
  president | president of the republic | prime minister | premier | chancellor | king | queen | emir | amir | sultan | shah | pope | emperor | empress
  taoiseach | crown prince | secretary of state | secretary of defense | secretary of defence | foreign secretary
  defense secretary | defence secretary | head of state | head of government | pm | secretary general | secretary-general
  general secretary | monarch | national security advisor | national security adviser | vice president | vice premier
  vice-president | vice-premier | president-elect | prime minister-designate | high representative | party chief
  foreign minister | external affairs minister | defense minister | defence minister | vice chancellor | first vice premier
  deputy prime minister | deputy premier | deputy president | secretary of the treasury | treasury secretary
  holy father | first lady | second lady | first gentleman | second gentleman | party leader | opposition leader | supreme leader | paramount leader | chief of staff | prime minister-elect | FM | DPM | EAM
`);

/** Need a name or a country beside them. */
export const ranks = lines(`
  minister | secretary | leader | chairman | chairwoman | chairperson | chair | speaker | director | director general
  director-general | councilor | councillor | ambassador | envoy | special envoy | representative
  permanent representative | special representative | aide | adviser | advisor | head | commander | commissioner | administrator
  attorney general | counterpart | colleague | opposite number | prince | princess | sheikh | chief | member | governor of the central bank
  high commissioner | first secretary | coordinator | trade representative | assistant secretary | under secretary
  undersecretary | deputy secretary | assistant secretary general | assistant secretary-general | deputy secretary general | deputy secretary-general
  under secretary general | under-secretary-general | assistant to the president | co-chair | co-chairman | vice-chairman | vice chairman | lord | general
  ruler | top diplomat | spokesperson | spokesman | spokeswoman | charge d'affaires | president of the government
  managing director | deputy director | executive director | strongman | dictator | commander-in-chief | doyen | pontiff | delegate | chief negotiator | negotiator | foreign policy chief
  foreign affairs chief | prosecutor general | governor | mayor | senator | congressman | congresswoman
  boss | peer | brother | first minister | chief minister | mediator | facilitator | number two | deputy head | deputy chairman | deputy speaker
  secretary for relations with states | apnsa | dnsa | pdnsa | interlocutor | field marshal | brigadier | air marshal | princess royal | grand duke | crown princess
`);

/** Plurals: a list of names or countries follows, or a class of persons is meant. */
export const plurals = lines(`
  presidents | prime ministers | premiers | chancellors | kings | foreign ministers | defense ministers | defence ministers
  ministers | secretaries | leaders | heads of state | heads of government | heads of state and government
  heads of state or government | vice presidents | vice premiers
  vice-premiers | deputy prime ministers | deputy premiers | secretaries of state | secretaries-general | speakers | ambassadors | envoys | counterparts | colleagues | peers | PMs
  national security advisors | national security advisers | crown princes | state secretaries | foreign secretaries
  deputy foreign ministers | vice foreign ministers | chairmen | chairpersons | directors | secretaries general | chancelleries | special envoys | special representatives | chiefs of mission | heads of mission | chargés d’affaires | permanent representatives | opposition leaders | party leaders
`);

export const honorifics = lines(
  "Mr | Mrs | Ms | Miss | Dr | Madam | Madame | Sir | Dame | Lord | Lady | H.E. | HE | HH | HRH | Comrade | Gen | General | Admiral | Marshal | Professor | Prof | Hon | Honourable | Honorable | the Honourable | the Honorable | the Hon | the Right Honourable | the Rt Hon | Right Honourable | Right Honorable | Rt Hon | Rt Honourable | Shri | Smt | Tun | Datuk | Dato | Tan Sri | Sheikh | Shaikh | Captain | Colonel | Lieutenant General | Major General | Cardinal | Archbishop | Eng | Haji | Hajji | Alhaji | Lt Gen | Lt. Gen | Maj Gen | Maj. Gen | Lt Col | Lt. Col | Lieutenant Colonel | Brigadier General | Brig Gen | Brig. Gen | Col | Capt | Ayatollah | Grand Ayatollah | Mullah | Maulvi | Baroness | Baron | Count | Father | Bishop | Metropolitan | Patriarch | Rear Admiral | Vice Admiral | Air Chief Marshal | Dato Sri | Datuk Seri | Dato' Seri | Tun Dr | Shrimati | Begum | Sayyid | Sayed | Sayyed | Sheikha | Lieut. Gen | Lieut Gen | Sen. Lieut. Gen | Senior Lieutenant General | Sr. Lt. Gen | Sen. Lt. Gen | Sen. Col | Senior Colonel",
);

/** Before a head or in the body of a title. Those of the roster's own titles are added from it. */
export const titleWords = lines(`
  public | commonwealth | water | irrigation | gender | lands | forests | fisheries | livestock | oceans | marine | aviation
  ports | shipping | railways | roads | works | construction | telecommunications | digitalization | digitalisation | broadcasting | higher | training | skills
  employment | manpower | labour | pensions | welfare | solidarity | equality | minorities | endowments | antiquities | heritage | arts
  expatriates | diaspora | overseas | citizenship | migration | asylum | legal | human rights | reform | administration | administrative | territorial
  provinces | urban | mineral | resources | natural | gas | electricity | power | renewable | atomic | hydrocarbons | enterprises
  competition | consumer | customs | revenue | budget | supply | logistics | disaster | connectivity | cybersecurity | artificial intelligence
  policy | diplomatic | deputy | alternate | strategic | planning | infrastructure | climate | youth | social | innovation | communications | petroleum | mining | mines | rural | housing | cyber | space | information | immigration | refugees | humanitarian | reconstruction | relations | veterans | nuclear | deputy | vice | first | acting | interim | former | outgoing | incoming | federal | prime | foreign | external
  affairs | defense | defence | finance | economy | economic | energy | trade | state | national | security | special
  presidential | principal | permanent | under | assistant | coordinating | senior | chief | crown | executive | interior
  home | justice | health | transport | commerce | industry | agriculture | culture | education | environment | maritime
  investment | european  | integration | cooperation | co-operation | development | international | regional | parliamentary
  union | council | committee | commission | parliament | congress | senate | assembly | party | communist | central
  bureau | politburo | political | standing | military | government | cabinet | ministry | department | office | secretariat
  board | duma | federation council | house | opposition | general | staff | armed forces
  supreme | leader | democratic | liberal | transitional | caretaker | incumbent | serving | visiting | ruling | upper | lower
  chamber | house of representatives | bank | fund | agency | service | intelligence | court | constitutional | treasury | transportation | labor
  homeland | far east | water | digital | science | technology | sport | sports | tourism | religious | emergency | counterterrorism
  disarmament | political affairs | emeritus | honorary | plenipotentiary | special presidential | fellow | newly elected | current
  latin american | central american | south american | north american | pan american | arab american | african american
  african | arab | asian | pacific | pacific island | pacific islands | gulf | western | baltic | nordic | caribbean | central asian | balkan
  middle eastern | western | near eastern | hemisphere | eurasian | west | central | latin america | quad | new | majority | minority | consultative | conference | state council | regional government | kurdistan | autonomy
  army | navy | naval | air force | police | spy | espionage | secret service | counter-intelligence | counterintelligence | junta | rebel | sovereign
  sovereignty | leadership council | presidential leadership council | royal court | royal | emiri | presidency | joint chiefs | joint chiefs of staff
  middle east | africa | asia | americas | indo-pacific | horn of africa | sahel | great lakes | western balkans | worship | cult | francophonie | delegate | land forces | ground forces
  unification | land | family | women | children | islands | peacebuilding | internal | foreign trade | community | local | autonomous | aerospace
  organization | organisation | corporation | authority | reserve bank | deputy foreign | main | top nuclear | hostage | civilian | democracy | growth | narcotics | law enforcement | verification | population | weapons | nonproliferation | non-proliferation | consular | stabilization | multilateral | war cabinet | reconciliation | conflict | resolution | mediation | arms control | peace | ceasefire | border | counter-terrorism | privy council
`);

export const qualifiers: Readonly<Record<"former" | "acting" | "elect", RegExp>> = {
  former: /\b(?:former|late|outgoing)\b|\b(?:ex|then)-/i,
  acting: /\b(?:acting|interim|caretaker)\b/i,
  elect: /\b(?:elect|designate)\b/i,
};

/** Titles whose bearer is meant by relation to somebody already named. */
export const relational = /^(?:.*\b)?(counterparts?|colleagues?|peers?|brother|opposite numbers?|counterparty)$/i;

/** Two units that are one person. */
export const apposition: ExtractLanguage["titles"]["apposition"] = {
  role: /^(?:his|her|their|its) (?:host|guest|visitor|interlocutor)$/i,
  gap: /^, (?:(?:His|Her|Their) (?:Royal |Serene |Imperial )?\p{Lu}\p{L}+,? |H\.(?:E|H|M|R\.H)\.,? )?$/u,
  whence: /^ (?:from|across|over|in|on|beyond)\b[^,.;:]{0,45}, $/,
  styled:
    /^(?:(?:His|Her)\s\S+ )?(?:Sheikha?|Shaikh|Sheik|Prince|Princess|King|Queen|Sultan|Emperor|Sayy?id|General|Gen\.|Lt|Lieutenant|Major|Maj|Colonel|Captain|Field Marshal|Marshal|Admiral|Ayatollah|Grand Ayatollah|Cardinal|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Baroness|Datuk|Dato|Tun|Tan Sri)\b/,
  couple: /^(?:, accompanied by| and)(?: his (?:wife|consort),?)? (?:the )?$/,
  consort: /^(?:(?:crown )?princess|queen(?: consort)?|sheikha|empress|grand duchess)$/i,
};

/** A style between a title and a name is no part of the title: "Prime Minister Sheikh X", "army chief, General X". */
export const trailingStyle =
  /,? (?<=, |(?:minister|affairs|premier|chief|chancellor|president|[ea]mir|ruler|deputy|head|commander|advis[eo]r|ambassador|envoy|staff|crown prince|king) )(?:[Ss]heikha?|Shaikh|Shah|Sultan|Prince|Princess|General|Sayy?id|Lord|Lady|Marshal|Field Marshal)$/i;

export const ofState = /\b(?:minister|secretary)\b.*\beuropean\b/i;

/** Who stands beside a head of state in a list. */
export const consort = /^(?:the )?(?:queen|first lady|crown prince|princess|prince|mrs|king|empress|madam)\b/i;

export const domestic =
  /^(?:lieutenant |state )?(?:governor|senator|congress(?:man|woman)|representative|mayor|judge|chief justice|delegate)\b/i;

/** Titles of one organisation alone. */
export const organisationTitles: readonly (readonly [string, string])[] = [
  ["high representative", "EU"],
  ["high representative/vice-president", "EU"],
  ["high representative of the union", "EU"],
  ["commission president", "EU"],
  ["commission chief", "EU"],
  ["european commission president", "EU"],
  ["european council president", "EU"],
];

/** Titles that with a capital and nothing beside them mean those of one organisation. */
export const aloneTitles: Readonly<Record<string, string>> = { "secretary-general": "UN", "secretary general": "UN" };

/** Titles of one country alone: who bears them is its own. */
export const nationalTitles: readonly (readonly [string, string])[] = [
  ["secretary of state", "USA"],
  ["secretary of defense", "USA"],
  ["secretary of the treasury", "USA"],
  ["secretary of commerce", "USA"],
  ["treasury secretary", "USA"],
  ["commerce secretary", "USA"],
  ["defense secretary", "USA"],
  ["deputy secretary of state", "USA"],
  ["under secretary of state", "USA"],
  ["assistant secretary of state", "USA"],
  ["assistant secretary", "USA"],
  ["secretary of energy", "USA"],
  ["secretary of homeland security", "USA"],
  ["state councilor", "CHN"],
  ["state councillor", "CHN"],
  ["taoiseach", "IRL"],
  ["tánaiste", "IRL"],
  ["pope", "VAT"],
  ["external affairs minister", "IND"],
  ["vice premier", "CHN"],
  ["pontiff", "VAT"],
  ["holy father", "VAT"],
];

/** Classes of leading titles: "the premier" is the prime minister named before. */
export const titleClasses: readonly (readonly [string, RegExp])[] = [
  ["vice", /\b(?:vice|deputy|assistant|under|DPM)\b/i],
  ["foreign", /\bforeign\b|^(?:FM|EAM)$|\bexternal affairs\b|\bsecretary of state\b|\btop diplomat\b/i],
  ["defence", /\bdefen[cs]e\b/i],
  ["crown", /\bcrown prince\b/i],
  ["government", /\bprime ministers?\b|\bpremiers?\b|\bchancellors?\b|\bPMs?\b|\bhead of government\b|\btaoiseach\b/i],
  ["crowned", /\b(?:kings?|queens?|emirs?|amirs?|sultan|pope|pontiff|monarch|emperor|empress|shah)\b/i],
  ["state", /\bpresidents?\b|\bhead of state\b/i],
  [
    "leader",
    /(?<!\b(?:majority|minority|opposition|floor|house|senate|team|faction|rebel|union|business|community|religious|tribal|party|spiritual) )\bleaders?\b|\bchief\b|\bchairman\b|\bgeneral secretary\b/i,
  ],
];

/** Whom "his counterpart" is, by the class of his own title. */
export const genericTitles: Readonly<Record<string, string>> = {
  foreign: "Foreign Minister",
  defence: "Defence Minister",
  government: "Prime Minister",
  state: "President",
};
