import { parseArgs } from "node:util";
import { integerOption } from "../integer-option.js";

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
