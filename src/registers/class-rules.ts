/**
 * Visit class and purposes of a register row, by general patterns over its remark. data/README.md states the rules in
 * words and the error rate found by hand.
 */
import type { VisitClass } from "../model/mention.ts";

interface Derived {
  visitClass: VisitClass;
  purposes: string[];
  /** The rule that decided, for the table of hits. */
  rule: string;
}

/** Purposes in the order in which they are written out. */
const PURPOSES: [purpose: string, pattern: RegExp][] = [
  [
    "meeting",
    /\b(?:met|meet|meets|(?<!summit )meetings? with|bilateral|talks|discuss\w*|conferred|conversations?|consulted|consultations? (?:with|concerning)|audience|negotiat\w*|briefed|reviewed|received by|presented an?|presented the|assessed|assessment|shuttle|conference with (?!(?:the )?heads)|summit with|exchange of visits|returned visit|(?:arcadia|trident|quebec|washington) conference|courtesy|dialogue|2\+2|(?:lunch\w*|dinner|brunch) with|spoke with|visited (?:president|prime minister|king|queen|pope)|informal visit with|informal meeting|working meeting|one-on-one|sought|hosted by|co-chaired|binational|trilateral|attempted to resolve|joint commission|disengagement agreement|consulted|held (?:further )?(?:discussions|talks)|visit with)\b/i,
  ],
  [
    "multilateral",
    /\b(?:summits?|economic cooperation meeting|(?<!press )conferences?|ministerial|foreign ministers['’]? (?:meeting|session)|ministers meetings?|council|general assembly|un|united nations|nato|north atlantic|oas|organization of american states|seato|cento|baghdad pact|manila pact|anzus|apec|asean|arf|oecd|oeec|osce|csce|oic|g[-–]? ?(?:7|8|20|24)|p-?5 ?\+ ?1|group of (?:seven|eight|twenty|\d+)|forum|contact group|core group|quartet|quad|heads of (?:state|government)|(?<!joint )session(?! of (?:the )?(?:us )?(?:congress|parliament))|convention|african union|gcc|c5\+1|igad|sadc|car[ci]*com|eu|ec|european (?:union|community)|(?:global )?coalition|donors|community of democracies|support group|friends of|working group|strategy group|partnership of north america|world economic|congress of|meetings? of (?:(?!president|prime)\p{L}+ ){0,4}?(?:foreign|finance|heads|presidents|chiefs|ministers|parties|leaders)|leaders['’]? (?:meeting|retreat|week|ebola meeting)|foreign ministers of|presidents of the|meeting of (?:the )?parties)(?!\p{L})/iu,
  ],
  ["address", /\b(?:address(?:es|ed)?|speech(?:es)?|spoke|delivered|keynote|lecture|town (?:hall|meeting))\b/i],
  ["signing", /\b(?:sign(?:ed|ing)|exchanged (?:instruments|ratifications)|initiall?(?:ed|ing)|concluded)\b/i],
  [
    "ceremony",
    /\b(?:ceremon\w*|funeral|inaugurat\w*|dedicat\w*|commemorat\w*|anniversar\w*|wreath\w*|wedding|coronation|opening|opened|cornerstone|memorial|honorary|condolence\w*|award|medal|enthronement|celebrat\w*|centenn?\w*|centenary|independence day|presented credentials|order of|legion of merit|olympic|world cup|bicentennial|expo|closing of)\b/i,
  ],
  [
    "troops",
    /\b(?:troops|military (?:personnel|forces|units|installations|facilities)|marines|soldiers|service (?:members|personnel)|servicemen|base sites|combat zone|air base|airfield|navy|army|forces (?:in|stationed)|southern command)\b/i,
  ],
  ["inspection", /\b(?:inspect\w*|toured|visited|assessed|observ\w*)\b/i],
  ["vacation", /\b(?:vacation\w*|fishing|honeymoon|rested|golf|holiday)\b/i],
  ["medical", /\b(?:medical|health reasons)\b/i],
  ["private", /\b(?:private|personal|unofficial|pastoral|ancestral)\b/i],
  [
    "transit",
    /\b(?:stop(?:s|ped|over)?|refuel\w*|overnight|disembarked|(?:re-?)?embarked|in transit|en route (?:to|from|between))\b/i,
  ],
];

/** Words that say when and how somebody came and went, not what was done. */
const MOVEMENTS: RegExp[] = [
  /\[visit made as president-elect\.?\]/gi,
  /\b(?:left|departed|departing|arrived in|returned to|was in) (?:the )?us\b[^.;]*(?:[.;]|$)/gi,
  /\bin (?:the )?us (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^.;]*(?:[.;]|$)/gi,
  /\bleft washington\b[^.;]*(?:[.;]|$)/gi,
  /\breturned? (?:to (?:washington|the united states)|[a-z]+ \d+)[^.;]*(?:[.;]|$)/gi,
  /\brevisited \w+[^.;]*(?:[.;]|$)/gi,
  /\b(?:kissinger )?was in \w+[^.;]*\d[^.;]*(?:[.;]|$)/gi,
  /\bfirst (?:visit|official visit|foreign)[^.;]*(?:[.;]|$)/gi,
];

