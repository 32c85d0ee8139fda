import { parseArgs } from "node:util";
import { integerOption } from "../support/command.js";

/** What the command line asks for. */
export interface Options {
  readonly runs: number;
  readonly inputs: number;
  readonly seed: number;
  /** All vendors if there is none. */
  readonly vendor?: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws TypeError on what cannot be meant */
export function parseOptions(args: readonly string[], vendors: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "10000" },
      inputs: { type: "string", default: "3" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
      vendor: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { vendor, json, help } = values;
  if (vendor !== undefined && !vendors.includes(vendor))
    throw new TypeError(`--vendor is ${JSON.stringify(vendor)}: give one of ${vendors.join(", ")}`);
  return {
    runs: integerOption("--runs", values.runs, 1),
    inputs: integerOption("--inputs", values.inputs, 1),
    seed: integerOption("--seed", values.seed, -(2 ** 31)),
    vendor,
    json,
    help,
  };
}

/** The text of `--help`. */
export const help: string = `Usage: npm run test:parity [-- OPTIONS]

Gives the same inputs to the vendors' official SDKs and to our clients and compares what comes in at a recorder on
loopback: method, target, headers, body, signature. First many inputs, strange ones too, for the few operations that have
calls of their own, then some inputs for each operation of the service. Then lets the SDKs, as they are, call the simulator.

  --runs N      inputs per vendor, shared among the operations with calls of their own; default 10000
  --inputs N    inputs of each operation of the whole service; default 3
  --seed S      the seed of the inputs; default a random one, which is printed
  --vendor V    this vendor only
  --json        the whole result as one JSON object
  --help        this text

The result goes to stdout, progress to stderr. Exit code: 0 all is as it should be; 1 a difference that no known bug of an
SDK explains, an input that the SDK takes and our document lacks without a reason, an SDK that does not get along with the
simulator, or a failure to run; 2 wrong usage.

How it compares
  Each vendor has a process of its own, in which the clock stands still and all connections end at the recorder; clock and
  nonce change every 64 inputs. The SDKs' cores are called as their generated clients call them, in plain HTTP.
  Queries are compared decoded and in any order. Left out are headers of the connection and of the HTTP library. Headers
  that an SDK adds by itself to tell the vendor about itself are given to our client as headers of the caller's.
  A known bug counts as met only if our request, changed as the bug changes it, is the SDK's to the last byte of the
  signature. The bugs are listed in test/vendors/*/sdk-bugs.ts.

All operations
  Inputs are made from our service document: all members, some of those that are not required, or none; lists, objects, maps,
  known and other values, integers beyond 2^53 where the SDK can write them. Where an input goes on the SDK's side, and how it
  is written, is what the vendor's own definitions say of its generated client (specs/*/*/facts.json), and the SDK's own
  methods write it. A generated client that is installed in test/official is called itself; else its core, as it would. Not all
  registries have those that test/vendors/*/official.ts names:
  npm install --prefix test/official --no-save PACKAGE
  The result says which package was called, and names the operations that it lacks.

Against the simulator nothing of this holds: its server is called by the real clock. Tencent's SDK signs the host without
the port that it sends, here as elsewhere, so it is told the vendor's host and given an agent that connects to the server.

The official SDKs stand in test/official, a workspace of its own, and are installed at the first run.
They get made-up keys and send to loopback only.
`;
