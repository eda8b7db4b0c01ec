/** Which language a text is in: by its script, then by its function words, and only then by a model of n-grams. */

import type { Language } from "../model/document.ts";
import { InputError } from "../model/errors.ts";

/** The languages that Summitry reads so far. */
const READ_LANGUAGES: readonly Language[] = ["en", "zh", "ru"];

/** Enough for every detector; a book need not be counted to its end. */
const SAMPLE = 20_000;
/** Words that English texts are made of and that its neighbours lack. Running English has a quarter of them. */
const ENGLISH = new Set(
  "the of and to with has have had been were are by from that which his her their its this as for not who after during will would said says met visited held talks meeting called between".split(
    " ",
  ),
);
const ENGLISH_SHARE = 0.12;
/** With this share in two places nothing else need be asked. */
const SURE_SHARE = 0.2;
const GLANCE = 1_000;
/** Below this many words a text may be names only, which say nothing about its language. */
const FEW_WORDS = 8;

/** @throws InputError for a language that is not read, naming it */
export async function readLanguage(text: string, stated: string | null, place: string): Promise<Language> {
  const code = await detect(text.slice(0, SAMPLE), stated);
  const language = READ_LANGUAGES.find((l) => l === code);
  if (language) return language;
  throw new InputError(
    place,
    `Summitry reads English, Chinese and Russian; this looks like ${nameOf(code)}`,
    "Give a text in one of them, or a translation.",
  );
}

async function detect(sample: string, stated: string | null): Promise<string> {
  // Most texts are told by a look at their beginning and their middle
  const middle = sample.length >> 1;
  if (sample.length > 2 * GLANCE && [0, middle].every((at) => englishIn(sample.slice(at, at + GLANCE)) >= SURE_SHARE))
    return "en";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return "ja";
  // A Han character is a word; a tenth of the letters is already most of the text.
  if (share(/\p{Script=Han}/gu) > 0.2) return "zh";
  if (share(/\p{Script=Latin}/gu) > 0.6) return latin(sample, stated);
  if (share(/\p{Script=Cyrillic}/gu) > 0.6 && isRussian(sample)) return "ru";
  return (await ngrams(sample)) ?? (share(/\p{Script=Cyrillic}/gu) > 0.4 ? "ru" : "und");
}

/**
 * Russian has letters that Ukrainian, Bulgarian and Serbian lack, and none of theirs or of the Turkic alphabets; Bulgarian
 * has its soft sign before "о" alone.
 */
const isRussian = (sample: string): boolean =>
  /[ыэё]|ь(?!о)/iu.test(sample) && !/[іїєґўқғңөүұһәјљњћђџѓќ]/iu.test(sample);

async function latin(sample: string, stated: string | null): Promise<string> {
  const words = wordsIn(sample);
  const english = englishIn(sample);
  if (english >= ENGLISH_SHARE) return "en";
  const code = await ngrams(sample);
  if (words.length >= FEW_WORDS) return code ?? "en";
  // A handful of words: a detector errs here, so only its word together with foreign letters counts.
  if (code === null || code === "en") return "en";
  return (stated?.slice(0, 2).toLowerCase() ?? "en") === code || english === 0 ? code : "en";
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The share of a text's words that English is made of. */
function englishIn(text: string): number {
  const words = wordsIn(text);
  return words.filter((w) => ENGLISH.has(w)).length / Math.max(words.length, 1);
}

/** Loaded only where words did not tell: the model takes a third of a second. */
async function ngrams(sample: string): Promise<string | null> {
  const { default: eld } = await import("eld/small");
  const found = eld.detect(sample.slice(0, 4_000));
  return found.isReliable() && found.language ? found.language : null;
}

function nameOf(code: string): string {
  if (code === "und") return "no language that we know";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
