import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

const help = `Usage: npm run demo [-- options]

Calls the operations that a person wrote a spec of, through the built client
packages and over real HTTP, against the simulator on loopback: signatures
verified, requests and answers validated, tasks followed to their end, a wrong
secret refused.

  --all          every operation, those made from the vendors' definitions too,
                 and counts instead of a table
  --json         one JSON object for each operation, one a line
  --record FILE  write the raw HTTP exchange to FILE (it is signed with the
                 simulator's fake keys)
  --no-build     take the packages as they are, instead of building what has
                 changed first
  --help         this text

Exit code: 0 all is as it should be, 1 something is not, 2 wrong usage.
`;

const root = resolve(import.meta.dirname, "../../..");

interface Options {
  all?: boolean | undefined;
  json?: boolean | undefined;
  record?: string | undefined;
  "no-build"?: boolean | undefined;
  help?: boolean | undefined;
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = parseArgs({
      options: {
        all: { type: "boolean" },
        json: { type: "boolean" },
        record: { type: "string" },
        "no-build": { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }

  if (!options["no-build"]) build();
  // Of packages that may not have been there before.
  const { demonstrate } = await import("./demonstrate.js");
  const { all = false, json = false, record } = options;
  return (await demonstrate(resolve(root, "packages"), { all, json, record })) ? 0 : 1;
}

/** Builds the packages that have changed; what the build says is shown if it fails. */
function build(): void {
  process.stderr.write("building what has changed\n");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`demo failed: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
