/**
 * All matches of a global pattern. `matchAll` copies the expression at every call, which for many small patterns over
 * many short sentences costs more than the matching.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0].length === 0) pattern.lastIndex++;
    found.push(m);
  }
  return found;
}

const twins = new WeakMap<RegExp, RegExp>();

/** The same pattern to be asked for all its matches. */
export function globalOf(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  let twin = twins.get(pattern);
  if (!twin) {
    twin = new RegExp(pattern.source, `${pattern.flags}g`);
    twins.set(pattern, twin);
  }
  return twin;
}
