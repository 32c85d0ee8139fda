import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders of the packages that a package needs at run time, found as Node finds them; itself included. */
export function closure(name: string, from: string, found = new Set<string>()): Set<string> {
  const folder = find(name, from);
  if (!folder || found.has(folder)) return found;
  found.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(dependencies)) closure(dependency, folder, found);
  return found;
}

function find(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
  const parent = dirname(from);
  return parent === from ? undefined : find(name, parent);
}
