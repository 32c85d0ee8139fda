import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  readonly buildOnly: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws TypeError on an unknown option */
export function parseOptions(args: readonly string[]): Options {
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
