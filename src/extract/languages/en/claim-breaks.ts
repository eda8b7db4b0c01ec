/** Where English clauses end, and words at their ends that belong to no claim. */
import type { ClauseBreak } from "../../claims/grammar.ts";
import { CAME_TO_OFFICE, FRACTION, forms, HEDGE, HIS, UNIT } from "./claim-parts.ts";
import { AIM, EFFECT, SEEK } from "./interpretation-plain-cues.ts";

/** Verbs of who says so, with what he says right behind them. */
const REPORT =
  "(?:say|says|said|note[sd]?|add(?:s|ed)?|report(?:s|ed)?|insist(?:s|ed)?|confirm(?:s|ed)?|recall(?:s|ed)?|announce[sd]?|stress(?:es|ed)?|state[sd]|point(?:s|ed)? out|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|explain(?:s|ed)?|argue[sd]?|observe[sd]?|calculate[sd]?|reckon(?:s|ed)?|estimate[sd]?|wrote|writes?|believes?|remark(?:s|ed)?|complain(?:s|ed)?|declare[sd]?|told (?:[\\w’'-]+ |{party} ){1,3}|disclose[sd]?|tweeted|posted|put it)";
/** Who is said to say so: a few words without a verb. */
const WHO = `(?:(?!(?:has|have|had|was|were|is|are|which|who|and|but|as)\\b)(?:[\\w’'-]+|${UNIT}(?:[’']s?)?) ){1,7}`;

