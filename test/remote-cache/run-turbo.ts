import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CacheServer } from "./start-server.js";

/** What became of a task. */
export interface TaskRun {
  readonly task: string;
  /** Where its result comes from. */
  readonly from: "remote cache" | "local cache" | "work";
}

/**
 * Runs tasks in a clone as a machine does that shares the cache. Tasks without a script are left out.
 *
 * @throws Error when a task fails
 */
export async function runTurbo(
  folder: string,
  tasks: readonly string[],
  { url }: CacheServer,
  token: string,
): Promise<TaskRun[]> {
  const own = Object.entries(process.env).filter(([name]) => !/^(TURBO|CI$|npm_)/i.test(name));
  const env = {
    ...Object.fromEntries(own),
    TURBO_API: url,
    TURBO_TOKEN: token,
    TURBO_TEAM: "cloudseal",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
  const turbo = join(folder, "node_modules/turbo/bin/turbo");
  await run(process.execPath, [turbo, "run", ...tasks, "--summarize", "--output-logs=errors-only"], folder, env);
  const runs = join(folder, ".turbo/runs");
  const [summary = ""] = readdirSync(runs);
  const found: Summary = JSON.parse(readFileSync(join(runs, summary), "utf8"));
  return found.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache: { status, source } }) => ({
      task: taskId,
      from: status !== "HIT" ? "work" : source === "REMOTE" ? "remote cache" : "local cache",
    }));
}

/** What turbo writes of a run, as far as it is read here. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
  }[];
}

/** Runs a program to its end; what it prints goes to stderr. @throws Error when it fails */
export const run = (command: string, args: readonly string[], cwd: string, env = process.env): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", 2, "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.slice(0, 3).join(" ")} ended with ${code}`)),
    );
  });
