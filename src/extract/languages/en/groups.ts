/** Classes of office-holders that words name, with the level of the definitions (section 3, level words). First match counts. */
import type { GroupClass, PronounClass } from "../../language.ts";

export const groups: readonly GroupClass[] = [
  {
    id: "central-committee-heads",
    pattern: /heads? of (?:\S+ )?departments?|department heads/i,
    level: 4,
    from: 4,
    channels: ["party"],
    title: "Department|Central Committee",
  },
  {
    id: "politburo-standing-committee",
    pattern: /standing committee/i,
    level: 2,
    from: null,
    channels: null,
    title: "Politburo Standing Committee",
  },
  { id: "politburo", pattern: /politburo|political bureau/i, level: 3, from: null, channels: null, title: "Politburo" },
  {
    id: "top-leadership",
    pattern: /(?:political |top |party |state |senior |collective )?leadership|key figures|top leaders|elite/i,
    level: 2,
    from: null,
    channels: null,
    title: null,
  },
  {
    id: "heads-of-state",
    pattern: /heads of state (?:and|or) (?:of )?government/i,
    level: 1,
    from: null,
    channels: null,
    title: null,
  },
  {
    id: "heads-of-state-only",
    pattern: /heads of state|presidents|kings/i,
    level: 1,
    from: null,
    channels: null,
    title: "President|King|Emir|Chairman",
  },
  {
    id: "deputy-prime-ministers",
    pattern: /(?:deputy prime ministers|(?:deputy|vice)[- ]premiers)/i,
    level: 2,
    from: 2,
    channels: null,
    title: "Deputy Prime Minister|Vice[- ]Premier",
  },
  {
    id: "prime-ministers",
    pattern: /prime ministers|premiers|heads of government|PMs/i,
    level: 1,
    from: null,
    channels: null,
    title: "Prime Minister|Premier|Chancellor",
  },
  {
    id: "deputy-foreign-ministers",
    pattern: /(?:deputy|vice) foreign ministers/i,
    level: 5,
    from: 5,
    channels: null,
    title: "(?:Deputy|Vice) .*Foreign",
  },
  {
    id: "foreign-ministers",
    pattern: /foreign ministers|secretaries of state|top diplomats/i,
    level: 3,
    from: 3,
    channels: null,
    title: "Foreign|Secretary of State",
  },
  { id: "defence-ministers", pattern: /defen[cs]e ministers/i, level: 4, from: 4, channels: null, title: "Defen[cs]e" },
  { id: "opposition", pattern: /opposition leaders?/i, level: 6, from: null, channels: null, title: null },
  {
    id: "leaders",
    pattern: /leaders?|^(?:the )?(?:G-?7|G-?20|Group of Seven|Quad|E3|Bucharest Nine|B9|European Council)$/i,
    level: 1,
    from: null,
    channels: null,
    title: null,
  },
  {
    id: "senior-officials",
    pattern: /(?:senior|top|high-ranking|high-level|ranking).*(?:officials?|delegations?|diplomats?|representatives)/i,
    level: 3,
    from: null,
    channels: null,
    title: null,
  },
  {
    id: "ministers",
    pattern: /ministers/i,
    level: 4,
    from: 3,
    channels: ["state", "military"],
    title: "^(?:Minister\\b|(?:Foreign|Home|Defence) Secretary$|Secretary of (?!the (?!Treasury|Interior)))",
  },
  {
    id: "ambassadors",
    pattern: /ambassadors|envoys/i,
    level: 6,
    from: null,
    channels: null,
    title: "Ambassador|Envoy",
  },
  { id: "speakers", pattern: /speakers/i, level: 2, from: null, channels: ["parliament"], title: "Speaker|Chair" },
  { id: "officials", pattern: /./, level: 6, from: null, channels: null, title: null },
];

