/** That contacts happened, and that they did not. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, UNIT } from "./claim-words.ts";

const WORDS = `(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,4}?`;
const PARTICIPLE =
  "(?:visited|met|been|gone|travell?ed|received|hosted|welcomed|called|phoned|telephoned|spoken|set foot|held|seen|sat|toured|come|flown|made|paid|attended|sent|talked|stopped|landed|had|taken|crossed|convened|exchanged)";
const BARE =
  "(?:visit|meet|go|travel|receive|host|welcome|call|phone|telephone|speak|set foot|hold|see|sit|tour|come|fly|make|pay|attend|send|talk|stop|bother|take|exchange|find time|show up|appear|join|turn up)";

export const absences: readonly ClaimPattern[] = [
  {
    id: "en/has-not-visited",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:has|have|had) (?:not|never|yet to|still not|n[’']t)(?: (?:once|yet|even|so much as|formally|officially|personally|again|since|bothered to|been to|directly))* (?:${PARTICIPLE}|${BARE})\\b|\\b(?:hasn|haven|hadn)[’']t (?:\\w+ ){0,2}?(?:${PARTICIPLE})\\b`,
    example: "The president of Ecuador has not visited Lima since 2019.",
    counter: "The president of Ecuador has not seen the budget before the visit.",
  },
  {
    id: "en/did-not-meet",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:did|does|do) not(?: (?:once|even|so much as|formally|officially|personally|again|ever|actually))* ${BARE}\\b|\\b(?:didn|doesn|don)[’']t (?:\\w+ ){0,2}?${BARE}\\b|\\bnever (?:once |again |actually |formally )?(?:${PARTICIPLE}|went|came|saw|spoke|flew|sat|took)\\b`,
    example: "The leaders of Sudan and Chad did not meet between 3 March 2021 and 4 May 2022.",
    counter: "The leaders of Sudan and Chad did not name a successor when they met.",
  },
  {
    id: "en/no-holder-has",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:no|not (?:a single|a|{number})|none of|neither|nobody|no one|hardly any) (?!longer|doubt|less|more|fewer|later|matter|means|other (?:way|choice))${WORDS}(?:[^,;]{0,60}? )?(?:has|have|had|came|went|met|visited|received|took place|was held|were held|attended|travell?ed|followed|set foot|is known to have|called|hosted|sat|spoke|flew|crossed|made|appeared|turned up)\\b`,
    example: "No Belgian foreign minister has set foot in Kinshasa since 2017.",
    counter: "No Belgian firm has a mine in Kinshasa.",
  },
  {
    id: "en/there-has-been-no",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:there (?:has|have|had|was|were|is|are) (?:been )?(?:no|not (?:a single|one|a)|neither|zero)|without (?:a|any|a single|one)|(?:has|have|had|saw|sees|with|passed without|held|record(?:ed|s)?|brought|was|were|made) (?:no|not (?:a single|one)|zero)) ${WORDS}(?:${CONTACT_NOUN})\\b`,
    example: "There has been no call between the presidents of Mali and France since 2022.",
    counter: "There has been no rain in Mali since the president's visit.",
  },
  {
    id: "en/stayed-away",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `(?<claim>^[^,;]*?\\b(?<verb>skipped|skips|skipping|boycotted|boycotts|boycotting|shunned|shuns|bypassed|bypassing|sat out|missed|gave (?:the|{party}|{place}|\\w+) a miss|stayed away|stay(?:s|ing)? away|kept away|absented (?:him|her)self|cold-shouldered|avoided|avoids|eschewed|left out|pulled out of|(?:was|were|has been|have been) (?:notably |conspicuously |again )?(?:absent|missing)|failed to (?:appear|attend|show up|visit|meet|turn up|travel|come)|(?:refused|declined|refuses|declines) to (?:meet|visit|receive|attend|see|travel|speak|take (?:his|her|their|a) call)|steered clear of)(?! (?:the opportunity|the deadline|responsibility))(?: (?:from |the |a |an |his |her |their |its |last |this )*(?:{party}|{place}|\\w+))?(?:(?: (?:in|at|on|of|to|with) (?:the )?(?:{place}|{party}|{date})| {date}))*)`,
    example: "The king of Bahrain skipped the summit in Baghdad.",
    counter: "The king of Bahrain praised the summit in Baghdad.",
  },
  {
    id: "en/years-since",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\bit (?:has been|is|was|had been) (?:now |already |almost |nearly |more than |over |at least |some |about |well over )*(?:{n:number}|an?|several|many) (?:and a half )?(?:years?|months?|weeks?|decades?|days?) since\\b|\\b(?:{n2:number}|\\w+) (?:years?|months?|weeks?|decades?) (?:have|had|has) (?:now )?(?:passed|gone by|elapsed) (?:since|without)\\b|\\b(?:for|in) (?:more than |over |almost |nearly |at least )?(?:{n3:number}|several|many|\\w+) (?:years|months|decades|weeks) (?:no|not (?:a|one))\\b`,
    example: "It has been nine years since a Georgian president went to Vienna.",
    counter: "It has been nine years since the museum in Vienna opened.",
  },
  {
    id: "en/gap-in",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:drought|gap|hiatus|lull|pause|break|absence|dearth|silence|interruption|dry spell|vacuum|moratorium|standstill) (?:in|of|between|on) (?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,4}?(?:${CONTACT_NOUN})\\b`,
    example: "The long gap in presidential visits lasted from May 2014 until June 2019.",
    counter: "The long gap in the budget lasted until the minister's visit.",
  },
];

export const existences: readonly ClaimPattern[] = [
  {
    id: "en/has-met",
    type: "existence",
    comparator: ">=",
    value: 1,
    needs: "contact",
    pattern: `{a:actors} (?:has|have|had) (?:already |now |also |recently |since |just |again |both |even |repeatedly )*(?:visited|met(?: with)?|travell?ed to|been to|gone to|received|hosted|held talks with|toured|spoken (?:with|to)|phoned|telephoned|welcomed) (?:visits? (?:by|from|of) )?(?:{b:parties}|{b2:places})`,
    example: "The Danish prime minister has met President Zelenskyy.",
    counter: "The Danish prime minister has met strong criticism at home.",
  },
];
