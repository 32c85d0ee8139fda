import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  readonly output: "text" | "json" | "markdown";
  readonly quick: boolean;
  readonly help: boolean;
}

/** @throws TypeError on an unknown option */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { json, markdown, quick, help } = values;
  if (json && markdown) throw new TypeError("--json and --markdown exclude each other.");
  return { output: json ? "json" : markdown ? "markdown" : "text", quick, help };
}
