/** Institutions that publish their own pages in English, by the address or by what only they would write. */
import type { ExtractLanguage } from "../../language.ts";

/** Known by the address alone: of a head of state or government, or of a foreign ministry. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [/\bgov\.uk\b/u, "GBR", "Prime Minister"],
  [/\b(?:pm|pmc)\.gov\.au\b/u, "AUS", "Prime Minister"],
  [/\bforeignminister\.gov\.au\b/u, "AUS", "Foreign Minister"],
  [/\bpm\.gc\.ca\b/u, "CAN", "Prime Minister"],
  [/\bbeehive\.govt\.nz\b/u, "NZL", "Prime Minister"],
  [/\bpmo\.gov\.sg\b/u, "SGP", "Prime Minister"],
  [/\b(?:pmindia|pib)\.gov\.in\b/u, "IND", "Prime Minister"],
  [/\bmea\.gov\.in\b/u, "IND", "External Affairs Minister"],
  [/\bmofa\.gov\.pk\b/u, "PAK", "Foreign Minister"],
  [/\bkantei\.go\.jp\b/u, "JPN", "Prime Minister"],
  [/\bmofa\.go\.jp\b/u, "JPN", "Foreign Minister"],
  [/\bmofa\.go\.kr\b/u, "KOR", "Foreign Minister"],
  [/\bpresident\.go\.kr\b/u, "KOR", "President"],
  [/\b(?:fmprc|mfa)\.gov\.cn\b/u, "CHN", "Foreign Minister"],
  [/\belysee\.fr\b/u, "FRA", "President"],
  [/\bdiplomatie\.gouv\.fr\b/u, "FRA", "Foreign Minister"],
  [/\bbundes(?:kanzler|regierung)\.de\b/u, "DEU", "Chancellor"],
  [/\bauswaertiges-amt\.de\b/u, "DEU", "Foreign Minister"],
  [/\bpresident\.pl\b/u, "POL", "President"],
  [/\bminiszterelnok\.hu\b/u, "HUN", "Prime Minister"],
  [/\bpresident\.gov\.ua\b/u, "UKR", "President"],
  [/\bpresident\.gov\.by\b/u, "BLR", "President"],
  [/\bakorda\.kz\b/u, "KAZ", "President"],
  [/\bpresident\.uz\b/u, "UZB", "President"],
  [/\bpresident\.az\b/u, "AZE", "President"],
  [/\bprimeminister\.am\b/u, "ARM", "Prime Minister"],
  [/\bpresident\.(?:gov\.)?ge\b/u, "GEO", "President"],
  [/\btccb\.gov\.tr\b/u, "TUR", "President"],
  [/\bmfa\.gov\.tr\b/u, "TUR", "Foreign Minister"],
  [/\bpresidency\.eg\b/u, "EGY", "President"],
  [/\bstatehouse\.gov\.ng\b/u, "NGA", "President"],
  [/\bpresident\.go\.ke\b/u, "KEN", "President"],
  [/\bthepresidency\.gov\.za\b/u, "ZAF", "President"],
  [/\bgov\.br\/planalto\b/u, "BRA", "President"],
];

/** Cues for the country of a text's own institutions: whose "the President" is meant where nobody is named. */
export const houses: ExtractLanguage["houses"] = [
  {
    site: /\b(?:whitehouse|state|defense|treasury)\.gov\b|^(?:The )?White House$/mu,
    principal: "President",
    cue: /\b(?:THE PRESIDENT|THE VICE PRESIDENT|MS\. [A-Z-]+|MR\. [A-Z-]+|SENIOR ADMINISTRATION OFFICIAL):|(?:^|\s)Q\s{1,6}[\p{L}(“"—–-]|\bMS\.|\bMR\.|\b(?:the|our) Administration\b|\b(?:National Security Advisor|First Lady|Vice President Harris|Secretary Blinken|Congress)\b|\bthe American people\b/u,
    country: "USA",
  },
  {
    site: /\b(?:kremlin|mid|government)\.ru\b|^(?:President of Russia|Kremlin)$/mu,
    principal: "President",
    cue: /\b(?:the Kremlin|President of Russia|Russian Federation|Federal Assembly|Security Council of the Russian Federation)\b/,
    country: "RUS",
  },
  ...OTHERS.map(([site, country, principal]) => ({ site, country, principal })),
];
