import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { builtFiles } from "./built-files.js";
import { clone } from "./clone.js";
import { runTurbo, type TaskRun } from "./run-turbo.js";
import { startServer } from "./start-server.js";

/** What a clone did. */
export interface CloneRun {
  readonly tasks: readonly TaskRun[];
  readonly seconds: number;
}

/** What was found. */
export interface Report {
  readonly first: CloneRun;
  readonly second: CloneRun;
  /** How many files are built. */
  readonly files: number;
  readonly problems: readonly string[];
}

/** Builds in one clone, then in another one with the same cache. @throws Error when something cannot run */
export async function remoteCache(tasks: readonly string[], log: (text: string) => void): Promise<Report> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-remote-cache-")));
  const token = randomBytes(24).toString("hex");
  const storage = join(folder, "storage");
  mkdirSync(storage);
  const server = await startServer(storage, token);
  try {
    const runIn = async (name: string): Promise<CloneRun> => {
      log(`the ${name} clone`);
      await clone(join(folder, name));
      const start = performance.now();
      const run = await runTurbo(join(folder, name), tasks, server, token);
      return { tasks: run, seconds: (performance.now() - start) / 1000 };
    };
    const first = await runIn("first");
    const second = await runIn("second");
    const built = builtFiles(join(folder, "first"));
    const problems = [
      ...first.tasks.filter(({ from }) => from !== "work").map(({ task, from }) => `first clone: ${task} from ${from}`),
      ...second.tasks
        .filter(({ from }) => from !== "remote cache")
        .map(({ task, from }) => `second clone: ${task} from ${from}, not from the remote cache`),
      ...(second.tasks.length === 0 || built.size === 0 ? ["nothing was built"] : []),
      ...(isDeepStrictEqual(built, builtFiles(join(folder, "second"))) ? [] : ["the clones' built files differ"]),
    ];
    return { first, second, files: built.size, problems };
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
