import { parseArgs } from "node:util";
import { integerOption } from "../integer-option.js";

/** What the command line asks for. */
export interface Options {
  readonly runs: number;
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
    seed: integerOption("--seed", values.seed, -(2 ** 31)),
    vendor,
    json,
    help,
  };
}
