import { parseArgs } from "node:util";

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
    runs: integer("--runs", values.runs, 1),
    seed: integer("--seed", values.seed, -(2 ** 31)),
    vendor,
    json,
    help,
  };
}

function integer(option: string, text: string, min: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < min || value >= 2 ** 31)
    throw new TypeError(`${option} is ${JSON.stringify(text)}: give an integer of at least ${min}, below 2^31`);
  return value;
}
