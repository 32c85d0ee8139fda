import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import * as core from "@cloudseal/core";
import { UsageError } from "./read/spec-error.js";

/**
 * A step of a client package's build. Writes `dist/routes.gen.js`, which has the operations of
 * `dist/operations/index.gen.js` as one text. To read that takes less time than to evaluate a literal for each.
 *
 * @param folder the package
 * @throws UsageError if it is not a client package that the steps before have built
 */
export async function buildRoutes(folder: string): Promise<void> {
  const built = join(folder, "dist/operations/index.gen.js");
  if (!existsSync(built) || !existsSync(join(folder, "src/routes.gen.ts")))
    throw new UsageError(
      "routes",
      "the folder of a client package that the steps before it have built",
      `no ${relative(folder, built)} in ${folder}`,
      "run the package's own script: npm run build",
    );
  const operations = await import(pathToFileURL(built).href);
  const [header = ""] = readFileSync(join(folder, "src/routes.gen.ts"), "utf8").split("\n", 1);
  const { text, functions } = packRoutes(operations, core);
  const args = [
    `'${text.replace(/[\\']/g, "\\$&")}'`,
    ...(functions.length > 0 ? [`{ ${functions.join(", ")} }`] : []),
  ];
  writeFileSync(
    join(folder, "dist/routes.gen.js"),
    `${header}
import { ${[...functions, "unpackRoutes"].join(", ")} } from "@cloudseal/core";

export const routes = /* @__PURE__ */ unpackRoutes(${args.join(", ")});
`,
  );
}

/**
 * What core's `unpackRoutes` reads, and the names of the functions that it needs. Waiters and pagers name their route, and
 * functions stand there by name; guards are left out.
 *
 * @param exported what core exports
 */
export function packRoutes(operations: object, exported: object): { text: string; functions: string[] } {
  const items = Object.entries<Record<string, unknown>>({ ...operations }).filter(
    ([, item]) => typeof item !== "function",
  );
  const names = new Map<unknown, string>(items.map(([name, item]) => [item, name]));
  const exports = new Map<unknown, string>(Object.entries(exported).map(([name, value]) => [value, name]));
  const functions = new Set<string>();
  const pack = ([member, value]: [string, unknown]): [string, unknown] => {
    if (typeof value !== "function") return [member, names.get(value) ?? value];
    // The package may have been built with another copy of core.
    const name = exports.get(value) ?? value.name;
    if (!Object.hasOwn(exported, name)) throw new Error(`${member} is no function of core's`);
    functions.add(name);
    return [member, name];
  };
  const packed = items.map(([name, item]) => [name, Object.fromEntries(Object.entries(item).map(pack))]);
  return { text: JSON.stringify(Object.fromEntries(packed)), functions: [...functions].sort() };
}
