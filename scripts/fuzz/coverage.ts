/** Which branches have run: the probes that `instrument.ts` puts into the code call this, each once. */

/** More than there are. */
const PROBES = 500_000;

const at = new Uint8Array(PROBES);
let fresh: number[] = [];
let reached = 0;

function on(probe: number): void {
  at[probe] = 1;
  reached++;
  fresh.push(probe);
}

Object.assign(globalThis, { __at: at, __on: on });

export const coverage = {
  /** Branches reached so far. */
  get reached(): number {
    return reached;
  },
  /** Those reached since the last call. */
  take(): readonly number[] {
    const taken = fresh;
    fresh = [];
    return taken;
  },
  has: (probe: number): boolean => at[probe] === 1,
  /** As if they had been reached, or had not. */
  set(probes: readonly number[], isReached: boolean): void {
    for (const probe of probes) {
      if (coverage.has(probe) === isReached) continue;
      at[probe] = isReached ? 1 : 0;
      reached += isReached ? 1 : -1;
    }
  },
};
