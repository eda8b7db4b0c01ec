/** Words that speak of contacts, for claims that no exact rule took; plain words, no units. */
import type { ContactWords } from "../../claims/grammar.ts";
import { ANY_NOUN, CALL_NOUN, forms, MEETING_NOUN, VISIT_NOUN } from "./claim-parts.ts";
import { numberWords, ordinalPattern } from "./numbers.ts";

/** A number in digits or words. */
export const NUMBER = `(?:(?<![\\w-])\\d{1,3}(?![\\d,.%])|${numberWords}(?: and (?:${numberWords}))?|(?:a |two |several |half a )?dozens?|a (?:score|handful|couple)|several)`;
export const ORDINAL = `(?:${ordinalPattern.source})`;
/** A stretch of the calendar. */
export const TIME =
  "(?:day|night|week|weekend|fortnight|month|quarter|semester|season|year|decade|generation|century|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)";
export const STRETCH = `(?:(?:more than|over|nearly|almost|about|some|just|only|a full|at least|less than|under|barely|hardly|the best part of|the better part of|another) )*(?:${NUMBER}|an?|half a|many|a few)(?: (?:long|full|whole|more))?(?: and a half)?[ -]${TIME}s?`;

/** Those who hold offices, one or several. */
export const HOLDER =
  "(?:heads? of (?:state|government|mission)|(?:vice[- ])?presidents?|ministers?|secretar(?:y|ies)(?: of state)?|premiers?|chancellors?|taoiseach|monarchs?|kings?|queens?|emperors?|emirs?|sultans?|popes?|pontiffs?|speakers?|envoys?|emissar(?:y|ies)|commissioners?|leaders?|rulers?|statesm[ae]n|officials?|diplomats?|dignitar(?:y|ies)|visitors?|guests?|callers?|delegates?|delegations?|representatives?|counterparts?|colleagues?|(?:crown )?princes?(?:ses)?|royals?|heads? of delegation)";

const noun = (voice: ContactWords["voice"], kinds: ContactWords["kinds"], pattern: string): ContactWords => ({
  form: "noun",
  voice,
  kinds,
  pattern,
});
const verb = (voice: ContactWords["voice"], kinds: ContactWords["kinds"], pattern: string): ContactWords => ({
  form: "verb",
  voice,
  kinds,
  pattern,
});

export const strongContacts: readonly ContactWords[] = [
  noun("call", ["call"], CALL_NOUN),
  noun(
    "travel",
    ["visit"],
    `${VISIT_NOUN}|visitors?|guests?|callers?|guest (?:list|book)|foreign travel|travels? abroad|(?:days|weeks|nights|months|time) on the road`,
  ),
  noun("mutual", ["meeting"], `${MEETING_NOUN}|rendezvous|parleys?|sittings?|state (?:banquet|dinner)s?`),
  noun("mutual", null, ANY_NOUN),
  verb("travel", ["visit"], `${forms("visit tour:toured")}|set(?:s|ting)? foot|(?:been|gone|go|went) abroad`),
  verb("host", ["visit"], forms("host:hosted")),
  verb(
    "mutual",
    ["meeting"],
    `${forms("confer:conferred huddle")}|met|meets?|meeting|sat down with|shak(?:e|es|en|ing) hands|shook hands`,
  ),
  verb("call", ["call"], `${forms("phone telephone")}|spoke(?:n)? (?:with|by|on the)`),
];

