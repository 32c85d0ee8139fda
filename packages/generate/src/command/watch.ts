import { spawnSync } from "node:child_process";
import { existsSync, type FSWatcher, watch as onChangeOf, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type GenerateOptions, generateAll, loadGenerator, type MadePackage, writePackages } from "../generate.js";
import { printError } from "../read/spec-error.js";
import { whileLocked } from "../write/lock.js";

/** Milliseconds of silence after a change: an editor saves in several steps, and `git` writes many files. */
const quiet = 50;

/** Generates now and after every change of a spec, until Ctrl-C. A wrong spec is shown and waited out. Returns the exit code. */
export function watch(options: GenerateOptions): Promise<number> {
  return new Promise((end) => {
    let timer: NodeJS.Timeout | undefined;
    let running = false;
    let again = false;
    let ended = false;
    const run = async () => {
      again = running;
      if (running) return;
      running = true;
      await generateOnce(options);
      running = false;
      if (again) await run();
    };
    const stop = watchFolders(options.specs, () => {
      clearTimeout(timer);
      timer = setTimeout(run, quiet);
    });
    process.once("SIGINT", () => {
      ended = true;
      stop();
      clearTimeout(timer);
      end(0);
    });
    // The first save shall not wait for what all of them need.
    void Promise.all([run(), loadGenerator()]).then(() => {
      if (!ended) console.log(`Watching ${relative(process.cwd(), options.specs) || "."}; Ctrl-C ends it.`);
    });
  });
}

async function generateOnce(options: GenerateOptions): Promise<void> {
  const start = performance.now();
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  try {
    await whileLocked(
      options.out,
      async () => {
        const packages = await generateAll(options);
        const news = packages.filter(({ changed }) => changed.length > 0);
        const lines = news.flatMap((made) => [
          `${relative(process.cwd(), made.directory)}: ${made.changed.length} files changed`,
          ...typeDifference(made, colour),
        ]);
        writePackages(packages);
        for (const line of lines) console.log(line);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(`${packages.length} packages are up to date (${seconds} s)`);
      },
      { interrupted: 0 },
    );
  } catch (error) {
    printError(error);
  }
}

/**
 * Calls `onChange` when anything in a folder or below it is written, made, renamed or removed; costs nothing meanwhile.
 * (Node's own recursive watching loses files that editors replace.) Returns what ends it.
 */
function watchFolders(root: string, onChange: () => void): () => void {
  const watched = new Map<string, { watcher: FSWatcher; id: number }>();
  const forget = (path: string) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const scan = () => {
    const found = new Map(foldersIn(root));
    // A folder that was removed and made again is another one.
    for (const [path, { id }] of watched) if (found.get(path) !== id) forget(path);
    for (const [path, id] of found) {
      if (watched.has(path)) continue;
      const watcher = onChangeOf(path, () => {
        scan();
        onChange();
      });
      watcher.on("error", () => forget(path));
      watched.set(path, { watcher, id });
    }
  };
  scan();
  return () => {
    for (const path of [...watched.keys()]) forget(path);
  };
}

/** A folder and those below it, each with its inode; without what vanishes meanwhile. */
function foldersIn(path: string): [path: string, id: number][] {
  try {
    const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [[path, statSync(path).ino], ...below.flatMap(({ name }) => foldersIn(join(path, name)))];
  } catch {
    return [];
  }
}

/** Generated sources that callers see in the package's `.d.ts` files. */
const visible = /^src\/(client|schemas|service|operations\/\w+)\.gen\.ts$/;

/** How many lines of a file are shown. */
const most = 30;

/**
 * What a package that is about to be written changes in the types that callers see, as lines to print.
 *
 * @param colour whether the lines go to a terminal
 */
function typeDifference({ directory, changed, generated }: MadePackage, colour: boolean): string[] {
  const paint = (code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  return changed
    .filter((path) => visible.test(path))
    .flatMap((path) => {
      const before = join(directory, path);
      if (!existsSync(before)) return [paint(1, `  ${path} is new`)];
      const lines = changedLines(before, generated?.files.get(path) ?? "");
      const shown = lines.slice(0, most).map((line) => paint(line.startsWith("-") ? 31 : 32, `  ${line}`));
      const rest = lines.length > most ? [`  … and ${lines.length - most} lines more`] : [];
      return [paint(1, `  ${path}`), ...shown, ...rest];
    });
}

/** The lines in which a file and its next content differ, as git has them: `-` are the file's, `+` those of the next. */
export function changedLines(path: string, next: string): string[] {
  const options = ["--no-index", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv"];
  const { stdout, error } = spawnSync("git", ["diff", ...options, "--", path, "-"], { input: next, encoding: "utf8" });
  if (error) return [`(lines are shown where git is installed: ${error.message})`];
  const [, ...hunks] = stdout.split(/^@@.*\n/m);
  return hunks.flatMap((hunk) => hunk.split("\n")).filter((line) => /^[-+]/.test(line));
}
