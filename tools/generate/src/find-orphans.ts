import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MadePackage } from "./make-package.js";

/**
 * The folders of generated packages that no specs give any more. They are left to a person: a package that was published
 * is deprecated before it goes.
 */
export function findOrphans(out: string, packages: readonly MadePackage[]): string[] {
  if (!existsSync(out)) return [];
  const made = new Set(packages.map(({ directory }) => directory));
  return readdirSync(out)
    .sort()
    .map((name) => join(out, name))
    .filter((directory) => !made.has(directory) && existsSync(join(directory, "src/service.gen.ts")));
}
