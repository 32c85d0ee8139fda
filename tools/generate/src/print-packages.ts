import { relative } from "node:path";
import type { MadePackage } from "./make-package.js";

/**
 * Says of each package what was or would be changed. Returns the exit code.
 *
 * @param orphans folders of packages that no specs give any more
 */
export function printPackages(
  packages: readonly MadePackage[],
  orphans: readonly string[],
  { check, json }: { check: boolean; json: boolean },
): number {
  const here = (directory: string) => relative(process.cwd(), directory) || ".";
  for (const { directory, name, operations, changed } of packages) {
    const where = here(directory);
    if (json) console.log(JSON.stringify({ package: name, directory: where, operations, changed }));
    else if (check && changed.length > 0) console.error(`${where} is stale: ${changed.join(", ")}`);
    else
      console.log(
        `${where}: ${operations} operations, ${changed.length === 0 ? "up to date" : `${changed.length} files changed`}`,
      );
  }
  for (const directory of orphans) {
    if (json) console.log(JSON.stringify({ directory: here(directory), orphan: true }));
    else console.error(`${here(directory)} has no specs any more: delete it, or put its specs back`);
  }
  if (!check) return 0;
  if (packages.every(({ changed }) => changed.length === 0)) return Math.min(orphans.length, 1);
  const command = process.argv.slice(2).filter((argument) => !/^--(check|json|force)$/.test(argument));
  console.error(`\nTo mend it, run: npm run generate${command.length > 0 ? ` -- ${command.join(" ")}` : ""}`);
  return 1;
}