/** Dots that end no sentence. */
const ABBREVIATIONS: [pattern: RegExp, plain: string][] = [
  [/\bU\. ?S\b\.?/g, "US"],
  [/\bU\. ?N\./g, "UN"],
  [/\bE\. ?C\./g, "EC"],
  [/\bD\. ?C\./g, "DC"],
  [/\b(St|Mt|Gen|Dr|Jr|Sr|Ft|Mr|Mrs)\. /g, "$1 "],
  [/\b(\p{Lu})\. /gu, "$1 "],
];

/** Where the traveller was going or coming from is not business done here. */
const ON_THE_WAY =
  /\b(?:on (?:the|his|her) way (?:to|from)|(?:while )?en route\b(?: (?:to|from|between))?|while (?:returning|travell?ing)|before travell?ing|during (?:his |her )?return|on return|returning (?:to|from))\b[^.;,]*/gi;

const ACCOMPANIED =
  /\b(?:acc?o+mpan(?:ied|ying)|joined|supported|participated (?:in|with)|as part of)\s+(?:the |us delegation led by )?(?:vice )?president(?![- ]elect)(?:['’]s| (?!of (?:the )?(?:general|council))[\p{Lu}][\p{L}'’.-]+)?[^.;]*?(?=(?:,? and (?:also |then |later )?|,\s+(?:and )?)(?:OWN)\b|[.;]|$)/giu;

/** What an accompanying secretary may still do of his or her own. */
const OWN_VERBS =
  "met|held|attended|participated in(?! (?:the )?president)|signed|address(?:ed)?|discussed|visited|commemorated|dedicated|co-hosted|hosted|co-chaired|chaired|delivered|conferred|consulted|briefed|took part|announced|inaugurated|opened|negotiated|spoke|launched|led";
const ACCOMPANYING = new RegExp(ACCOMPANIED.source.replace("OWN", OWN_VERBS), ACCOMPANIED.flags);
const LEADER = /\b(?:King|Queen|Prince|President) \p{Lu}/u;

/** Committees of two countries and peace talks are meetings, whatever they are called. */
const BILATERAL =
  /\b(?:binational? commission|binati\b|(?:strategic|security|economic|partnership|2\+2|high[- ]level|ministerial)(?: and economic| partnership| security| ministerial)* dialogue|joint (?:\w+ )?(?:commission|committee|council)|ministerial consultations?|security consultative committee|(?:north korea|soviet|israeli|egyptian|syrian|jordan)[-–]\w+(?: \w+)? (?:summit|negotiations|disengagement|talks)|us\s?[-–]\s?(?!eu|ec\b|european|asean|association|africa|caribbean|caricom|gulf|gcc|central|pacific|sadc|au\b|nordic|baltic|jordan-israel)[a-z. ]+? (?:summit|commission|conference|consultations?|committee|council|dialogue|ministerial|meeting|forum)|\b(?:australia|canada|china|india|japan|korea|mexico|russia)-us (?:\w+ )?(?:summit|ministerial|consultations?|commission|dialogue)|summit (?:meeting |conference |talks )?with(?! (?:the )?(?:leaders|heads|presidents|eu|latin|chiefs|nato|g-))|bilateral)/gi;

/** "Met with NATO foreign ministers" is the meeting of the body, not a bilateral one. */
const BODY_MEETING =
  /\b(?:met|meetings?|consult\w*|discuss\w*[^.;]*?|conferred) with (?:the |other |senior |fellow )*(?:nato(?: and european union)?|north atlantic|eu|ec|european union|gulf cooperation council|asean|g-?[78]|g-?20|oecd|oas|osce|gcc|apec|contact group|quartet|quad)(?: (?:and \w+ )?(?:foreign|defense|finance|member))*(?:[ -](?:ministers|leaders|heads of state(?: and government)?|counterparts|members|allies|foreign ministers))+(?=[.,;]| on | to | in |$)(?![^.;]*\bwith \p{Lu})/giu;

