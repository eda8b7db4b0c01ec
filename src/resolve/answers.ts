/** So many answers are kept of one owner: texts repeat their names and titles. */
const MOST = 20_000;

/** Keeps what was asked about an owner that does not change, such as a roster or an office, by what was asked. */
export function keptAnswers<V extends object | boolean>(): (owner: object, asked: string, answer: () => V) => V {
  const owners = new WeakMap<object, Map<string, V>>();
  return (owner, asked, answer) => {
    let kept = owners.get(owner);
    if (!kept) {
      kept = new Map();
      owners.set(owner, kept);
    }
    let known = kept.get(asked);
    if (known === undefined) {
      known = answer();
      if (kept.size >= MOST) kept.clear();
      kept.set(asked, known);
    }
    return known;
  };
}
