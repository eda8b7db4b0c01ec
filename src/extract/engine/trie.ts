/** Phrases by their words: the longest phrase that starts at a word is found in one walk. */
import { keysOf, type Tokens } from "./tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

interface Found<T> {
  readonly values: readonly T[];
  /** The token after the phrase's last. */
  readonly after: number;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  add(phrase: string, value: T): void {
    let node = this.#root;
    const words = keysOf(phrase);
    if (words.length === 0) return;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** The values of exactly this phrase. */
  get(phrase: string): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const word of keysOf(phrase)) node = node?.next?.get(word);
    return node?.values ?? [];
  }

  /**
   * Calls `accept` for each phrase that starts at token `at`, shortest first; the last accepted one is returned.
   * Words of one phrase may be parted by spaces, hyphens, apostrophes, full stops of initials and the dots of foreign names.
   */
  longest(
    text: string,
    tokens: Tokens,
    at: number,
    accept: (values: readonly T[], after: number) => readonly T[],
  ): Found<T> | null {
    let node = this.#root.next?.get(tokens.key[at]!);
    let best: Found<T> | null = null;
    let i = at + 1;
    while (node) {
      if (node.values) {
        const values = accept(node.values, i);
        if (values.length > 0) best = { values, after: i };
      }
      if (!node.next || i >= tokens.count || !joins(text, tokens.end[i - 1]!, tokens.start[i]!)) break;
      node = node.next.get(tokens.key[i]!);
      i++;
    }
    return best;
  }
}

function joins(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    // space, tab, line feed, hyphen, apostrophes, full stop, no-break space, dashes, dots between the parts of a name, the
    // bracket of "刚果（布）"
    if (
      c !== 32 &&
      c !== 9 &&
      c !== 10 &&
      c !== 45 &&
      c !== 39 &&
      c !== 0x2019 &&
      c !== 46 &&
      c !== 0xa0 &&
      c !== 0x2010 &&
      c !== 0x2011 &&
      c !== 0x2bc &&
      c !== 0xb7 &&
      c !== 0x2022 &&
      c !== 0x2027 &&
      c !== 0x30fb &&
      c !== 0xff08
    )
      return false;
  }
  return true;
}
