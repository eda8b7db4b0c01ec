/** Words that are a place named before: "there", "here", "the same city", "the capital", "the country". */
const BACK: readonly RegExp[] = [
  /\bthere\b(?<=\b(?:go|goes|went|gone|going|travel(?:s|led|ling)?|fly|flew|visit(?:s|ed|ing)?|arriv(?:ed?|ing)|landed|return(?:s|ed)?|trips?|been|head(?:s|ed|ing)?) there)/u,
  /\bthere(?<=[\p{Ll}\p{N}’'] there)(?= ?[.,;]| (?:on|last|this|next|today|yesterday|late|early|earlier|later|in|by|with) )(?<!\b(?:is|are|was|were|and|that|if|but|out|over|from) there)/u,
  /\bhere\b(?<=\b(?:arriv(?:ed?|es|ing)|land(?:s|ed)|came|come|flew in|visit|trip|met|meet|opened|[Mm]eeting|talks|[Cc]onference|[Ss]ummit|[Ff]orum|held|began|negotiations|delegation) here)(?! (?:in|at)\b)/u,
  /\bhere\b(?<=\b(?:is|was|are|were|be|been|come|came|coming) here)(?= (?:(?:this|next|last|for|on|in) (?:an? |the |)?(?:few |couple of |\w+ )?(?:days?|week|weekend|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)|today|tomorrow|yesterday|to (?:meet|see|talk)))/u,
  /\b(?=th)(?<=\b(?:in|to|at|from|outside|near) )(?:(?:the|that) same (?:city|town|venue|resort|hotel|palace|building|capital)|that (?:city|town))\b(?! of)/u,
  /\bthe capital\b(?<=\b(?:in|to|at|from|outside) the capital)(?! (?:of|city of)|,? \p{Lu})/u,
  /\b(?=th)(?<=\b(?:visit(?:s|ed|ing)?|(?:travel(?:s|l?ed|l?ing)?|trips?|visits?|fly|flies|flew|flying|goes|went|going|came|coming|invit(?:ed|ation)|journey|return(?:s|ed|ing)?) to|(?:arriv(?:ed?|es|ing)|land(?:s|ed)) in|(?:tour|visit) of) )(?:the|that) (?:\p{L}+ )?(?:country|kingdom|republic|island nation)(?= (?:on|in|for|from|at|to|as|since|this|last|next|late|early|earlier|today|during|after|before|with|and|twice|again|by)\b|[.,;]|$)/u,
];

/** What stands is looked for first, and then what must stand before it: the other way round each letter is looked at. */
export const placeBack = new RegExp(BACK.map((r) => r.source).join("|"), "gu");
export const capitalPlace = /capital/u;
export const landPlace = /country|kingdom|republic|nation/u;
export const herePlace = /^here$/iu;
