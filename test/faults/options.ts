import { parseArgs } from "node:util";
import { integerOption } from "../support/command.js";

/** What the command line asks for. */
export interface Options {
  readonly only?: "matrix" | "idle" | "soak" | undefined;
  readonly pairs: number;
  readonly calls: number;
  readonly inFlight: number;
  readonly seed: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws TypeError on what cannot be meant */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      pairs: { type: "string", default: "1000" },
      calls: { type: "string", default: "100000" },
      "in-flight": { type: "string", default: "200" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { only, json, help } = values;
  if (only !== undefined && only !== "matrix" && only !== "idle" && only !== "soak")
    throw new TypeError(`--only is ${JSON.stringify(only)}: give matrix, idle or soak`);
  return {
    only,
    pairs: integerOption("--pairs", values.pairs, 1),
    calls: integerOption("--calls", values.calls, 10),
    inFlight: integerOption("--in-flight", values["in-flight"], 1),
    seed: integerOption("--seed", values.seed, 0),
    json,
    help,
  };
}

/** The text of `--help`. */
export const help: string = `Usage: npm run test:faults [-- OPTIONS]

Shows what clients do when things go wrong, against the simulator on loopback.

1. The matrix: each fault for each vendor and each kind of operation, safe to repeat or not: requests sent, what the caller
   saw, how often the work was done. A kind of which the vendor has no operation is tried on one of the other kind, of
   which the client is told so; it has a *.
2. Idle connections: pairs of calls that must not be repeated, over node:http and fetch. Between the two the event loop
   does not run until the server has ended or reset the connection, or sent a 408 or a 200 that nobody requested. The
   second call must succeed, with its own response.
3. Many calls: of all vendors at a time, something wrong with one request in five: whether each call ended, whether what
   succeeded was done, whether nothing was done twice that must not be, and whether memory stays flat.

Each part is a process of its own, which must end by itself with nothing open; no rejection may be left unhandled; no
secret and no signature may stand in what errors and hooks tell.

  --only PART    matrix, idle or soak
  --pairs N      pairs of calls in each row of the second part; default 1000
  --calls N      calls in the third part; default 100000
  --in-flight N  calls at a time; default 200
  --seed S       the seed of what goes wrong; default a random one, which is printed
  --json         the whole result as one JSON object
  --help         this text

The result goes to stdout, progress to stderr. Exit code: 0 all is as it must be; 1 it is not; 2 wrong usage.
`;
