/** What tells one kind of claim from another in English, for clauses that no rule and no cue took. */

import type { FamilyModel, WeighedFamily } from "../../claims/families.ts";
import type { InterpretationWords } from "../../claims/interpretation.ts";
import { threshold, weights } from "./claim-family-weights.ts";
import { words as plain } from "./interpretation-tokens.ts";

/** Words of one field each, so that what is learnt of one is known of all. */
const FIELDS: Readonly<Record<string, string>> = {
  ordinal:
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth twentieth thirtieth hundredth",
  first: "first maiden debut inaugural opening pioneer unprecedented",
  last: "last latest previous recent previously lastly final",
  often: "often frequent frequently frequency regular regularly many oftener repeatedly",
  seldom: "seldom rare rarely rarer hardly scarcely barely infrequent sporadic",
  none: "no not never neither nobody none nowhere nor without zero nil absent absence missing skip avoid shun snub miss refuse decline unvisited uninvited",
  yet: "yet still since ever until before",
  more: "more longer further earlier later sooner higher greater larger busier closer double twice thrice triple ahead exceed outnumber surpass",
  fewer: "fewer less shorter lower smaller half",
  most: "most fewest least longest shortest highest lowest busiest largest biggest greatest fullest record peak all-time",
  rise: "rise rose risen grow grew grown increase multiply intensify quicken swell climb surge soar expand accelerate flock crowd",
  fall: "fall fell fallen shrink shrank shrunk decline decrease dwindle thin drop ebb wane slacken slow trickle fade diminish dry",
  stop: "stop cease halt end freeze froze frozen suspend suspension sever break broke broken silent silence standstill lapse discontinue abandon",
  again: "again resume resumption restart revive revival reopen restore anew back return thaw",
  every:
    "every each always annual annually yearly monthly weekly daily quarterly fortnightly once average without-fail habit ritual custom rule routine",
  span: "year month week day quarter decade fortnight summer winter spring autumn season century generation",
  hours: "hour minute night",
  lasting: "last lasted spend spent stay stayed run ran long sit sat drag stretch",
  share: "third quarter percent majority proportion share portion slice part bulk fraction fifth tenth",
  times: "time times occasion twice thrice",
  holder:
    "president minister premier chancellor leader monarch king queen emperor emir sultan pope pontiff secretary speaker envoy emissary commissioner ruler official diplomat dignitary visitor guest delegation counterpart colleague prince princess",
  visit:
    "visit trip tour journey travel stop stopover stay fly flew flown land arrive arrival come came go went gone destination itinerary soil abroad",
  meet: "meet met meeting encounter summit talks session audience sit sat handshake consultation round gathering confer bilateral",
  call: "call phone telephone ring rang conversation line hotline speak spoke spoken talk talked",
  host: "receive host welcome entertain invite guest invitation reception",
  count: "number total tally figure count sum score dozen handful several couple",
};

const byStem = new Map<string, string[]>();
for (const [field, list] of Object.entries(FIELDS))
  for (const word of list.split(" ")) {
    const root = plain.stem(word);
    byStem.set(root, [...(byStem.get(root) ?? []), field]);
  }

export const words: InterpretationWords = { ...plain, fieldsOf: (_, root) => byStem.get(root) ?? [] };

const family = (
  label: string,
  type: WeighedFamily["rule"]["type"],
  comparator: WeighedFamily["rule"]["comparator"],
  value?: number,
): WeighedFamily => ({
  label,
  rule: { id: `en/weighed-${label.replace(/\W+/g, "-")}`, type, comparator, ...(value === undefined ? {} : { value }) },
});

export const families: readonly WeighedFamily[] = [
  family("count", "count", "="),
  family("ordinal", "ordinal", "="),
  family("record", "record", "record"),
  family("comparison", "comparison", ">"),
  family("first_last", "first-last", "first"),
  family("absence", "existence", "none", 0),
  family("frequency", "streak", "all"),
  family("trend increase", "trend", "increase"),
  family("trend decrease", "trend", "decrease"),
  family("trend resume", "trend", "resumption"),
  family("trend halt", "halt", "halt"),
];

export const familyModel: FamilyModel = {
  ...words,
  families,
  weights: new Map(
    weights
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [numbers, feature] = line.split("\t") as [string, string];
        return [feature, numbers.split(" ").map(Number)];
      }),
  ),
  threshold,
};
