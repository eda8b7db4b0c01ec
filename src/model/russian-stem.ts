/**
 * What the forms of a Russian word have in common, for search. It is used as a prefix of the words of the index, so
 * that texts taken in before are found too and only endings have to go: Snowball's steps beyond that (suffixes such as
 * "-ость") would find other words, and a library of stemmers would bring two dozen languages for one.
 */

/** Endings of nouns, adjectives, participles and verbs; the longest that fits goes. */
const ENDINGS =
  "ившись|ывшись|ться|ившего|ившим|ивший|ившие|ившая|ивши|ывши|иями|иях|иям|ием|ией|ами|ями|ого|его|ому|ему|ыми|ими|ешь|ете|ите|ила|или|ило|ыла|ыли|ала|али|ало|ела|ели|ует|уют|ить|ать|еть|ыть|ует|ишь|ает|ают|яет|яют|ится|ет|ут|ют|ит|ат|ят|ил|ыл|ал|ел|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ую|юю|ах|ях|ам|ям|ию|ия|ии|ью|а|я|о|е|и|ы|у|ю|ь|й";
const ENDING = new RegExp(`(?:${ENDINGS})$`, "u");
const REFLEXIVE = /(?:ся|сь)$/u;

/** Shorter stems would begin too many other words. */
const SHORTEST = 4;

/** The stem of a word in small letters; null where it is no Russian word, or too short to be cut. */
export function russianStem(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/^\p{Script=Cyrillic}+$/u.test(lower)) return null;
  const plain = lower.replace(REFLEXIVE, "");
  const stem = plain.replace(ENDING, "");
  if (stem.length >= SHORTEST) return stem;
  return plain.length >= SHORTEST ? plain : null;
}
