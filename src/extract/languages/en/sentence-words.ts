import type { SentenceWords } from "../../sentences.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const sentenceWords: SentenceWords = {
  abbreviations: list(`
    mr mrs ms dr prof gen lt col maj capt cmdr adm brig sgt sen rep reps sens gov amb st ste hon rev fr messrs mt ft
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
