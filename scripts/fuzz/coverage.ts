/** Which code has run, by V8's own block coverage: what a new input reaches that none reached before. */
import { Session } from "node:inspector";

type Part = readonly [start: number, end: number];

interface FunctionRun {
  readonly functionName: string;
  /** The function itself first, then parts of it that ran more or less often, each inside one before. */
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

export interface Run {
  /** By function: which parts of it did not run. */
  readonly unrun: ReadonlyMap<string, { readonly whole: Part; readonly parts: readonly Part[] }>;
}

export interface Coverage {
  /** What ran since the last call. */
  take(): Run;
  /** Characters of code in it that had not run before. */
  growth(run: Run): number;
  add(run: Run): void;
  /** Functions, and characters of code, that ran so far. */
  readonly reached: { readonly functions: number; readonly characters: number };
}

/** @param counts whether a script, by its address, is looked at */
export function startCoverage(counts: (url: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  const ask = (method: string, parameters: object = {}): unknown => {
    let answer: unknown;
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  };
  ask("Profiler.enable");
  // Without counts a function that was optimised is no longer told of
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const left = new Map<string, readonly Part[]>();
  let characters = 0;
  const grown = (key: string, { whole, parts }: { whole: Part; parts: readonly Part[] }): readonly [number, Part[]] => {
    const before = left.get(key) ?? [whole];
    const now = common(before, parts);
    return [sizeOf(before) - sizeOf(now), now];
  };
  return {
    take() {
      const { result } = ask("Profiler.takePreciseCoverage") as {
        result: readonly {
          readonly scriptId: string;
          readonly url: string;
          readonly functions: readonly FunctionRun[];
        }[];
      };
      const unrun = new Map<string, { whole: Part; parts: readonly Part[] }>();
      for (const { scriptId, url, functions } of result)
        if (counts(url))
          for (const { functionName, ranges } of functions) {
            const { startOffset, endOffset, count } = ranges[0]!;
            // A file as a whole is no function
            if (count > 0 && (functionName !== "" || startOffset > 0))
              unrun.set(`${scriptId}:${startOffset}:${endOffset}`, {
                whole: [startOffset, endOffset],
                parts: unrunIn(ranges),
              });
          }
      return { unrun };
    },
    growth({ unrun }) {
      let sum = 0;
      for (const [key, run] of unrun) sum += grown(key, run)[0];
      return sum;
    },
    add({ unrun }) {
      for (const [key, run] of unrun) {
        const [more, parts] = grown(key, run);
        characters += more;
        left.set(key, parts);
      }
    },
    get reached() {
      return { functions: left.size, characters };
    },
  };
}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, [start, end]) => sum + end - start, 0);

/** Parts with a count of none, without those inside them that have one. In order. */
function unrunIn(ranges: FunctionRun["ranges"]): readonly Part[] {
  let parts: Part[] = [];
  for (const { startOffset, endOffset, count } of ranges) {
    const without = parts.flatMap(([start, end]): Part[] => {
      const outside: Part[] = [
        [start, Math.min(end, startOffset)],
        [Math.max(start, endOffset), end],
      ];
      return outside.filter(([a, b]) => a < b);
    });
    parts = count === 0 ? [...without, [startOffset, endOffset]] : without;
  }
  return parts.sort((a, b) => a[0] - b[0]);
}

function common(as: readonly Part[], bs: readonly Part[]): Part[] {
  const found: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < as.length && j < bs.length) {
    const [start, end] = [Math.max(as[i]![0], bs[j]![0]), Math.min(as[i]![1], bs[j]![1])];
    if (start < end) found.push([start, end]);
    if (as[i]![1] < bs[j]![1]) i++;
    else j++;
  }
  return found;
}
