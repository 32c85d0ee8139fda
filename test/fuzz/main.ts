import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { integerOption, type Log, runCommand } from "../support/command.js";
import type { Tally } from "./run.js";

const help = `Usage: npm run test:fuzz [-- options]

Generates from specs that are fuzz: nothing of them may become code, be written elsewhere, or be fetched.

  --runs N   how many specs (default: 10000)
  --seed N   the same seed makes the same specs (default: by the time)
  --json     one JSON object
  --help     this text

Exit code: 0 nothing found, 1 something found, 2 wrong usage.
`;

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "10000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { json, help } = values;
  return {
    runs: integerOption("--runs", values.runs, 1),
    seed: integerOption("--seed", values.seed, 0),
    json,
    help,
  };
}

async function run({ runs, seed, json }: ReturnType<typeof parse>, log: Log): Promise<boolean> {
  log(`${runs} specs, seed ${seed}`);
  const tally = await runParts(runs, seed, (done) => log(`${done} of ${runs}`));
  process.stdout.write(json ? `${JSON.stringify({ runs, seed, ...tally })}\n` : print(tally));
  return tally.wrong.length === 0;
}

function print({ generated, rejected, reasons, slowest, wrong }: Tally): string {
  const lines = Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([reason, count]) => `${String(count).padStart(8)}  ${reason.slice(0, 100)}`);
  const problems = wrong.slice(0, 20).map((one) => `- ${one.wrong.join("; ")}\n  after ${one.what.join("; ")}`);
  return [
    `${generated} generated, ${rejected} rejected; the slowest took ${Math.round(slowest)} ms. Rejected most often, expecting:`,
    ...lines,
    ...(wrong.length === 0 ? ["Nothing found."] : [`Found ${wrong.length}:`, ...problems]),
    "",
  ].join("\n");
}

/** A spec may take ten seconds; a process that is silent for longer hangs. */
const silence = 30_000;

/** Tries hostile specs in two processes, each of which is ended if it hangs. */
async function runParts(runs: number, seed: number, onProgress: (done: number) => void): Promise<Tally> {
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
    all.rejected += part.rejected;
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
      resolve(tally ?? { generated: 0, rejected: 0, reasons: {}, slowest: 0, wrong });
    });
  });

await runCommand({ name: "fuzz", help, parse, run });
