/** How atoms make delegations, officials and other groups: see unit-rules.ts for how they are written. */
import type { UnitRule } from "../../language.ts";

export const groupUnits: readonly UnitRule[] = [
  {
    id: "en/envoys-of-person",
    makes: "group",
    pattern:
      "(?<by><By!>) (?:<Title!>) (?:<Part!>)(?:[ -](?:<Part!>)){0,3}['’]s? (?:{titleword} )*(?<title>{heads}|delegation)",
    example: "He met Kenyan President William Ruto's special envoys.",
    gives: "Kenyan President William Ruto's special envoys",
  },
  {
    id: "en/delegation",
    makes: "group",
    pattern:
      "(?:<Det!> )?(?:(?:delegation|group|team) of )?(?:(?:high-level|top|large|official|{titleword}) )*(?:[Gg]overnment of(?: the)? )?(?<by>(?:{country|demonym|organisation})(?:['’]s?)?) (?:(?:high-level|top|ranking|high-ranking|civilian|foreign policy|administration|{titleword}) )*(?<title>(?:officials|leadership|leaders|delegation|delegations|ministers|authorities|representatives|elite|diplomats|lawmakers|dignitaries|negotiators|envoys|mediators|generals|commanders|heads of department|{heads})(?: of (?:the )?(?:<Item!>)(?: (?:<Item!>)| of the (?:<Item!>))*)?)",
    example: "He met senior Chinese officials.",
    gives: "senior Chinese officials",
  },
  {
    id: "en/polities-delegations",
    makes: "group",
    pattern:
      "(?:<Det!> )?(?:(?:high-level|top|senior|{titleword}) )*(?<polities>{country|demonym}(?:(?:, | and |, and | & |-|–){country|demonym})+) (?:{titleword} )*(?<title>(?:officials|delegations|negotiators|representatives|diplomats|envoys|mediators|delegates|negotiating teams|teams|experts|ministers)\\b)",
    example: "Talks between Kenyan and Indonesian negotiators ended.",
    gives: "Kenyan",
  },
  {
    id: "en/group-of",
    makes: "group",
    pattern:
      "(?:<Det!> )?(?:(?:high-level|top|other|{titleword}) )*(?<title>(?:officials|leadership|leaders|delegation|delegations|ministers|authorities|representatives|[Mm]embers|[Hh]eads of departments?|[Hh]eads|{heads})) (?:of|from|(?<=\\b(?:[Cc]ounterparts|[Pp]artners|[Ll]eaders|[Mm]inisters) )in(?=(?: the)? {organisation}))(?: the)? (?<of>(?:<StateForm!>?{country}|{organisation}|(?:(?:<Item!>)(?:(?: of the | of | )(?:<Item!>))*(?: (?:states|countries|nations|States|Republics|authorities))?)|(?:{demonym|city|titleword}|<Cap!>)(?: (?:<Cap!>|states|countries|nations|{organisation|demonym|titleword|number}))*))",
    example: "He met members of the Politburo.",
    gives: "members of the Politburo",
  },
  {
    id: "en/body",
    makes: "group",
    pattern:
      "(?<=\\bwith )(?:the )?(?<title>{organisation})(?!['’]s?|-| {organisation|demonym|country|titleword|head|heads|rank|name|surname})",
    titleIs: /^(?:G-?7|G-?20|Group of Seven|Quad|E3|Bucharest Nine|B9|European Council|North Atlantic Council)$/,
    example: "He held a call with the G7 on Monday.",
    gives: "the G7",
  },
  {
    id: "en/groups-of-list",
    makes: "group",
    pattern:
      "(?:<Det!> )?(?:(?:high-level|top|other|{titleword}) )*(?<title>(?:[Oo]fficials|[Dd]elegations|[Mm]inisters|[Aa]uthorities|[Rr]epresentatives|[Dd]iplomats|[Nn]egotiators|[Mm]ediators|[Ee]nvoys|[Ee]xperts|[Dd]elegates|{heads})) (?:of|from)(?: the)? (?<polities>(?:<StateForm!>)?{country|organisation}(?:(?:, and |, | and | as well as )(?:the )?(?:<StateForm!>)?{country|organisation})+)",
    example: "He met officials from Qatar and Egypt.",
    gives: "officials from Qatar",
  },
  {
    id: "en/group",
    makes: "group",
    pattern:
      "(?:<Det!> )?(?:(?:high-level|top|world|key|other|several|high-ranking|{organisation|titleword}) )*(?<title>(?:officials|dignitaries|key figures|{heads}))(?! (?:of|from)(?: the)? (?:(?!(?:region|world|hemisphere|continent)\\b)\\p{Ll}|{number}))",
    example: "Then world leaders met.",
    gives: "world leaders",
  },
];
