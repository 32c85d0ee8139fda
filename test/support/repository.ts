import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The root of the repository. */
export const root: string = join(import.meta.dirname, "../..");

const notOurs = /^(node_modules|dist|coverage|\.turbo)$/;

/** The names of the folders in one. */
export const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.test(entry.name))
    .map((entry) => entry.name)
    .sort();

/** All files below a folder, by their paths from the root of the repository; nothing that is installed or built. */
export const filesIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (notOurs.test(entry.name) || inside === join("test", "official")) return [];
    return entry.isDirectory() ? filesIn(inside) : [inside];
  });

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

// biome-ignore lint/suspicious/noExplicitAny: package.json and OpenAPI documents
export const readJson = (path: string): any => JSON.parse(read(path));

/** What a TypeScript file imports, by specifier. */
export const importsOf = (path: string): string[] =>
  [...read(path).matchAll(/^(?:import|export)\b(?:[^"'`;]*\bfrom)?\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm)].map(
    (match) => match[1] ?? match[2] ?? "",
  );

/** The package that an import names: `@cloudseal/core`, `node:http`, `ajv`; `.` for a file beside. */
export const packageOf = (specifier: string): string =>
  /^\.\.?\//.test(specifier) ? "." : (/^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier);

/** The file that a relative import means, by its path from the root of the repository. */
export const targetOf = (path: string, specifier: string): string =>
  relative(root, join(root, path, "..", specifier)).replaceAll("\\", "/");
