import { parseArgs } from "node:util";
import { integerOption } from "../integer-option.js";

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