/** "Went", "received", "session": of contacts beside an office-holder and a place, or two countries. */
export const weakContacts: readonly ContactWords[] = [
  noun(
    "travel",
    ["visit"],
    `outings?|missions?|excursions?|forays?|detours?|layovers?|appearances?|voyages?|(?:number|total|tally|count) of (?:[\\w’'-]+ ){0,3}?(?:${HOLDER})|landings?|absences?|destinations?|ports? of call|stops?|invitations?|invites?|soil|tarmac|the inside of|(?:telephone|phone) lines?|red carpets?|journeying|presence|departures?|passengers?`,
  ),
  noun(
    "mutual",
    ["meeting"],
    "receptions?|interviews?|appointments?|dinners?|lunch(?:es|eons?)?|breakfasts?|banquets?|sessions?|rounds?|interlocutors?|counterparts?|conclaves?|gatherings|conferences?|forums?|assembl(?:y|ies)",
  ),
  verb(
    "host",
    ["visit"],
    `${forms("receive welcome entertain:entertained greet:greeted invite:invited fete:feted attract:attracted draw:drew:drawn")}|(?:plays?|played|playing) host|rolled out`,
  ),
  verb(
    "travel",
    ["visit"],
    `${forms("go:went:gone come:came:come fly:flew:flown travel:travell?ed journey head:headed return:returned land:landed arrive attend:attended stop:stopped stay:stayed appear:appeared send:sent dispatch:dispatched address:addressed pass:passed drop:dropped call:called turn:turned choose:chose:chosen pick:picked cross:crossed reach:reached")}|been (?:to|in|there)|(?:in|into) (?:one|the same) room|(?:take|takes|took|taken) the (?:plane|train)|(?:find|finds|found|finding) (?:his|her|its|their) way|call(?:s|ed|ing)? (?:at|in)|(?:was|were|is|are) (?:back |also |last |again |away )?(?:in|at|there|abroad|away)|(?:make|makes|made|find|finds|found) (?:it|(?:his|her|their|its) way) to|stood|represented|(?:beat|beaten|beating) a path to|(?:take|takes|took|taken|taking) part|participat(?:e|es|ed|ing)|join(?:ed|s|ing)?|(?:days|weeks|time|nights|months) (?:abroad|away|in)|diar(?:y|ies)|(?:asked|let|sent|flown|taken|walk(?:ed|s)?|roll(?:ed|s)?|drove) (?:to|into)(?= [A-Z])|enter(?:ed|s|ing)?|time for|(?:ring|rings|rang|rung|ringing)(?= (?:the )?[A-Z])|avoid(?:ed|s|ing)?|turned up|showed up|(?:trod|tread|trooped|filed|poured|streamed|flocked|descended)`,
  ),
  verb(
    "mutual",
    ["meeting"],
    `${forms("see:saw:seen:seeing gather:gathered convene dine lunch:lunched talk:talked consult:consulted speak:spoke:spoken sit:sat:sat:sitting embrace negotiate alternate")}|sees? (?:more|less) of|face to face|in touch`,
  ),
];

/** Words after which contacts are what is talked about, planned or wished for. */
export const topics =
  "discuss(?:ed|es|ing|ions? (?:of|on))?|focus(?:ed|es|ing)? on|reaffirm\\w*|reiterat\\w*|underscor\\w*|thanked|commend\\w*|welcomed (?:the|that)|prepar(?:e|es|ed|ing|ations?) (?:for|to)|will|would|shall|going to|lead|must|should|to meet the|call(?:s|ed|ing)? (?:on|for) [^,;]{1,40}? to|regarding|concerning|in order to|so that|aim(?:s|ed|ing)? (?:to|at)|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) (?:to|for)|agreed (?:to|that|on)|committed to|commitment to|support(?:s|ed|ing)?(?: for)? (?:the|a)|if|(?:relations(?:hip)?|ties|tensions?|rapprochement|détente) (?:[\\w’'.-]+ ){0,7}$|https?";

/** What is counted, rises and falls beside contacts and is none. */
export const matters =
  "(?:business|religious|union|tribal|community|opposition|party|corporate|industry|congressional|church|faith|civic|student|Republican|Democratic|labou?r) (?:leaders|officials|delegates)|exports?|imports?|tons|tonnes?|barrels?|tariffs?|prices?|inflation|GDP|investments?|investors?|euros?|dollars?|roubles|rubles|yuan|pounds|crowns|million|billion|trillion|votes?|voters?|ballots?|seats?|polls?|turnout|troops?|soldiers?|missiles?|drones?|warplanes?|jets|tanks|refugees?|migrants?|tourists?|students|flights?|pages?|lines on|words|hectares|kilomet(?:re|er)s?|miles|goals?|medals?|matches|games|fans|paragraphs?|factories|cases of|gas|oil|energy|electricity|grain|wheat|rice|coal|steel|cars|weapons|arms|production|output|population|deaths?|dead|casualties|patients|harvest|rents?|wages|jobs|workers|stocks?|shares? (?:in|price)|firms?|companies|banks?|schools?|hospitals?|bridges?|plants?|reactors?|agreements?|treat(?:y|ies)|contracts?|memorand\\w+|laws?|bills?|documents?|articles?|books?|films?|offices? in|journalists?|reporters|demonstrators|protesters|arrests?|sanctions (?:packages?|lists?)|packages?|resolutions?|budgets?|terms|children|sons|daughters|wives|loans?|debts?|sales|revenues?|deficits?|purchases|goods|trade (?!talks|minister|mission|delegation|envoy|representative)|pupils|museums?|towns|villages|provinces|districts";
