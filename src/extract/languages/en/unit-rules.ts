/**
 * How atoms make units. Atoms are written {kind} (engine/atoms.ts), macros <Name!>. Groups that the engine reads:
 * `by` and `of` (polities before and after), `title`, `name`, `names` (a list under one title), `polities` (a list,
 * one office each). The longest match wins; of equal ones the first rule.
 */
import type { UnitRule } from "../../language.ts";
import { groupUnits } from "./group-units.ts";

export const unitRules: readonly UnitRule[] = [
  {
    id: "en/city-of-country",
    makes: "place",
    pattern:
      "(?:\\b[Tt]he )?(?<by>{demonym|country}(?:['’]s)?) (?:[\\p{L}-]+ ){0,3}?(?:city|town|port|resort|village|island)(?: city| town)? of (?<city>{city}|<Cap!>(?: <Cap!>)?)",
    example: "They met in the Kenyan port city of Mombasa.",
    gives: "the Kenyan port city of Mombasa",
  },
  {
    id: "en/capital-of-country",
    makes: "place",
    pattern:
      "(?:\\b[Tt]he )?(?<by>{demonym|country}(?:['’]s)?) capital(?: city)?(?:(?: of|,)? (?<city>{city}))?(?! {head|rank})",
    example: "They met in the Kenyan capital on Monday.",
    gives: "the Kenyan capital",
  },
  {
    id: "en/place-of-country",
    makes: "place",
    pattern:
      "(?<=\\b(?:in|to|at|near|outside|from|for) )(?<city><Cap!>(?:[ -]<Cap!>){0,2}),? (?:in (?:the )?(?:[a-z-]+ of )?(?:[a-z-]+ )?)?(?<by>{country})(?!['’]|,? (?:and|of) )(?=[,.;:)]|$| (?:on|in|at|to|for|late|early|this|last|next|where|when|with|and|from)\\b| \\()",
    example: "They met in Kisumu, Kenya.",
    gives: "Kisumu, Kenya",
  },
  {
    id: "en/envoy-of-person",
    makes: "person",
    pattern:
      "(?:(?<by><By!>) )?(?:<Title!>) (?<owner>(?:<Part!>)(?:[ -](?:<Part!>)){0,3})['’]s? (?<title><Title!>),? (?:{honorific}[.’']? )*(?<name><Full!>)",
    example: "He saw Kenyan President William Ruto's special envoy, Retno Marsudi.",
    gives: "Kenyan President William Ruto's special envoy, Retno Marsudi",
  },
  {
    id: "en/title-name",
    makes: "person",
    pattern:
      "(?:<Whose!> (?:then |new |old )?|<Land!>|\\b[Tt]he (?:then |new |visiting )?)?(?:\\b[Tt]hen-)?(?:<New!>)?(?:(?<by><By!>) )?(?<title><Title!>)(?: and {honorific}[.’']?)? (?:<Style!> (?:{head|rank} )?)?(?:{honorific}[.’']? )*(?<name><Name!>|{city}(?: <Part!>)?)(?<of><Of!>)?",
    example: "Then Indonesian Foreign Minister Retno Marsudi spoke.",
    gives: "Indonesian Foreign Minister Retno Marsudi",
  },
  {
    id: "en/title-of-name",
    makes: "person",
    pattern:
      "(?:\\b[Tt]he )?(?:<New!>)?(?:(?<by><By!>) )?(?<title><Title!>)(?<of> of(?: the)? <StateForm!>?{country|organisation}(?:(?<={organisation})(?: {titleword})*(?: \\((?:{organisation}|[A-Z]{2,6})\\))?)?)(?: to(?: the)? (?:<StateForm!>?{country|organisation}))?,? (?:(?:{honorific}[.’']?|{rank}|{head}) )*(?<name><Name!>)",
    example: "He called President of the Republic of Korea Moon Jae-in.",
    gives: "President of the Republic of Korea Moon Jae-in",
  },
  {
    id: "en/body-rank-name",
    makes: "person",
    pattern:
      "(?<=^|[\\p{Ll},] )(?<title>(?:<Cap!>|{titleword|organisation})(?: (?:of the |of |for the |for |on )?(?:<Cap!>|{titleword|organisation})){1,6} {rank}) (?<name><Name!>)(?<of> of(?: the)? <StateForm!>?{country}(?!['’]))",
    example: "He met Kisima Board for River Basins Chairman Retno Marsudi of Indonesia.",
    gives: "Kisima Board for River Basins Chairman Retno Marsudi of Indonesia",
  },
  {
    id: "en/title-comma-name",
    makes: "person",
    pattern:
      "(?:<Det!> |<Land!>)?(?:<New!>)?(?:(?<by><By!>) )?(?<title><Title!>)(?<of><Of!>| of {city|seat})?(?: to(?: the)? {country|organisation})?, (?:<Style!> )?(?:the )?(?:{honorific}[.’']? )*(?:{rank} )?(?<name><Full!>)(?: MP)?(?=[,.;:)]|$| (?:and|in|on|at|to|who|said|met|also|later|then|presented|paid|called|held|visited|received|arrived|told|spoke|hosted|welcomed|for|during|after|before|will|would|was|is|has|had|by|with|here|late|early)\\b)",
    example: "The Kenyan head of state, William Ruto, arrived.",
    gives: "The Kenyan head of state, William Ruto",
  },
  {
    id: "en/name-title",
    makes: "person",
    pattern:
      "(?:(?:[Tt]he )?{honorific|rank}\\.? )*(?<name><Full!>)(?: \\([^)]{1,40}\\))?(?:, (?:MP|MEP|KC|QC|PC|[MOC]BE|A[COM]))*, (?:(?:the|its|their|now|then|who is) )*(?:{titleword} )?(?:(?<by><By!>) )?(?<title><Title!>)(?: (?:to|for|in)(?: the)? (?:{titleword} of the )?(?:(?<by2><By!>) )?<OneTitle!>(?: (?<owner><Name!>))?)?(?<of><Of!>| of {city|seat})?(?: to(?: the)? {country|organisation})?(?=[,.;:)]|$| \\(| (?:and(?! (?:{titleword} )+{name|surname})|in|on|at|who|to|with|from|by|said|met|for|today|for)\\b)",
    example: "He met Retno Marsudi, Minister of Foreign Affairs of Indonesia.",
    gives: "Retno Marsudi, Minister of Foreign Affairs of Indonesia",
  },
  {
    id: "en/surname-title",
    makes: "person",
    pattern: "(?<name>{surname}), (?:the|its|now|then) (?<title><Title!>)(?<of><Of!>)(?=[,.;:)]|$)",
    example: "Then Lavrov, the foreign minister of Russia, left.",
    gives: "Lavrov, the foreign minister of Russia",
  },
  {
    id: "en/name-of",
    makes: "person",
    pattern:
      "(?<name>{name|surname})(?<of> (?:of(?: the)? <StateForm!>?{country}(?!['’]s? (?!<Doing!>)\\p{Ll})|\\({country}\\)))",
    example: "Then Macron of France left.",
    gives: "Macron of France",
  },
  {
    id: "en/name-of-in-list",
    makes: "person",
    pattern: "(?<name><Full!>)(?<of> of(?: the)? {country})(?=,? (?:and )?<Full!> of(?: the)? {country})",
    example: "Then Roza Otunbayeva of Kyrgyzstan and Asha Moyo of Zambia met.",
    gives: "Roza Otunbayeva of Kyrgyzstan",
  },
  {
    id: "en/name-of-after-list",
    makes: "person",
    pattern: "(?<= of(?: the)? {country}(?:, and|,| and) )(?<name><Full!>)(?<of> of(?: the)? {country})",
    example: "Then Asha Banda of Zambia and Tendai Moyo of Zimbabwe met.",
    gives: "Tendai Moyo of Zimbabwe",
  },
  {
    id: "en/polity-name",
    makes: "person",
    pattern: "(?<by>{country}['’]s?) (?<name>{name|surname}(?:[ -]<Part!>)*)",
    example: "Then France's Macron left.",
    gives: "France's Macron",
  },
  {
    id: "en/polity-full-name",
    makes: "person",
    pattern:
      "(?<=\\b(?:with|met|meet|meets|meeting|and|by|between|from|received|hosted|welcomed|called|telephoned|saw|see|told|invited|to)(?: the)? |, (?:the )?|^(?:The )?)(?<by>{country|organisation|city}['’]s) (?<name><Full!>)(?=[.,;:)]|$| \\p{Ll}| \\()",
    example: "He spoke with Jordan's Ayman Safadi.",
    gives: "Jordan's Ayman Safadi",
  },
  {
    id: "en/name-of-head",
    makes: "person",
    pattern: "(?<=\\b(?:led|headed) by )(?<name><Full!>)",
    example: "A delegation led by Asha Banda left.",
    gives: "Asha Banda",
  },
  {
    id: "en/honorific-name",
    makes: "person",
    pattern:
      "(?:(?<by><By!>) )?{honorific}[.’']? (?<name>{name|surname}(?:[ -]<Part!>)*|(?=\\p{Lu}\\p{Ll})<Cap!>(?: (?:<Part!>)){0,2})(?<of> of(?: the)? <StateForm!>?{country}(?!['’]))?(?!:)",
    example: "Then Mr. Lavrov left.",
    gives: "Mr. Lavrov",
  },
  {
    id: "en/name",
    makes: "person",
    pattern:
      "(?<name>(?:(?<![\\p{Lu}][\\p{L}]* )|(?<=^[\\p{Lu}][\\p{L}]* )){name}(?:[ -](?:<Cap!>|{surname}))?(?:,? (?:Jr|Sr)\\.?)?)",
    example: "Then Sergey Lavrov left.",
    gives: "Sergey Lavrov",
  },
  {
    id: "en/surname",
    makes: "person",
    pattern:
      "(?<name>(?<!<Cap!>[ -]|{surname}[ -]|{country|demonym|city|organisation}[ -]|\\p{Lu}\\. )(?:(?:van der|von der|van|von|de|al|el) )?{surname}(?:,? (?:Jr|Sr)\\.?)?(?![ -](?:<Cap!>|{surname})|-\\p{L}))",
    example: "Then Lavrov left.",
    gives: "Lavrov",
  },
  {
    id: "en/surname-pair",
    makes: "person",
    pattern:
      "(?<name>(?<!<Cap!>[ -]|{head|rank|honorific|country|demonym} |\\p{Lu}\\. ){surname})(?=[-–/]{surname} (?:\\p{Ll}+ )?(?:call|phone|meeting|summit|talks|dinner|lunch|sit-down|negotiations)\\b)",
    example: "The Lavrov-Blinken talks ended.",
    gives: "Lavrov",
  },
  {
    id: "en/surname-of-pair",
    makes: "person",
    pattern:
      "(?<=(?<!<Cap!>[ -]|{head|rank|honorific|country|demonym} |\\p{Lu}\\. ){surname}[-–/])(?<name>{surname})(?= (?:\\p{Ll}+ )?(?:call|phone|meeting|summit|talks|dinner|lunch|sit-down|negotiations)\\b)",
    example: "The Lavrov-Blinken talks ended.",
    gives: "Blinken",
  },
  {
    id: "en/shared-title",
    makes: "person",
    pattern:
      "(?:(?<by><By!>) )?(?<title><Pre!>*{heads}(?:<Body!>)?)(?<of><Of!>)? (?<names><Name!>(?:(?:, )<Name!>)*(?:,? and |, )<Name!>)(?: (?:of|from)(?: the)? (?<polities>{country}(?:(?:, | and |, and )(?:the )?{country})*)(?: respectively)?)?",
    example: "He met Foreign Ministers Wang Yi and Sergey Lavrov of China and Russia respectively.",
    gives: "Foreign Ministers Wang Yi",
  },
  {
    id: "en/names-of",
    makes: "person",
    pattern:
      "(?:<Det!> )?(?<title><Pre!>*{heads}(?:<Body!>)?) (?<names><Name!> (?:of|from) (?:the )?<StateForm!>?{country}(?:[,;] <Name!> (?:of|from) (?:the )?<StateForm!>?{country})*[,;]? and <Name!> (?:of|from) (?:the )?<StateForm!>?{country})",
    example: "He met Foreign Ministers Retno Marsudi of Indonesia and Raychelle Omamo of Kenya.",
    gives: "Foreign Ministers Retno Marsudi of Indonesia",
  },
  {
    id: "en/titles-of-named",
    makes: "person",
    pattern:
      "(?:<Det!> )?(?<title><Pre!>*{heads}(?:<Body!>)?) (?:of|from)(?: the)? (?<polities><StateForm!>?{country}(?:(?:, | and |, and )(?:the )?<StateForm!>?{country})+)(?:,| [–—-]{1,2}| \\(|:) ?(?<names><Name!>(?:, <Name!>)*,? and <Name!>)",
    example: "The foreign ministers of Indonesia and Kenya, Retno Marsudi and Raychelle Omamo, met.",
    gives: "The foreign ministers of Indonesia and Kenya, Retno Marsudi",
  },
  {
    id: "en/polities-titles-named",
    makes: "person",
    pattern:
      "(?:<Det!> )?(?<polities>{country|demonym}(?:(?:, | and |, and | & |-|–){country|demonym})+) (?<title><Pre!>*{heads}(?:<Body!>)?),? (?<names><Name!>(?:, <Name!>)*,? and <Name!>)",
    example: "The Indonesian and Kenyan foreign ministers, Retno Marsudi and Raychelle Omamo, met.",
    gives: "The Indonesian and Kenyan foreign ministers, Retno Marsudi",
  },
  {
    id: "en/titles-of-list",
    makes: "office",
    pattern:
      "(?:<Det!> )?(?<title><Pre!>*(?:(?:[Aa]mbassadors and )?{heads}|{head|rank})(?:<Body!>)?) (?:of|from)(?: both)?(?: [Tt]he)? (?<polities><StateForm!>?{country}(?: \\((?:{country|organisation}|[A-Z]{2,5})\\))?(?:(?:, | and |, and | & )(?:of )?(?:[Tt]he )?<StateForm!>?{country}(?: \\((?:{country|organisation}|[A-Z]{2,5})\\))?)+)(?!['’]|,? (?:{titleword} )*{head|rank})",
    example: "The presidents of the United States and Russia met.",
    gives: "The presidents of the United States",
  },
  {
    id: "en/polities-titles",
    makes: "office",
    pattern:
      "(?:<Det!> )?(?<polities>{country|demonym}(?:(?:, | and |, and | & |-|–){country|demonym})+) (?<title><Pre!>*{heads}(?:<Body!>)?)",
    example: "The US and Russian presidents met.",
    gives: "The US",
  },
  {
    id: "en/polity-title",
    makes: "office",
    pattern:
      "(?:<Det!> )?(?:(?:new|own|{titleword})[ -])*(?<by><By!>) (?<title>(?:{titleword}[ -])*<OneTitle!>)(?! {name|surname}| (?:states?|countries|nations)\\b|(?<=[Gg]eneral) (?:Assembly|Debate|Secretariat|Council|Conference|Staff)\\b)",
    example: "A Polish foreign minister went.",
    gives: "A Polish foreign minister",
  },
  {
    id: "en/title-of-polity",
    makes: "office",
    pattern:
      "(?:<Det!> )?(?:new )?(?<title>(?:<OneTitle!> and (?=(?:[Dd]eputy |[Ff]irst )?[Pp]rime [Mm]inister|[Mm]inister|[Ff]oreign|[Dd]efen[cs]e))?<OneTitle!>)(?<of> of(?: the)? <StateForm!>?{country|organisation})(?! {name|surname})",
    example: "The Emir of Kuwait came.",
    gives: "The Emir of Kuwait",
  },
  {
    id: "en/title-of-land",
    makes: "office",
    pattern: "<Land!>(?<title>(?:{titleword}[ -])*<OneTitle!>)(?! {name|surname})",
    example: "They met the country's foreign minister.",
    gives: "the country's foreign minister",
  },
  {
    id: "en/relational",
    makes: "office",
    pattern: "<Whose!> (?<title>{rank})",
    titleIs: /^(?:counterpart|opposite number|peer)$/i,
    example: "He met his counterpart.",
    gives: "his counterpart",
  },
  {
    id: "en/bare-title",
    makes: "office",
    pattern:
      "(?:<Det!> |{honorific}[.’']? |(?:Mr|Madam|MR|Mr\\.|Mr)\\.? |(?<=[.,:;] ))(?:new )?(?<title><SoloTitle!>)(?!(?<=[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary) of(?: the)? <Cap!>)",
    example: "Then the president left.",
    gives: "the president",
  },
  {
    id: "en/bare-rank",
    makes: "office",
    pattern:
      "(?<=\\b[Tt]he )(?<title>{rank})(?! (?:of|for|to)\\b|,? {name|surname}|,? <Cap!>|['’]s? {rank|head|heads})(?=[,.;]|$| (?:was|is|will|would|has|had|and|met|held|said|also|later|then|arrived|left|visited|travell?ed|flew|received|told|is|due|in|on|at|during|over|before|after|by|with)\\b)",
    example: "Then the minister left.",
    gives: "minister",
  },
  ...groupUnits,
];