export const pronouns: readonly PronounClass[] = [
  {
    pattern:
      /\b(?:[Tt]he |[Bb]oth |[Tt]hese )(?:two |three |four )?(?:leaders|presidents|sides|ministers|prime ministers|foreign ministers|heads of state|men|parties|statesmen|countries|nations|capitals|governments|delegations|Presidents|Leaders|premiers|diplomats|chancellors|monarchs|kings|envoys|negotiators|advis[eo]rs|national security advis[eo]rs|(?:defen[cs]e|finance|trade|interior|energy|economy) ministers|vice presidents|deputy (?:prime |foreign )?ministers|speakers|politicians|heads of government|counterparts|powers|neighbours|neighbors)\b(?! (?:of|from)\b)(?![’']s? \p{Lu})|\b(?:[Tt]he (?:two|pair)|[Bb]oth(?<!(?<!\b(?:[Oo]n|[Ii]n|[Ll]ast|[Nn]ext) )\p{Lu}[\p{L}.’'-]* both)(?! (?:the|its|their|his|her|\p{Lu}\p{Ll}+)\b))\b(?! (?:\p{Ll}+(?:s|men)|of)\b)/gu,
    number: "two",
  },
  { pattern: /\b(?:[Ee]ach other|one another)\b/gu, number: "two" },
  { pattern: /\b(?:He|he|She|she)\b/gu, number: "one" },
  {
    pattern:
      /\b(?:[Hh]is|[Hh]er) (?:Royal |Serene |Imperial )?(?:Majesty|Highness|Excellency|Holiness|Eminence)\b(?!,? (?:\p{Lu}|the )|['’])/gu,
    number: "one",
  },
  { pattern: /\b[Hh]im\b|(?<=\bin )(?:his|her|their)(?= hono(?:u)?r\b)/gu, number: "object" },
  {
    pattern:
      /(?<=\b(?:ask(?:ed|ing)?|sent|sending|send|urged|directed|instructed|tasked|dispatched|met|meet|meets|meeting|received|receive|receives|receiving|hosted|hosting|host|invited|with|visited|called|phoned|telephoned|saw|told|to|from|for|by|welcomed|greeted|welcoming|inviting|hosting|seeing|see|visiting|greeting|join|joined)\s)her\b(?! (?!(?:to|in|at|on|during|for|by|here|there|again|before|after|when|with|and|over|today|this|next)\b)\p{L})/gu,
    number: "object",
  },
  {
    pattern:
      /\b[Tt]he (?:(?:(?:visiting|veteran|seasoned|career|newly elected|outgoing|long-serving|longtime|ageing|aging|former|one-time|\d{2}-year-old|\p{Lu}[\p{L}’'-]+) )*(?:diplomat|stateswoman|statesman|politician|strongman|autocrat|dignitary|octogenarian|septuagenarian|nonagenarian|tycoon|billionaire|economist|banker|lawyer|actor|comedian|academic|socialist|conservative|centrist|nationalist|technocrat|liberal|mediator|visitor|former (?:general|colonel|guerrilla|rebel|minister|mayor|judge|spy|soldier))|\d{2}-year-old)\b(?=[,.;:)]|$| (?:met|will|would|was|is|has|had|also|later|then|said|told|arrived|flew|left|landed|held|spoke|and|took|in|on|at|to|with|by|for|from|during|over|before|after|until|who|himself|herself|[a-z]+ed|goes|flies|sees|meets)\b)/gu,
    number: "described",
  },
  {
    pattern:
      /\b[Tt]he \p{Lu}\p{Ll}+(?:an|ese|ish|ani|aqi|meni|raeli|wegian|wede|ane|urk|ole|inn|reek|hai|zech|ss)\b(?=[,.;:)]|$| (?:will|would|was|is|has|had|also|later|then|said|told|met|arrived|flew|left|landed|held|spoke|goes|flies|sees|meets|on|in|at|for|during|after|before|who|himself|herself)\b)/gu,
    number: "described",
  },
  { pattern: /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:guests?|visitors?|hosts?|interlocutors?)\b/gu, number: "other" },
  {
    pattern:
      /\b(?:[Hh]is|[Hh]er)\b(?=(?: [\p{L}\d-]+){0,4}? (?:[Vv]isits?|trips?|tours?|stay|stopover|journey|talks|meetings?|(?:phone )?calls?|conversations?|summits?|travels?)\b)/gu,
    number: "one",
  },
  {
    pattern:
      /\b(?:[Mm]y|[Oo]ur)\b(?=(?: [\p{L}\d-]+){0,3}? (?:[Vv]isits?|trips?|talks|meetings?|(?:phone )?calls?|conversations?|summits?|travels?)\b)/gu,
    number: "one",
  },
  {
    pattern:
      /\b[Yy]our\b(?=(?: (?!counterparts?\b)[\p{L}\d-]+){0,3}? (?:[Vv]isits?|trips?|talks|meetings?|(?:phone )?calls?|conversations?|summits?|travels?)\b)/gu,
    number: "addressed",
  },
  { pattern: /\b[Yy]ou(?=\b(?! (?:know|all|guys|may|might)\b))/gu, number: "addressed" },
  { pattern: /\b(?:They|they)\b/gu, number: "many" },
  { pattern: /\b(?:them|Them)\b/gu, number: "listed" },
  {
    pattern: /\b(?:I(?!\s+(?:think|believe|guess|mean|know|suppose|hope|understand|say|said)\b)|me|We|we|us)\b/gu,
    number: "one",
  },
];

export const speech = {
  label:
    /^(?:(?:THE (?:VICE )?PRESIDENT|(?:PRESIDENT|PRIME MINISTER|CHANCELLOR|SECRETARY|KING) \p{Lu}+|(?:MS|MR|MRS|DR)\. [\p{Lu}-]+|SENIOR ADMINISTRATION OFFICIAL|Q)(?=:|\s{1,6}[\p{Lu}(“"—–-])|\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]+){0,4}(?=(?:, [\p{Lu} .’'-]{4,60})?:))/u,
  aside: /^(?:M[SR]S?\.|Q\b|SENIOR)/,
  title: (label: string): string | null =>
    label === "THE PRESIDENT" ? "President" : label === "THE VICE PRESIDENT" ? "Vice President" : null,
  labelled: /^(?:, \p{Lu}[\p{Lu} .’'-]{3,60})?(?: \((?:[Aa]s |[Rr]e)?(?:interpreted|translated)\.?\))?:\s/u,
  asks: /^Q\b/,
  firstPerson: /^(?:I|me|[Mm]y|We|we|us|[Oo]ur)$/,
  calling: /(?:^|[:.!?—–]|\b(?:[Ww]ell|so|and|dear|you),?)\s+\uFFFC[,.!]/u,
  secondPerson: /^your?$/i,
  yours: /^your$/i,
  ofCountry: /^the (?:country|nation|kingdom|island|republic)[’']s\s/i,
  possessive: /^(?:his|her)$/,
  possessorOf: { his: "he", her: "she" },
  nominative: /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou)\b/u,
  inCapacity: /\bas (?:the |your |our )?$/iu,
  third: /^(?:[Hh]e|[Ss]he)$/,
  vocative: /^(?:Mr|Mrs|Ms|Madam)\.? \p{Lu}/u,
  oneself: /^(?:I|me|[Mm]y)$/,
  author:
    /^(?:Remarks|Statement|Speech|Address|Message|Letter)s?(?: As Prepared for Delivery)? (?:by|of|from) (?:the )?((?:Vice )?President|National Security Advis[eo]r|Secretary of \p{Lu}\p{L}+)\b/iu,
  by: /^\p{L}[\p{L}\s-]{2,40}? (?:by|of|from) (?!(?:the )?(?:(?:Vice )?President)\b)\p{Lu}/u,
  spokesperson:
    /\b(?:Press (?:Briefing|Gaggle|Call|Secretary)|Spokes(?:person|man|woman)|Background (?:Press )?Call|Interview)\b/i,
  indefinite: /^(?:an?|every|each|no)\s/i,
  institutional: /^(?:[Tt]he |THE |Mr\.? |MR\. |[Oo]ur )?\p{Lu}/u,
};
