import type { SentenceWords } from "../../sentences.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const sentenceWords: SentenceWords = {
  abbreviations: list(`
    mr mrs ms dr prof gen lt lieut col maj capt cmdr adm brig sgt sen rep reps sens gov amb st ste hon rev fr messrs mt ft
    vs viz cf al approx dept assn e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri art
    sec min pres secy h.e h.m hrh`),
  closers: list("u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m jr sr inc ltd co corp etc u.a.e"),
  starters: new Set(
    `The A An He She It They We I You In On At As After Before During While When If But And So Yet This That These Those
    There Their His Her Its Our For From With By To Both Later Earlier Also However Meanwhile Since Until Today
    Yesterday Tomorrow Last Next Following Asked Speaking Under Over Not No What Why How Who Where Q MS MR THE`
      .trim()
      .split(/\s+/),
  ),
};

/** Styles, asides of speech, and phrases begun twice: "And he, of course, spoke with the — with the President". */
export const passed: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  // Links as Markdown writes them, where a text was not read as Markdown: the words stay, the address goes
  { sign: /\]\(/, pattern: /\[(?=[^[\]]{1,200}\]\()|\]\((?:https?:|\/|mailto:)[^()\s]*\)/gu },
  {
    sign: /\b(?:Holiness|Majest|Highness|Excellenc|Eminence|H\.)/,
    pattern:
      /\b(?:(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:Royal\s+|Serene\s+|Imperial\s+)?(?:Holiness|Majest(?:y|ies)|Highness(?:es)?|Excellenc(?:y|ies)|Eminence)|H\.E\.|H\.R\.H\.),?\s+(?=\p{Lu}|the\s)/gu,
  },
  // "HE the Minister", "HH the Amir"
  {
    sign: /\bH(?:E|H|M|RH)\s/,
    pattern: /\b(?:HE|HH|HM|HRH)\s+(?=(?:the\s+)?\p{Lu}\p{Ll}|[Ss]heikh|[A-Z]{2}\s\p{Lu}\p{Ll})/gu,
  },
  {
    sign: /[,—–]/,
    pattern:
      /(?:,|\s[—–])\s+(?:of\s+course|(?:and\s+)?(?:I|we)\s+(?:think|believe|mean|guess|suppose|hope|understand)|I[’']m\s+sure|you\s+know|(?:just\s+)?as\s+(?:you|I|we|he|she)(?:\s+all)?(?:\s+(?:may|well|just|also))?(?:[’']ve|\s+have)?\s+(?:know|said|mentioned|noted|heard|seen|saw|recall|announced|indicated)|obviously|frankly|certainly|actually|again|importantly|incidentally|in\s+fact|for\s+(?:example|instance)|however|indeed|in\s+turn|meanwhile|moreover|by\s+the\s+way|so\s+to\s+speak|if\s+you\s+will|sort\s+of|kind\s+of)(?:,|\s[—–])(?=\s)/giu,
  },
  // "Pushpa Kamal Dahal 'Prachanda',": what somebody is called besides
  {
    sign: /['‘"“]\p{Lu}/u,
    pattern: /(?<=\p{Lu}\p{Ll}+)\s['‘"“]\p{Lu}\p{Ll}+['’"”](?=[,.;]|\s(?:and|of|in|on|at|for|who)\s)/gu,
  },
  // "Pri- — Prime Minister": a word broken off
  { sign: /-\s[—–]\s/, pattern: /\b\p{L}{1,12}-\s+[—–]\s+(?=\p{L})/gu },
  // "A meeting with — between A and B"
  {
    sign: /\s[—–]\s/,
    pattern: /\b(?:with|between|to|of|for|by)\s+[—–]\s+(?=(?:with|between|to|of|for|from|by)\s)/gu,
  },
  // "An honour — a genuine honour — to host you"
  { sign: /\s[—–]\s/, pattern: /\s[—–]\s+an?\s+(?:\p{L}+\s+){1,4}[—–](?=\s+(?:to|of|that)\s)/gu },
  // "On a call — and the President was on — with him"
  {
    sign: /\s[—–]\s/,
    pattern:
      /\s[—–]\s+(?:and|but|or|which|who)\s[^—–.;?!]{1,60}\s[—–](?=\s+(?:with|between|to|in|at|on|for|from|by)\s)/gu,
  },
  {
    sign: /\s[—–]\s+(?=(\p{L}+))(?<=\b\1(?:\s+\p{L}+){0,3}\s+[—–]\s+)/iu,
    pattern: /\b((?:\p{L}+\s+){0,3}\p{L}+)\s+[—–]\s+(?=\1\b)/giu,
  },
];
