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
