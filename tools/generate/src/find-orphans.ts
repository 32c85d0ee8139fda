import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { header } from "./emit/header.js";
import type { MadePackage } from "./make-package.js";

/**
 * The folders of generated packages that no specs give any more. They are left to a person: a package that was published
 * is deprecated before it goes.
 */
export function findOrphans(out: string, packages: readonly MadePackage[]): string[] {
  const made = new Set(packages.map(({ directory }) => directory));
  return read(() => readdirSync(out), [])
    .sort()
    .map((name) => join(out, name))
    .filter((directory) => !made.has(directory) && isGenerated(directory));
}

const [start = "", end = ""] = header("\n").trim().split("\n");

function isGenerated(directory: string): boolean {
  const [line = ""] = read(() => readFileSync(join(directory, "src/service.gen.ts"), "utf8"), "").split("\n");
  return line.startsWith(start) && line.endsWith(end);
}

/** What is not there, or is something else, is none. */
function read<Result>(look: () => Result, none: Result): Result {
  try {
    return look();
  } catch {
    return none;
  }
}