/** The class that the register itself names, first mention first. */
const NAMED: [pattern: RegExp, visitClass: VisitClass][] = [
  [/(?<!['’]s )\bstate visit\b/i, "state"],
  [/\boffici?al state visit\b/i, "state"],
  [/\boffici?al[- ]working visit\b/i, "working"],
  [/\boffici?al (?:select )?(?:visit|guest|reception)\b|\bofficially returned\b/i, "official"],
  [
    /\b(?:presidential guest|guest of (?:the )?(?:us government|president|government)|(?:at|on) (?:the )?invitation of (?:the )?(?:president|us government))\b/i,
    "official",
  ],
  [/\bworking (?:visit|lunch(?:eon)?|brunch|dinner)\b/i, "working"],
];
const INFORMAL = /\b(?:informal|ceremonial|good ?will|courtesy) (?:visits?|trip|tour)\b/i;
const PRIVATE =
  /\b(?:private|personal|unofficial)\b|\bvacation\w*|\bfishing|\bhoneymoon|\brested\b|\bpastoral visit\b/i;
const BUSINESS = ["meeting", "address", "signing", "ceremony", "troops"];

const US_PRESIDENTS =
  /(?<=attended [^.;]*) with President (?:Coolidge|Roosevelt|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden)\b/gi;

export function deriveTravel(remark: string): Derived {
  // "Attended the summit with President Obama" is company, not a meeting.
  const whole = clean(remark.replace(US_PRESIDENTS, ""));
  const own = whole.replace(ACCOMPANYING, " ").trim();
  const accompanies = own !== whole.trim();
  if (accompanies && !/\p{L}{3}/u.test(own.replace(ON_THE_WAY, "").replace(/\band (?:with|to) [^.;]*|\balso\b/gi, "")))
    return {
      visitClass: "accompanying",
      purposes: purposesOf(whole, "accompanying"),
      rule: "accompanied the president",
    };
  const derived = derive(accompanies ? own : whole);
  return { ...derived, purposes: purposesOf(whole, accompanies ? "accompanying" : null), rule: derived.rule };
}

export function deriveVisit(description: string): Derived {
  const text = clean(description);
  if (/^accompanied\b/i.test(text) && LEADER.test(text))
    return {
      visitClass: "accompanying",
      purposes: purposesOf(text, "accompanying"),
      rule: "accompanied another leader",
    };
  const derived = derive(text);
  const visitClass = derived.visitClass === "transit" ? "working" : derived.visitClass; // a leader received was no transit
  return { ...derived, visitClass, purposes: derived.purposes.filter((purpose) => purpose !== "inspection") };
}

function clean(remark: string): string {
  const plain = ABBREVIATIONS.reduce((text, [pattern, to]) => text.replace(pattern, to), remark.replaceAll("‑", "-"));
  return MOVEMENTS.reduce((text, movement) => text.replace(movement, " "), plain)
    .replace(/\s+/g, " ")
    .trim();
}

function derive(text: string): Derived {
  const here = text.replace(ON_THE_WAY, (way) => (/en route|while|way|before/i.test(way) ? " transit " : " "));
  const purposes = purposesOf(text, null);
  const named = NAMED.map(([pattern, visitClass]) => ({ at: text.search(pattern), visitClass }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  const private_ = here.search(PRIVATE);
  if (named && (private_ < 0 || named.at <= private_ || named.visitClass === "working"))
    return { visitClass: named.visitClass, purposes, rule: `named ${named.visitClass} visit` };

  const bilateral = here.replace(BODY_MEETING, " nato ");
  const parts = bilateral.split(
    /[.;]\s|,? and (?=(?:also |then )?(?:met|exchanged|discussed|conferred|dedicated|held (?:a )?(?:bilateral )?(?:meeting|talk)))/i,
  );
  const did = (part: string): string[] =>
    purposesOf(part.replace(BILATERAL, " meeting with "), null).filter((purpose) => purpose !== "private");
  const done = parts.map((part) => ({ part, purposes: did(part) }));
  const business = done.some(({ purposes: p }) => BUSINESS.some((b) => p.includes(b)));
  const bilateralBusiness = done.some(
    ({ part, purposes: p }) =>
      p.includes("meeting") ||
      (p.includes("signing") && !/\b(?:attended|participated)\b/i.test(part)) ||
      (!p.includes("multilateral") && BUSINESS.some((b) => p.includes(b))),
  );
  const multilateral = done.some(({ purposes: p }) => p.includes("multilateral"));

  if (INFORMAL.test(text) && (private_ < 0 || bilateralBusiness))
    return { visitClass: "working", purposes, rule: "informal visit" };
  if (multilateral && !bilateralBusiness)
    return { visitClass: "multilateral-only", purposes, rule: "multilateral only" };
  if (private_ >= 0 && !business) return { visitClass: "private", purposes, rule: "private, nothing else" };
  if (!business && (purposes.includes("transit") || here.includes(" transit ")))
    return { visitClass: "transit", purposes, rule: "transit" };
  if (private_ >= 0) return { visitClass: "working", purposes, rule: "private, but met or spoke" };
  if (bilateralBusiness) return { visitClass: "working", purposes, rule: "met, spoke, signed or took part" };
  return { visitClass: "working", purposes, rule: text === "" ? "no remark" : "no rule: working" };
}

function purposesOf(text: string, first: string | null): string[] {
  const found = PURPOSES.filter(([, pattern]) => pattern.test(text)).map(([purpose]) => purpose);
  const extra = /\bbilateral\b|binational/i.test(text) || hasMatch(BILATERAL, text) ? ["meeting"] : [];
  return [...new Set([...(first ? [first] : []), ...extra, ...found])];
}

function hasMatch(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}
