import { parseArgs } from "node:util";
import { benchGenerate } from "./bench.js";
import { printReport } from "./print.js";

/** The command `npm run bench -- generate`. */
export async function runGenerate(args: readonly string[]): Promise<void> {
  const { json, quick, help: wantsHelp } = parseOptions(args);
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  const report = await benchGenerate({ quick, log: (text) => process.stderr.write(`bench: ${text}\n`) });
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
}

/** What the command line asks for. */
interface Options {
  readonly json: boolean;
  readonly quick: boolean;
  readonly help: boolean;
}

/** @throws TypeError on an unknown option */
function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return values;
}

/** The text of `--help`. */
const help = `Usage: npm run bench -- generate [OPTIONS]

Measures the generator on services of 10, 100, 1,000 and 5,000 operations that no vendor has.
Takes about 15 minutes, with --quick two.

  --quick      up to 1,000 operations, each once, for a first look
  --json       the whole result as one JSON object
  --help       this text

The tables go to stdout, progress to stderr. It ends with 0 when everything ran, whatever the figures,
and with 1 when something could not run.

How it measures
  Specs     One file per operation, as in specs/: RPC and REST in turn, schemas of their own and shared ones, examples,
            error codes. The same specs at every run.
  CPU       User and system time of the whole process with all that it starts, from start to end; median.
            A process that uses more than five minutes of it is ended, and the report says so.
  Memory    Peak of the resident memory of the process.
  Others    openapi-typescript, @hey-api/openapi-ts and the like get the one document that our generator merged.
  Growth    The exponent e of CPU ~ operations^e between the two largest sizes, less the CPU at the smallest:
            1 is linear.
  Check     TypeScript 7 on the sources of the generated package, and on what openapi-typescript wrote for it.
  Bundle    esbuild, a program that asks for one operation alone: how many of the others its output names.

The other generators stand in test/generators, a workspace of its own, and are installed at the first run.
`;
