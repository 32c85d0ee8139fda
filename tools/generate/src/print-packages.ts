import { relative } from "node:path";
import type { MadePackage } from "./make-package.js";

/** Says of each package what was or would be changed. Returns the exit code. */
export function printPackages(
  packages: readonly MadePackage[],
  { check, json }: { check: boolean; json: boolean },
): number {
  for (const { directory, name, operations, changed } of packages) {
    const where = relative(process.cwd(), directory) || ".";
    if (json) console.log(JSON.stringify({ package: name, directory: where, operations, changed }));
    else if (check && changed.length > 0) console.error(`${where} is stale: ${changed.join(", ")}`);
    else
      console.log(
        `${where}: ${operations} operations, ${changed.length === 0 ? "up to date" : `${changed.length} files changed`}`,
      );
  }
  if (!check || packages.every(({ changed }) => changed.length === 0)) return 0;
  const command = process.argv.slice(2).filter((argument) => !/^--(check|json|force)$/.test(argument));
  console.error(`\nTo mend it, run: npm run generate${command.length > 0 ? ` -- ${command.join(" ")}` : ""}`);
  return 1;
}