/** Where clauses end. The match is left out of both; what belongs to the next clause stands in a lookahead. */
export const breaks: readonly ClauseBreak[] = [
  { id: "semicolon", kind: "hard", pattern: "; | (?:[–—-]|--) |[–—]" },
  { id: "colon", kind: "telling", pattern: ": " },
  {
    id: "said-that",
    kind: "telling",
    pattern: ` (?<=\\b${REPORT}(?: (?:on |in |at |late |early )*{date})? )(?:that )?(?=(?:there|no|not|neither|never|it|he|she|they|this|the|his|her|its|their|a|an|only|at|in|for|since|${UNIT})(?![\\w]))`,
  },
  {
    id: "aside",
    kind: "hard",
    pattern: `, (?<=, (?:(?!including|during|following)[a-z]{3,}ing|(?:which|who) (?:is|was|will be|would be|marks?|marked) (?:the|his|her|their|its|only)|his|her|their|its|the (?:[\\w-]+(?:st|nd|rd|th)|first|second|third)|itself|himself|herself)\\b[^,;]{3,80}, )(?=(?!and\\b|or\\b|but\\b|which\\b)(?:[a-z]+(?:ed|wn|ok|nt|ew|id|ft|de|me|ve|ld)|met|set|put|led|is|was|were|are|has|have|had|will|would|may|might|could|can|should|appears?|seems?|comes?|came|before|after)\\b)`,
  },
  {
    id: "contrast",
    kind: "hard",
    pattern:
      ", (?:but|yet|whereas|although|though|while|whilst|even as|even though)(?= )| (?:whereas|although|while|whilst|even as|even though)(?= )|(?= but )(?<!\\b(?:all|nothing|anything|everything|none|year|month|week)|\\bnot (?:to|in|with|by|from|for|at) [^,;]{1,40}) but(?= (?!one|two|three))",
  },
  { id: "relative", kind: "hard", pattern: `, (?:something )?(?:which|who|whose|where)(?= )(?! ${CAME_TO_OFFICE})` },
  {
    id: "clause",
    kind: "hard",
    pattern: `, (?:and|so|or)(?= (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){1,5}(?:has|have|had|is|are|was|were|will|would|did|does|do|may|might|can|could|went|came|met|\\w+ed|continues?|remains?|\\w{4,}s)\\b)`,
  },
  {
    id: "apposition",
    kind: "hard",
    pattern: `, (?<!^(?:before|until|till|since|in|on|for|at|during|over|of|to|by|from|under|within)\\b[^,;]*, )(?:and )?(?=(?:a|an|another|no|hardly|perhaps|possibly|surely|almost) (?![^,]*, (?:${UNIT}|and))(?!${WHO}(?:${REPORT}|shows?|suggests?)(?=$|[.,]| (?:on|in)\\b| {date})))`,
  },
  {
    id: "their-nth",
    kind: "hard",
    pattern: `(?=, )(?<!^[^,;]{0,16}\\uE007)(?<!, (?:not|rather than|instead of) [^,]{1,30}), (?:and |already )?(?=(?:${HIS}|the) (?:[\\w-]+(?:st|nd|rd|th)|first|second|third|last|most|only|longest|busiest)\\b)`,
  },
  {
    id: "and-the-nth",
    kind: "hard",
    pattern:
      " and (?=(?:only )?the (?:[\\w-]+(?:st|nd|rd|th)|first|second|third|last|only) (?:(?:consecutive|successive|straight|such) |[\\w-]+ )?(?:time|to|ever)\\b)| and (?=only the \\w+ ever\\b)",
  },
  {
    id: "and-his-nth",
    kind: "hard",
    pattern: ` and (?=${HIS} (?:[\\w-]+(?:st|nd|rd|th)|first|second|third|last) (?:[\\w-]+ ){0,2}(?:visits?|trips?|tours?|meetings?|calls?|summits?|stops?|talks|conversations?)\\b)`,
  },
  {
    id: "superlative",
    kind: "hard",
    pattern:
      "(?<!^[^,;]{0,16}\\uE007), (?:or |and )?(?:by far |easily |comfortably )?(?=the (?:highest|lowest|most|fewest|largest|longest|busiest|first|last|only|greatest|biggest)\\b)",
  },
  {
    id: "measure",
    kind: "hard",
    pattern: `, (?:or |and )?(?=(?:far |many |much |nearly |almost |about |roughly |only |just )?(?:more|fewer|less|half|twice|double|triple|treble|up|down|compared|against|as many|the same|one more|one fewer|${UNIT} (?:more|fewer|times))\\b)`,
  },
  {
    id: "participle",
    kind: "hard",
    pattern:
      ", (?:thus |thereby |further |again |clearly |also |in turn )?(?=(?!including|during|following|according|regarding|beijing|concerning|notwithstanding)[a-z]{3,}ing\\b)",
  },
  {
    id: "passive-participle",
    kind: "hard",
    pattern: `, (?=(?:[\\w-]+(?:ed|wn|en|ught|ld)) (?:less|more|not|by|only|largely|mainly|partly|as much|perhaps|no doubt|of course) )`,
  },
  {
    id: "of-them",
    kind: "hard",
    pattern: `, (?:and )?(?=(?:${HEDGE})(?:${FRACTION}|${UNIT}|all|none|some|both|many|few) of (?:them|these|those|which|whom|\\uE005)(?![\\w]))`,
  },
  {
    id: "former-latter",
    kind: "hard",
    pattern: ", (?:and )?(?=the (?:former|latter)\\b)| and (?=the latter\\b)",
  },
  {
    id: "counted-verbs",
    kind: "hard",
    pattern: `,? (?:and|but|yet) (?:then |also )?(?=(?:${forms("host:hosted receive make:made pay:paid hold:held visit:visited meet:met welcome spend:spent log:logged clock:clocked go:went travel:travell?ed call:called phone send:sent attend:attended see:saw speak:spoke")}|been|in|to|with|from)(?: to| with| in)? (?:${UNIT} )?${HEDGE}(?:\\uE008|not at all|not once|never|none|no (?:one|\\w+ (?:minister|leader|president)))(?![\\w]))`,
  },
  {
    id: "with-doing",
    kind: "hard",
    pattern: `, (?=with (?:(?!(?:and|who|which|that)\\b)(?:[\\w’'-]+|${UNIT}(?:[’']s?)?) ){1,8}?(?!including|according|following|regarding|being|having|during|beijing)[a-z]{3,}ing\\b)`,
  },
  {
    id: "and-said",
    kind: "hard",
    pattern:
      ",? and (?=(?:also |then |both )?(?:agreed|pledged|vowed|decided|promised|discussed|signed|called (?:on|for)|urged|condemned|said|announced|expressed|hailed|praised|warned|accused|thanked|reaffirmed)\\b)",
  },
  {
    id: "followed-by",
    kind: "hard",
    pattern: ", followed (?:closely |immediately |shortly |soon )?by (?:an? |the )?(?=\\w)",
  },
  { id: "when", kind: "hard", pattern: ", when(?= (?!asked|he said))" },
  {
    id: "concession",
    kind: "hard",
    pattern:
      "(?=, )(?<=^(?:While|Whilst|Whereas|Although|Though|Even as|Even though) (?:[^\\s,]+ ){3,}[^\\s,]+), (?=(?!an?\\b|and\\b|who|which|[^,]{1,40}, (?:and|who|which)\\b))",
  },
  {
    id: "gapped-count",
    kind: "hard",
    pattern: `(?=, | and )(?<!^of [^;]{1,120})(?<=\\uE008 [^;]{1,90})(?:, (?:and )?| and )(?=${HEDGE}\\uE008 (?:by|from inside|from outside|from|of them|others|went|came|were|was) )(?!(?:[^,;]{0,40})(?:to|until|and) {date})`,
  },
  {
    id: "gapped-number",
    kind: "hard",
    pattern: `(?= and )(?<=\\b(?:in|during) \\uE007) and (?=only \\uE008 (?:in|during) \\uE007)|(?=, )(?<=\\uE008 [^;]{1,90}), (?:and )?(?=${HEDGE}\\uE008 (?:(?:rounds?|visits?|trips?|times|meetings?|calls?) )?(?:in|to|with|from|by|for|during|under) (?:the )?${UNIT}(?:[’']s?)?(?=[,;.]|$| and ${HEDGE}\\uE008))|(?= and )(?<=, ${HEDGE}\\uE008 (?:in|during) \\uE007) and (?=${HEDGE}\\uE008 (?:in|during) \\uE007(?=[,;.]|$))|(?=, | and )(?<=\\uE008 [^;]{1,60})(?:, (?:and )?| and )(?=${UNIT} to ${HEDGE}\\uE008(?=[,;.]|$| and ${UNIT}))`,
  },
  {
    id: "gapped",
    kind: "hard",
    pattern: `(?:, (?:and |but )?| (?:and|but) )(?=(?:with |to |in |from |by |for )?${UNIT} (?:${HEDGE}\\uE008|only (?:once|\uE008)|not at all|none)(?: times| occasions| visits| trips| meetings| calls)?(?: (?:in|during|since) \\uE007)?[.!]?$)|, (?<=\\uE008(?: (?:times|occasions|visits|trips))?[^,;]{0,60}, )(?<!^(?:despite|after|with|following|in|on|for|by|of|to|at|from|since|during|over|within|before)\\b[^,;]*, )(?=${UNIT}(?:[’']s?)? (?:has|have|had) )`,
  },
  {
    id: "next-change",
    kind: "hard",
    pattern:
      "(?=,? (?:and|but|only) )(?<!\\b(?:all|nothing|anything|everything)),? (?:and|but|only to) (?=(?:then |also |later )?(?:picked up|picking up|resumed|resuming|recovered|fell|rose|grew|dropped|doubled|halved|stopped|ceased|dwindled|increased|declined)\\b)",
  },
  {
    id: "after-so-many",
    kind: "hard",
    pattern: ", (?=after (?:an?|none|several|\\uE008) [^,;]{1,60}$)",
  },
  {
    id: "subordinate",
    kind: "hard",
    pattern: ", (?:because|since|as|if|proof that|proving that|a sign that|evidence that)(?= )(?! (?:well|of))",
  },
  {
    id: "adjunct",
    kind: "leading",
    pattern: `^(?:With|After|Despite|Following|Given|Through|On top of|Beyond|Having|Whereas|While|Whilst|Although|Though|Where|As(?! (?:of|part|well|for|a|an|many|the)\\b)|On ${HIS} (?:first|second|third|last|next)|In (?:an?|another|yet another) (?:[\\w-]+ ){0,3}(?:breakthrough|move|step|signs?|signal|blow|boost|reversal|twist|shift|departure|gesture|snub|rebuke|coup|nod|show|bid|effort|attempt))\\b[^,]*, |^At ${HEDGE}(?:\\uE008|an?)(?: and a half)? (?:minutes|hours?|days?|weeks?)[^,]*, `,
  },
  {
    id: "shows-after-comma",
    kind: "hard",
    pattern:
      ", (?=(?:suggest|signal|underscore|underline|reflect|show|prove|demonstrate|reveal|confirm|betray|cement)(?:e?s|e?d|led)\\b)",
  },
  {
    id: "seen-as",
    kind: "soft",
    whole: true,
    pattern:
      "(?:,| that| which|) (?=(?:(?:widely |largely |generally |often )?(?:seen|viewed|regarded|interpreted|hailed|billed|touted|perceived|cast|presented|portrayed|read) (?:by [^,;]{1,40} )?as)\\b)(?<!\\b(?:is|was|are|were|be|been|being)(?: \\w+ly)? )|,? that (?=(?:signal|underscore|underline|reflect|highlight|demonstrate|symboli[sz]e|illustrate|indicate|suggest)(?:s|d|ed|led)\\b)|,? (?=amid(?:st)? (?:\\w+ ){0,3}(?:tensions?|fears?|concerns?|doubts?|speculation|signs|flurr(?:y|ies)|efforts|uncertainty|hopes|backdrop|shifting|growing|rising|deepening))",
  },
  { id: "when-fact", kind: "soft", pattern: `,? (?=when (?:the|both|${UNIT}))` },
  {
    id: "purpose",
    kind: "soft",
    whole: true,
    pattern: `,? (?=(?:in|as part of|amid) (?:(?!(?:which|that|and)\\b)(?:[\\w’'-]+|${UNIT}(?:[’']s?)?) ){0,4}?${AIM} (?:to|at|by)\\b)|,? (?=(?:aimed|designed|intended|meant|calculated) (?:\\w+ly )?(?:at|to)\\b)|,? (?=as (?:(?!(?:part|well|many|much)\\b)(?:[\\w’'-]+|${UNIT}(?:[’']s?)?) ){1,8}?${SEEK} (?:\\w+ )?to\\b)|,? (?=(?:in order )?to (?:further |help )?${EFFECT}\\b)(?<!\\b(?:${SEEK}|agreed|pledged|vowed|efforts?|bid|attempts?|order|commitment|need|ways?) )`,
  },
  {
    id: "hedged",
    kind: "soft",
    pattern:
      " (?=(?:may|might|can|could|should|must|will|would|cannot)(?: \\w+)? (?:be|only be|hardly be) (?:\\w+ )?(?:seen|read|interpreted|viewed|understood|taken|regarded|construed|explained|described)\\b)",
  },
  {
    id: "shows-what",
    kind: "soft",
    pattern: `(?= )(?<=\\b(?:suggest|signal|underscore|underline|reflect|show|prove|demonstrate|reveal|confirm|indicate)(?:e?s|e?d|led)?) (?:that )?(?=(?:an?|the|${UNIT})\\b)`,
  },
  {
    id: "shows",
    kind: "soft",
    pattern:
      "(?:,)? (?=(?:suggest|signal|underscore|underline|mark|reflect|show|prove|demonstrate|reveal|confirm|betray|cement|highlight|illustrate|testif(?:y|ie)|speak|send|amount|point|symboli[sz]e|embod(?:y|ie)|hint|indicate|constitute|represent)(?:e?s|e?d|led|ned)?\\b)",
  },
  { id: "and-noun", kind: "soft", weak: true, pattern: ",? and (?=(?:a|an|the|his|her|its|their) )" },
  { id: "and-verb", kind: "soft", weak: true, pattern: ",? and (?=\\w+ )" },
  { id: "comma", kind: "soft", weak: true, pattern: ", " },
  { id: "copula", kind: "soft", pattern: " (?=(?:is|was|are|were) (?:hardly|no|not|an?|the|nothing|less|more)\\b)" },
  {
    id: "in-what",
    kind: "soft",
    whole: true,
    pattern:
      ",? (?=(?:in what|in a (?:\\w+ )?(?:sign|signal|nod|show|gesture|move|rebuke)|in (?:\\w+ )?(?:defiance|deference|anticipation|recognition|imitation)|as (?:a|an) (?:\\w+ )?(?:sign|signal|gesture|token|rebuke|reward)))",
  },
];

