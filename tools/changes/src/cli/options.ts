import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.js";

/** What the command was asked. */
export interface Options {
  since?: string;
  against?: string;
  check?: boolean;
  json?: boolean;
  root?: string;
  help?: boolean;
}

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function readOptions(args: string[]): Options {
  let options: Options;
  try {
    options = parseArgs({
      args,
      options: {
        since: { type: "string" },
        against: { type: "string" },
        check: { type: "boolean" },
        json: { type: "boolean" },
        root: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (options.since !== undefined && options.against !== undefined)
    throw new UsageError("--since and --against expected one of them, found both");
  for (const name of ["since", "against", "root"] as const)
    if (options[name] === "") throw new UsageError(`--${name} expected a value, found none`);
  return options;
}
