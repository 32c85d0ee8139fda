import { parseArgs } from "node:util";
import { installFolder } from "../../tools/bench/src/install.js";
import { type Log, runCommand } from "../support/command.js";
import { remoteCache } from "./remote-cache.js";

async function run({ buildOnly, json }: Options, log: Log): Promise<boolean> {
  await installFolder(import.meta.dirname, "what it needs", log);
  const report = await remoteCache(buildOnly ? ["build"] : ["build", "//#test"], log);
  const { first, second, files, problems } = report;
  if (json) process.stdout.write(`${JSON.stringify({ passed: problems.length === 0, ...report })}\n`);
  else {
    for (const [index, { task, from }] of second.tasks.entries())
      process.stdout.write(`${task.padEnd(32)} first: ${first.tasks[index]?.from ?? "absent"}  second: ${from}\n`);
    process.stdout.write(
      `The first clone took ${first.seconds.toFixed(1)} s, the second ${second.seconds.toFixed(1)} s, for ${files} built files.\n`,
    );
    const verdict = problems.length === 0 ? ["All is as it must be."] : ["Not as it must be:", ...problems];
    process.stdout.write(`${verdict.join("\n- ")}\n`);
  }
  return problems.length === 0;
}

/** What the command line asks for. */
interface Options {
  readonly buildOnly: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws TypeError on an unknown option */
function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "build-only": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { "build-only": buildOnly, json, help } = values;
  return { buildOnly, json, help };
}

/** The text of `--help`. */
const help = `Usage: npx tsx test/remote-cache/main.ts [OPTIONS]

Shows that what one machine built and tested, another gets from turbo's remote cache.

  --build-only  build, without the tests
  --json        the whole result as one JSON object
  --help        this text

It starts turborepo-remote-cache on loopback, with a folder and a token made for the run, and clones HEAD of this
repository twice into a temporary folder. The first clone builds and runs the tests, the second must get every task from
the cache, and the same files. The server stands in test/remote-cache, a workspace of its own, and is installed at the
first run. Nothing calls home.

Exit code: 0 the second clone was served, 1 it was not, or something could not run, 2 wrong usage.
`;

await runCommand({ name: "remote-cache", usage: "npx tsx test/remote-cache/main.ts", help, parse: parseOptions, run });
