import fc from "fast-check";
import { hostileSpec } from "./hostile-spec.js";
import { judge } from "./judge.js";

/** What came of some hostile specs. */
export interface Tally {
  generated: number;
  refused: number;
  /** How many were refused for what reason. */
  reasons: Record<string, number>;
  slowest: number;
  /** All that was wrong, with what was done to the spec. */
  wrong: { what: string[]; wrong: string[] }[];
}

/** Tries hostile specs one after the other. The same seed gives the same specs. */
export async function tryHostile(runs: number, seed: number, onRun: (done: number) => void = () => {}): Promise<Tally> {
  const tally: Tally = { generated: 0, refused: 0, reasons: Object.create(null), slowest: 0, wrong: [] };
  let done = 0;
  // In portions, as one sample is made as a whole.
  for (let portion = 0; done < runs; portion++)
    for (const spec of fc.sample(hostileSpec, { numRuns: Math.min(50, runs - done), seed: seed + portion })) {
      const { outcome, reason, wrong, milliseconds } = await judge(spec);
      tally[outcome]++;
      if (reason !== undefined) tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
      tally.slowest = Math.max(tally.slowest, milliseconds);
      if (wrong.length > 0) tally.wrong.push({ what: spec.what, wrong });
      onRun(++done);
    }
  return tally;
}
