import { relative } from "node:path";
import { type GenerateOptions, generateAll } from "./generate-all.js";
import { loadGenerator } from "./load-generator.js";
import { printError } from "./print-error.js";
import { typeDifference } from "./type-difference.js";
import { watchFolders } from "./watch-folders.js";
import { whileLocked } from "./while-locked.js";
import { writePackages } from "./write-packages.js";

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