export const openers: readonly string[] = [
  "(?:additionally|moreover|furthermore|in addition|in summary|in sum|in short|overall|meanwhile|however|indeed|in fact|in particular|notably|similarly|likewise|by contrast|in contrast|at the same time|finally|first|still|instead|of course|to be sure|tellingly|remarkably|strikingly|again|also|today|increasingly|as a result|besides|on top of that),? ",
  "(?:and|but|so|yet|or|nor|then|which|who|that|while|whereas|although|though) (?!many|much|far)",
  "it (?:is|was|should be|must be)(?: \\w+)? (?:noteworthy|notable|worth (?:noting|recalling|remembering)|striking|remarkable|no(?:ted| secret| coincidence)|remembered|telling|clear|true) that,? ",
  "(?:during|over|in|throughout) (?:this|that|the same) (?:time|period|spell|interval|stretch),? ",
  "according to [^,]+, ",
];

export const closers: readonly string[] = [
  ",? (?:according to|by the count of|as reported by)\\b.*$",
  `, by (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){0,4}(?:tally|count|reckoning|own account|figures|records|estimate)\\b.*$`,
  `, ${WHO}(?:${REPORT}|show(?:s|ed)?|likes? to point out)(?=$|[.,]| (?:on|in|at|to|earlier|later|this|last|after|when)\\b| {date})(?!(?: {date})? that\\b).*$`,
  `,?[”"] ${WHO}${REPORT}(?=$|[.,]| (?:on|in|at|to|earlier|later|this|last|after|when)\\b| {date}).*$`,
  `, (?:wrote|writes|said|says|reported|notes|noted|reports|declared|complained) (?:[\\w’'-]+|${UNIT}(?:[’']s?)?)(?: (?:[\\w’'-]+|${UNIT}(?:[’']s?)?)){0,5}[.]?$`,
];

/** A speaker's own words and questions assert nothing that the text itself claims. */
export const silent: readonly RegExp[] = [
  /\?["”’)]*\s*$/u,
  /^\s*["“]?(?:Q|[A-Z]{2,}(?:\.? [A-Z][A-Z’'-]+)+):? /u,
  /\b(?:I|I[’'](?:m|ve|d|ll)|[Ww]e(?! (?:find|found|count|counted|record|document|estimate|show) )|[Ww]e[’'](?:re|ve|d|ll)|[Oo]ur(?! (?:age|times?|century|era)\b)|[Oo]urs|us|me|[Mm]y|(?<!\b(?:tells?|shows?|reminds?) )(?:[Yy]ou|[Yy]our))\b/u,
];
