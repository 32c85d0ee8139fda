import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { dist } from "../../build-children.js";
import { environment } from "../../child/environment.js";
import type { Cost } from "../report.js";

/** POSIX: `times` says what the shell's children have used, and theirs. */
const script = '"$@" > /dev/null; code=$?; times; exit $code';

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
  });
  const elapsed = performance.now() - start;
  const [, children = ""] = stdout.trim().split("\n").slice(-2);
  const seconds = [...children.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest?.replace(",", ".")),
  );
  const kilobytes = existsSync(peaks) ? readFileSync(peaks, "utf8").trim().split("\n").map(Number) : [0];
  return { cpu: seconds.reduce((a, b) => a + b, 0) * 1000, elapsed, peak: Math.max(...kilobytes) / 1024 };
}
