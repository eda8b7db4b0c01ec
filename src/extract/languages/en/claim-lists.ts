/** Lists: "hosted visits by A, B and C". Every item is a claim of its own. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, forms } from "./claim-parts.ts";

const list = {
  type: "list",
  comparator: "all",
  needs: "contact",
} as const;

/** Before shares: "four of her last six trips were to A, B, C and D" names them. */
export const placesOfTrips: readonly ClaimPattern[] = [
  {
    ...list,
    id: "en/trips-were-to",
    items: 2,
    pattern: `\\b(?:visits|trips|tours|journeys|stops|calls|meetings)(?: [^,;]{0,40}?)? (?:were|was|went|have been|had been) (?:to|in|with) {item:places}`,
    example: "Three of Tusk's last five trips were to Kyiv, Rome and Paris.",
    counter: "Three of Tusk's last five trips were to islands.",
  },
];

export const lists: readonly ClaimPattern[] = [
  {
    ...list,
    id: "en/such-as",
    items: 2,
    pattern:
      "\\b(?:such as|(?<=\\b(?:countries|nations|states|capitals|leaders|ministers|officials) )like|including|among (?:them|{pronoun})|notably|namely|as well as from|(?:visitors|guests|visits|delegations|trips|callers|stops|interlocutors|partners)(?: [^,;]{1,40})? (?:have |has )?includ(?:ed?|es)|among (?:those|the [\\w\\uE000-\\uE008 -]{1,40}) (?:who |to |at |in )?[^,;]{1,60} (?:were|was)|on the (?:itinerary|guest list|list)(?: [^,;]{1,40})? (?:were|was)) (?:both )?{item:parties}",
    example: "Oman has hosted visits from European officials such as President Macron and Chancellor Scholz.",
    counter: "Oman has hosted visits from European officials with large delegations.",
  },
  {
    ...list,
    id: "en/hosted-list",
    items: 3,
    pattern: `\\b(?:${forms("host:hosted receive welcome entertain:entertained see:saw:seen meet:met phone telephone call:called")}|play(?:s|ed|ing) host to|${CONTACT_NOUN} (?:by|from|of|with|to)|(?:gave|gives|granted) (?:an )?audiences? to|visited by|talks with|held talks with|talked (?:to|with)|met with|sat down with|spoke (?:to|with)|spoken (?:to|with)) {item:parties}`,
    example: "In May Tashkent received President Tokayev, Chancellor Scholz and President Macron.",
    counter: "In May Tashkent received President Tokayev.",
  },
  {
    ...list,
    id: "en/tour-took-in",
    items: 2,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `\\b(?:tours?|trips?|swings?|journeys?|travels|itinerary|stops|visits|destinations|ports of call)(?: (?!(?:has|have|had|was|were|is|are)\\b)[^,;]{1,50}?)? (?<verb>(?:also )?(?:took|takes|taking|has taken) in|(?:has |have |had |will |also )*(?:include[sd]?|cover(?:ed|s)?)|comprise[sd]?|(?:led|leads?|took|takes|brought|brings?|carried) (?:{pronoun}|him|her|them|{party}) (?:from |through |via )?(?:to )?(?:see )?|ran (?:from|through)|went (?:through|via)) (?:both )?{item:places}`,
    example: "The emir's African tour took in Accra, Lomé and Abuja.",
    counter: "The emir's African tour took in a safari.",
  },
  {
    ...list,
    id: "en/visited-list",
    items: 3,
    pattern: `\\b(?:${forms("visit tour:toured")}|(?:${forms("go:went:gone come:came:come travel:travell?ed fly:flew:flown journey head:headed continue move:moved")}(?: on)?|been|visits?|trips?|were|took (?:him|her|them|{party})|stops?|stopped|stopping|calling|called|was|landed|arrived|passed|talks|meetings|consultations) (?:to|in|at|through)|call(?:ed|s|ing)? on) {item:places}`,
    example: "The king of Jordan visited Cairo, Riyadh and Doha in March.",
    counter: "The king of Jordan visited Cairo in March.",
  },
  {
    ...list,
    id: "en/day-by-day",
    items: 3,
    pattern:
      "\\b(?:was|were|flew|went|travelled|stopped|arrived|landed) (?:in|to) (?:{item:place})(?: on| by)? {date},? (?:and )?(?:then )?(?:in|to) {item2:place}(?: on| by)? {date},? (?:and )?(?:then )?(?:in|to) {item3:place}",
    example: "The Czech president was in Riga on Monday, in Oslo on Tuesday and in Bern on Friday.",
    counter: "The Czech president was in Riga on Monday and at home on Tuesday.",
  },
  {
    ...list,
    id: "en/place-after-place",
    items: 2,
    pattern:
      "\\b(?:met|saw|sat down|conferred|huddled|talked|held talks|spoke|was|were|stopped|landed)\\b[^,;]{0,60}? (?:in|at) {item:place}(?: (?!and\\b)[^,;]{1,30}?)?(?:,? (?:and )?(?:then |again |later |finally )*(?:in|at) {item2:place}(?: (?!and\\b)[^,;]{1,30}?)?)(?:,? (?:and )?(?:then |again |later |finally )*(?:in|at) {item3:place})",
    example: "The envoys of Iran and Iraq met in Muscat in May, in Doha in June and in Geneva in July.",
    counter: "The envoys of Iran and Iraq met in Muscat in May and in private in June.",
  },
  {
    ...list,
    id: "en/listed-are",
    items: 2,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "(?<!\\b(?:most [\\w-]+|favou?rite|top|main|chief|usual|commonest) )\\b(?:guest list|guests|callers|visitors|itinerary|(?:travel|week[’']s) (?:programme|schedule)|destinations|stops)\\b(?: (?!(?:has|have|had|who|that|which)\\b)[^,;:]{1,40}?)?(?::| (?:are|were|is|was|have been)) (?:{item:parties}|{item2:places})",
    example: "On the emir's guest list are President Macron and Chancellor Scholz.",
    counter: "On the emir's guest list are two bankers.",
  },
  {
    ...list,
    id: "en/route",
    items: 3,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "\\b(?:from|in|to|at) {item:place}[^;]{0,50}? (?:to|in|via|through) {item2:place}[^;]{0,30}?\\b(?:on to|then to|ended in|ended up in|ending in|finally (?:to|in)|from there to) {item3:place}|\\bfrom {item4:place} (?:via|through) {item5:place} to {item6:places}",
    example: "The queen's week took her from Oslo to Riga and on to Bern.",
    counter: "The queen's letters went from Oslo to Riga and Bern.",
  },
  {
    ...list,
    id: "en/dated-places",
    items: 3,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "{item:place} (?:on |in |by )?{date},? (?:and )?(?:then )?{item2:place} (?:on |in |by )?{date},? (?:and )?(?:then )?{item3:place} (?:on |in |by )?{date}",
    example: "The Czech premier has a full week: Riga on Monday, Oslo on Tuesday and Bern on Friday.",
    counter: "The Czech premier has a full week: Riga on Monday, parliament on Tuesday and Bern on Friday.",
  },
  {
    ...list,
    id: "en/list-came",
    items: 3,
    pattern:
      "^{item:parties} (?:have |has |had |all |each |both )*(?:visited|came to|come to|gone to|went to|travell?ed to|flew to|flown to|been to|attended|paid visits to|were received|were (?:all |both )?(?:in|at)|called (?:on|at)|sat (?:across|opposite|down|beside|with)|turned up|flew in|joined|took part|went|saw (?={party})|met(?: with)? (?={party}))\\b",
    example: "President Macron, Chancellor Scholz and King Felipe all visited Rabat.",
    counter: "President Macron visited Rabat.",
  },
  {
    ...list,
    id: "en/first-came",
    items: 2,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "^(?:(?:the )?first )?(?<verb>to (?:come|arrive|visit) (?:was|were)|came|arrived) {item:party}[^;]{0,30}?,? (?:and )?(?:then|followed by|next) (?:came )?{item2:party}(?:[^;]{0,30}?(?: and|,) (?:then |next |finally |lastly |last )+(?:came )?{item3:party})?",
    example: "First came President Macron, then Chancellor Scholz and finally King Felipe.",
    counter: "First came the soup, then President Macron and finally Chancellor Scholz.",
  },
  {
    ...list,
    id: "en/were-stops",
    items: 2,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `^(?:stops in |visits to )?{item:places} (?:were|was|made up|filled|formed) (?:the |the rest of |his |her |its |their |\\uE005 |only |first |last |main |next |{number} )*(?:stops?|destinations?|ports? of call|tour|itinerary|trip|(?:capitals|countries|cities|places) (?:on|of|in) (?:[^,;]{1,40} )?(?:itinerary|tour|trip|route|journey))\\b|^stops in {item2:places}`,
    example: "Oslo, Riga and Tallinn were the only stops on the king's journey.",
    counter: "Oslo, Riga and Tallinn were founded long ago.",
  },
  {
    ...list,
    id: "en/one-on-each-day",
    items: 2,
    pattern:
      "\\b(?:met|saw|received|visited|hosted|welcomed|called|phoned|telephoned|was in|were in|went to|flew to) (?:with )?(?:{item:party}|{item2:place}) (?:on |in )?{date},?(?: and)? (?:then )?(?:{item3:party}|{item4:place}) (?:on |in )?{date}(?:,? and (?:then )?(?:{item5:party}|{item6:place}) (?:on |in )?{date})?",
    example: "The Pope received President Tusk on Monday and Chancellor Scholz on Friday.",
    counter: "The Pope received President Tusk on Monday and prayed on Friday.",
  },
  {
    ...list,
    id: "en/represented-by",
    items: 1,
    needs: "nothing",
    pattern:
      "\\b(?:was|were|is|are|had itself|be|let itself be) represented (?:there |at \\w+ |only |merely )?by {item:parties}",
    example: "Ottawa was represented by its foreign minister.",
    counter: "Ottawa was represented by a map.",
  },
  {
    ...list,
    id: "en/heads-including",
    items: 1,
    pattern:
      "\\b(?:including|such as|among (?:them|{pronoun})|(?:visitors|guests|visits|delegations|trips|callers)(?: \\w+)? (?:have |has )?included?) {item:groups}",
    example: "Visits by senior guests, including Turkish ministers, went on in Baku.",
    counter: "Visits by senior guests, including a choir, went on in Baku.",
  },
];
