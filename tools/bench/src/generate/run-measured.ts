import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { dist, environment } from "../processes.js";
import { median } from "../report.js";
import type { Cost } from "./report.js";

/** Seconds of CPU that a process of a run may use: there are generators that would take the afternoon. */
const limit = 300;

/** POSIX: `times` says what the shell's children have used, and theirs. */
const script = `ulimit -t ${limit}; "$@" > /dev/null; code=$?; times; exit $code`;

/** A process that the system killed, as shells say it. */
const killed = 137;

/** Runs Node with some arguments to the end and measures it. @throws Error when it fails */
export async function runMeasured(args: readonly string[], cwd: string): Promise<Cost> {
  const peaks = join(cwd, ".peak");
  rmSync(peaks, { force: true });
  const start = performance.now();
  const { stdout } = await promisify(execFile)("sh", ["-c", script, "sh", process.execPath, ...args], {
    cwd,
    env: {
      ...environment(cwd),
      BENCH_PEAK: peaks,
      NODE_OPTIONS: `--import=${join(dist, "children/peak.js")}`,
      DO_NOT_TRACK: "1",
      REDOCLY_TELEMETRY: "off",
      NO_UPDATE_NOTIFIER: "1",
    },
    maxBuffer: 2 ** 26,
  }).catch((error) => {
    throw error.code === killed
      ? new Error(`it was killed, as it used more than ${limit} s of CPU or all memory`)
      : error;
  });
  const elapsed = performance.now() - start;
  const [, children = ""] = stdout.trim().split("\n").slice(-2);
  const seconds = [...children.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest?.replace(",", ".")),
  );
  const kilobytes = existsSync(peaks) ? readFileSync(peaks, "utf8").trim().split("\n").map(Number) : [0];
  return { cpu: seconds.reduce((a, b) => a + b, 0) * 1000, elapsed, peak: Math.max(...kilobytes) / 1024 };
}

/** Measures some times; each figure is the median. */
export async function repeat(rounds: number, measure: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await measure());
  const of = (figure: keyof Cost) => median(costs.map((cost) => cost[figure]));
  return { cpu: of("cpu"), elapsed: of("elapsed"), peak: of("peak") };
}
