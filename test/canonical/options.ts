import { parseArgs } from "node:util";
import { integerOption } from "../support/command.js";

/** The command line's options. */
export interface Options {
  readonly inputs: number;
  readonly calls: number;
  readonly seed: number;
  /** Number of the first input and of the first call. */
  readonly first: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws TypeError on an unknown option or an invalid number */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      inputs: { type: "string", default: "200000" },
      calls: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
      first: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { json, help } = values;
  return {
    inputs: integerOption("--inputs", values.inputs, 0),
    calls: integerOption("--calls", values.calls, 0),
    seed: integerOption("--seed", values.seed, 0),
    first: integerOption("--first", values.first, 0),
    json,
    help,
  };
}

/** The text of `--help`. */
export const help: string = `Usage: npm run test:canonical [-- OPTIONS]

Holds what is signed against the bytes that arrive. A server on loopback reads requests byte by byte; the vendors' canonical
forms are made from these bytes by code of the tests' own, which shares nothing with the packages.

1. Requests of all shapes are signed by sign() of each vendor and sent by fetch: the signature must be the one that the
   server computes, and what arrives must be what was given. What cannot be sent as it is signed must be rejected.
2. Calls of all operations, and of some more, by clients over both transports: the same, and each parameter must stand in
   its place on the wire. A value that has no form there must be rejected before anything is sent, with its name.

  --inputs N  requests to sign; default 200000
  --calls N   calls; default 100000
  --seed S    the seed of what is generated; default a random one, which is printed
  --first N   number of the first request and call, to make one of them again; default 0
  --json      the whole result as one JSON object
  --help      this text

The result goes to stdout, progress to stderr. Exit code: 0 no difference; 1 differences; 2 wrong usage.
`;
