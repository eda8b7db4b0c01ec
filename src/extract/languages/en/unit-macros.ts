/** Parts of the unit rules: titles, names and polities as atoms make them. See engine/atoms.ts. */
export const macros: Readonly<Record<string, string>> = {
  // A capitalised word that can be part of a name, without a possessive s and without the verbs of headlines.
  Cap: "(?=\\p{Lu})(?!(?:Meets?|Met|Visits?|Will|To|And|Of|In|With|On|At|From|For|The|Holds?|Held|Speaks?|Spoke|Calls?|Welcomes?|Hosts?|Receives?|Announces?|Meetings?|Remarks|Readout|Before|After|During|Travels?|Arrives?|Majesty|Highness|Excellency|Holiness|Eminence|Honou?rable|Mr|Mrs|Ms|Dr|Hon|Jr|Sr|Is|Was|Has|As|By|But|While|When|Following|Joint|Statement|Press|Conference|Bilateral|Summit|Discuss(?:es)?|Today|Administration|Says|(?<![Aa]l[ -])Said|Delivers|Administration|Participates?|Attends?|Then|Earlier|Later|Meanwhile|Also|Since|Until|Under|Last|Next|If|So|Not|Yesterday|That|This|These|Those|There|Here|His|Her|Their|Its|Our|Both|Only|Even|TO|AND|OF|IN|WITH|ON|AT|FROM|FOR|THE|BY|AS|BEFORE|AFTER|DURING|MEETS?|REMARKS|READOUT)\\b)\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʼ-](?![sS]\\b)[\\p{L}\\p{M}]+)*",
  Initial: "\\p{Lu}\\.",
  Particle: "(?:al|bin|ibn|bint|de|da|do|dos|del|della|di|du|van|von|der|den|la|le|el|ul|ud|abu|ben|y|e|zu|Al|El)",
  Part: "{name|surname}|<Initial!>|<Cap!>(?:-\\p{Ll}+)?",
  Name: "(?:<Particle!>[ -]){0,2}(?:<Part!>)(?:[ -](?:<Particle!>[ -]){0,2}(?:<Part!>)){0,5}(?:,? (?:Jr|Sr)\\.?)?",
  // A name that needs no title beside it: known, or of two capitalised words at least.
  Full: "{name}(?:[ -](?:<Part!>))*|(?:{surname}|<Cap!>) (?:<Initial!> )?(?:<Particle!>[ -]){0,2}(?:<Part!>)(?:[ -](?:<Particle!>[ -]){0,2}(?:<Part!>)){0,6}",
  New: "(?:newly|recently) (?:appointed|elected|sworn-in|inaugurated|installed) |incoming |visiting |[Nn]ew |acting |interim |caretaker |outgoing ",
  // "President X of China's visit" is of the president
  Doing: "(?:(?:[\\p{L}-]+ )?(?:[Vv]isit|trip|tour|meeting|talks|call|arrival|stay|travel|conversation|summit)\\b)",
  Poss: "['’]s?",
  Pre: "(?:(?:{titleword|organisation}(?:['’]s?)?(?:[ -]| and | & ))|\\b(?!(?:MS|MR|DR|THE|Q|PM)\\b)[A-Z]{2,5} )",
  Item: "{titleword|organisation|head|rank|heads}|(?:{country|demonym}(?:['’]s?)? (?:{titleword|organisation}))|<OrgWord!>",
  OrgWord: "(?:Affairs|Relations|Trade|Countries|Representatives|People[’']s|Deputies)",
  Body: " (?:of|for|on|to|in charge of)(?: the)? (?:<Item!>)(?:(?:, and |, | and | & | of the | of | for the | for |['’]s? | to the | with | )(?:<Item!>))*",
  // An ambassador is one to a country; a president's visit is ("by the Kenyan president to Egypt").
  OneTitle:
    "<Pre!>*(?:{head|rank})(?:[ -](?:{titleword} )?{head|rank})*(?:-elect|-designate)?(?:<Body!>|(?<={rank}) (?:for|on)(?: the)? {country}(?:(?:, | and ){country})*(?: {titleword})*|(?<={rank}) to(?: the)? {country|organisation}|(?<={rank}) for(?: the)? (?:{city|seat|country|demonym}(?:[-–/]{city|seat|country|demonym})?|<Cap!>(?:[ -]<Cap!>)?) (?:dialogue|peace process|process|talks|conflict|question|issue))?(?:<Tail!>)*",
  Tail: "(?:,(?: in)?(?: the)? {titleword}(?:<Body!>)(?=,)|(?:, | and )(?:{titleword}|{demonym} {titleword})(?: {titleword})*(?! {head|rank|heads|titleword}))",
  Title: "<OneTitle!>(?:(?: and |, and |, | & |/)<OneTitle!>)*",
  SoloTitle: "<Pre!>*(?:(?:{titleword} )*{head}|{titleword}(?: {titleword})* {rank})(?:-elect|-designate)?(?:<Body!>)?",
  // "of the Republic of Turkey", "of Ukraine", "of the European Union"
  StateForm:
    "(?:(?:friendly|sisterly|brotherly|fraternal) (?={country}|[A-Z])|(?:(?:friendly|sisterly|brotherly|fraternal) )?(?:Republic|Kingdom|State|Commonwealth|Sultanate|Union|Principality|Grand Duchy|Confederation|(?:Federal|Federative|People['’]s|Democratic|Socialist|Islamic|Arab|Bolivarian|Plurinational|Co-operative|Hashemite|Swiss|Oriental|Independent|United|{titleword}) (?:{titleword} )?(?:Republic|Kingdom|State)|Independent {titleword}|{titleword}(?= of ))(?: of)?(?: the)? )",
  Of: " (?:of|for|from)(?: the)? <StateForm!>?{country|organisation}(?:['’]s? <OrgRun!>| {titleword}(?: (?:{titleword}|<Cap!>))*)?(?: \\((?:{organisation|country}|[A-Z][A-Za-z.]{1,7})\\))?(?!['’]s? (?!<Doing!>)\\p{Ll})| \\({country}\\)",
  OrgRun: "(?:{titleword|organisation}|<Cap!>)(?: (?:{titleword|organisation}|<Cap!>))*(?: \\([A-Z]+\\))?",
  By: "(?:{country|demonym|organisation}(?: \\((?:{organisation|country|demonym}|[A-Z][A-Za-z.]{1,7})\\))?(?:['’]s?)?|{country|demonym}(?:['’]s?)?,? <StateForm!>|{country|demonym}(?:['’]s?)? <Cap!>(?= {rank} (?:<Part!>))|{titleword} of(?: the)? {country}(?:['’]s?)?|{city|seat}['’]s|{seat}(?= (?:{titleword} )*{rank}))",
  Style:
    "(?:(?:His|Her|Their) (?:Royal |Serene |Imperial )?(?:Majesty|Highness|Excellency|Holiness|Eminence)|H\\.(?:E|H|M|R\\.H)\\.),?",
  And: "(?:, and |, | and | & |, as well as | as well as |; )",
  Whose: "(?<![\\p{L}])(?:[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|[Mm]y)",
  // "The country's foreign minister"
  Land: "\\b[Tt]he (?:country|nation|kingdom|island|republic)['’]s (?:new |then |interim )?",
  Det: "(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|[Mm]y|THE|Every|every|[Nn]o|[Ee]ach)",
};
