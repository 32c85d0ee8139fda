import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { run, runTurbo, type TaskRun } from "./run-turbo.js";
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

/** What is built in a clone: the hash of each file by its path. */
function builtFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, "packages"))) {
    const dist = join(folder, "packages", name, "dist");
    if (!existsSync(dist)) continue;
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex"));
    }
  }
  return files;
}

const root = join(import.meta.dirname, "../..");

/** Clones HEAD of this repository, with a copy of what is installed here: the links in it are relative. */
async function clone(folder: string): Promise<void> {
  await run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], root);
  const workspaces = ["packages", "tools"].flatMap((parent) =>
    readdirSync(join(folder, parent)).map((name) => join(parent, name)),
  );
  for (const workspace of ["", ...workspaces]) {
    const installed = join(root, workspace, "node_modules");
    if (existsSync(installed))
      cpSync(installed, join(folder, workspace, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
}
