import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Tally } from "./try-hostile.js";

/** A spec may take ten seconds; a process that is silent for longer hangs. */
const silence = 30_000;

/** Tries hostile specs in two processes, each of which is ended if it hangs. */
export async function runParts(runs: number, seed: number, onProgress: (done: number) => void): Promise<Tally> {
  const done = [0, 0];
  let said = 0;
  const parts = await Promise.all(
    [Math.ceil(runs / 2), Math.floor(runs / 2)].map((share, part) =>
      runPart(share, seed + part * 1_000_003, (count) => {
        done[part] = count;
        const all = (done[0] ?? 0) + (done[1] ?? 0);
        if (all >= said + 500) onProgress(all);
        if (all >= said + 500) said = all - (all % 500);
      }),
    ),
  );
  return parts.reduce((all, part) => {
    for (const [reason, count] of Object.entries(part.reasons))
      all.reasons[reason] = (all.reasons[reason] ?? 0) + count;
    all.generated += part.generated;
    all.refused += part.refused;
    all.slowest = Math.max(all.slowest, part.slowest);
    all.wrong.push(...part.wrong);
    return all;
  });
}

const runPart = (runs: number, seed: number, onRun: (done: number) => void): Promise<Tally> =>
  new Promise((resolve) => {
    const child: ChildProcess = fork(join(import.meta.dirname, "child.ts"), [String(runs), String(seed)]);
    let done = 0;
    let tally: Tally | undefined;
    let timer = setTimeout(() => child.kill("SIGKILL"), 2 * silence);
    child.on("message", (message: number | Tally) => {
      if (typeof message !== "number") tally = message;
      else onRun(++done);
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), silence);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const what = `spec ${done} of seed ${seed}`;
      const wrong = [{ what: [what], wrong: [signal === "SIGKILL" ? "it hangs" : `the process ended with ${code}`] }];
      resolve(tally ?? { generated: 0, refused: 0, reasons: {}, slowest: 0, wrong });
    });
  });
