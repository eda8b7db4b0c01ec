/** Words that set how a claim is to be read: its time in office, and what they add to its family. */
import type { EmphasisWords } from "../../claims/grammar.ts";

/** Whose time in office, how much of it, and the office: "his first two years as president", "her tenure". */
const OWN = "(?:his|her|their|its|{pronoun}|{party}[’']s?|the [\\w-]+[’']s)";
const PART = "(?:(?:first|second|third|last|final|entire|whole|full|{number}) ){0,2}";
const OFFICE =
  "(?:president|prime minister|premier|chancellor|foreign (?:minister|secretary)|secretary of state|king|queen|leader)";
const IN_OFFICE = `(?:in office|in power|as ${OFFICE})`;
/** A time that only the roster's tenures can date. */
export const TIME_IN_OFFICE = `(?:${OWN} ${PART}(?:term|terms|presidency|premiership|chancellorship|tenure)|${OWN} ${PART}(?:days|weeks|months|years?|time|spell) ${IN_OFFICE}|(?:while|when) (?:(?:{pronoun}|he|she|they|{party}) (?:was|were) )?(?:${IN_OFFICE}|${OFFICE})|${IN_OFFICE}|of the (?:calendar )?year)`;

export const readings: readonly EmphasisWords[] = [
  {
    emphasis: "unsurpassed",
    pattern:
      /\b(?:no|none|nobody|neither|not one|never)\b(?! more than)[^,;]*\b(?:more|longer|higher|fewer|less)\b[^,;]* than\b(?! (?:once|twice|\w+ times))/iu,
    example: "Nobody went there more often than the king",
    counter: "They met no more than twice",
  },
  {
    emphasis: "whole",
    pattern: /\b(?:the whole of|all of|the (?:whole|full|entire)(?: of)? (?:calendar )?year)\b/iu,
    example: "than in the whole of 2019",
    counter: "than in 2019",
  },
  {
    emphasis: "each-year",
    pattern:
      /\b(?:(?:every|each)(?: single)? (?:year|month|quarter)|year (?:after|by|on) year|steadily|without interruption)\b/iu,
    example: "rose every year",
    counter: "rose that year",
  },
  {
    emphasis: "steps-up",
    pattern:
      /\b(?:rose|risen|rising|grew|grown|growing|increas(?:ed|ing)|climb(?:ed|ing)|up|more (?:often|frequent|numerous|common))(?: \w+){0,2} (?:(?:every|each)(?: single)? year|year (?:after|by|on) year)\b/iu,
    example: "grew more frequent every year",
    counter: "met every year as trade grew",
  },
  {
    emphasis: "steps-down",
    pattern:
      /\b(?:fell|fallen|falling|declin(?:ed|ing)|dropp(?:ed|ing)|decreas(?:ed|ing)|shr(?:a|u)nk|down|rarer|fewer|less (?:often|frequent|numerous|common))(?: \w+){0,2} (?:(?:every|each)(?: single)? year|year (?:after|by|on) year)\b/iu,
    example: "became rarer every year",
    counter: "met every year as trade fell",
  },
  {
    emphasis: "talks",
    pattern: /\b(?:talks|talked|spoken?|conversations?|consult(?:ed|ations?)|exchanges?|in touch)\b/iu,
    example: "held talks three times",
    counter: "met three times",
  },
  {
    emphasis: "stay",
    pattern:
      /\b(?:last(?:s|ed|ing)?(?= (?:for )?(?!\w+ (?:was|were|came))(?:\w+ ){0,3}(?:days?|weeks?|nights?|months?|longer)\b)|stay(?:s|ed)?|spen(?:ds?|t|ding)|logged|clocked|accumulated)\b/iu,
    example: "her visit lasted three days",
    counter: "her last visit was three days ago",
  },
  {
    emphasis: "countries",
    pattern:
      /\b(?:more|most|fewer|fewest|as many|so many|record number of)(?: (?:foreign|different|other|new|\p{Lu}[\p{L}-]+)){0,2} (?:countries|nations|capitals|states|destinations)\b|\bmost countries\b/u,
    example: "visited more foreign countries than anybody",
    counter: "visited the two countries more often",
  },
  {
    emphasis: "journeys",
    pattern: /\b(?:trips?|tours?|journeys?|outings?)\b/iu,
    example: "made seven trips abroad",
    counter: "made seven visits abroad",
  },
  {
    emphasis: "above-others",
    pattern:
      /\bmost[- ](?:\w+ly )?(?:travell?ed|frequent|assiduous|regular|welcome|eager)(?! (?:destinations?|stops?|contacts?|visits|meetings|calls|hosts?)\b) (?=[\p{L}])/iu,
    example: "the most travelled secretary of state",
    counter: "his most frequent destination",
  },
  {
    emphasis: "highest-rank",
    pattern: /\b(?:highest|most)[- ](?:level|ranking|senior)(?= [^,;]{0,60}?\bto\b)/iu,
    example: "the highest-ranking official to visit the island",
    counter: "the first official to visit the island",
  },
  {
    emphasis: "above-all",
    pattern:
      /\bthe most(?: often| frequently)?(?=$|[.,–—-]| of (?:all|any)\b)|\b(?:most (?:frequent|common|usual|visited)|favou?rite|commonest) (?:[\w-]+ )?(?:destinations?|stops?|hosts?)\b/iu,
    example: "has visited Uganda the most",
    counter: "has visited Uganda for the most part",
  },
  {
    emphasis: "each",
    pattern:
      /\b(?:each(?! (?:other|year|month|week|quarter|day|time|of)\b)|apiece|both)\b(?! (?:sides|countries|nations|leaders|presidents|ministers|capitals|governments)\b)/iu,
    example: "visited Oman and Qatar five times each",
    counter: "met each other five times",
  },
  {
    emphasis: "state-visit",
    pattern: /\bstate visits?\b/iu,
    example: "came on a state visit",
    counter: "came on a visit of state officials",
  },
  {
    emphasis: "abroad",
    pattern: /\b(?:foreign|overseas|abroad|international)\b/iu,
    example: "made twelve foreign trips",
    counter: "made twelve trips to Kenya",
  },
  {
    emphasis: "first-journey",
    pattern: /\b(?:first|maiden|opening|inaugural|debut)\b[^,;]*\b(?:tour|trip|journey|swing)\b/iu,
    example: "her maiden tour took her to Kenya",
    counter: "her first visit took her to Kenya",
  },
  {
    emphasis: "several",
    pattern: /\bseveral\b/iu,
    example: "met several times",
    counter: "met three times",
  },
  {
    emphasis: "of-its-year",
    pattern:
      /\bfirst\b[^,;]*?\b(?:of (?:the (?:new |calendar )?year|this year|(?:19|20)\d\d)|(?:so far )?this year|in the new year)\b/iu,
    example: "her first visit of 2019",
    counter: "her first visit in 2019",
  },
  {
    emphasis: "within",
    pattern: /\b(?:within|inside|in (?:less than|under)|less than|no (?:more|later) than)\b/iu,
    example: "within two months of taking office",
    counter: "two months after taking office",
  },
  {
    emphasis: "beyond",
    pattern: /\b(?:more than|over|at least|upwards of|no (?:fewer|less|sooner) than)\b/iu,
    example: "waited more than six months",
    counter: "waited six months",
  },
  {
    emphasis: "mean",
    pattern: /\baverag(?:e|ed|es|ing)\b|\b(?:annually|yearly|monthly)\b/iu,
    example: "averaged twelve visits a year",
    counter: "made twelve visits a year",
  },
  {
    emphasis: "collapse",
    pattern: /\bcollaps(?:e|ed|es|ing)\b/iu,
    example: "visits have collapsed",
    counter: "visits have stopped",
  },
];
