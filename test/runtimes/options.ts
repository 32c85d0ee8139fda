import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** Names of runtimes, or beginnings of them; empty for all. */
  readonly only: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * @param known the names of the runtimes
 * @throws TypeError on what cannot be meant
 */
export function parseOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const only = values.only?.split(",").map((name) => name.trim()) ?? [];
  for (const name of only)
    if (!known.some((runtime) => isMeant(name, runtime)))
      throw new TypeError(`--only has ${JSON.stringify(name)}: give some of ${known.join(", ")}, with commas between`);
  return { only, json: values.json, help: values.help };
}

/** `node` means all of Node, `node22` and `node 22` one. */
export const isMeant = (name: string, runtime: string): boolean => {
  const [plain, wanted] = [runtime, name].map((text) => text.replaceAll(" ", ""));
  return plain === wanted || runtime.split(" ")[0] === wanted;
};
