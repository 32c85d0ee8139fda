import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../../../", import.meta.url));

/** Any vendor that has a protocol package: the synthetic service is generated as if it were one of its services. */
export const vendor: string = readdirSync(join(root, "specs"), { withFileTypes: true }).find((entry) =>
  entry.isDirectory(),
)?.name as string;

/** A folder in which packages of this repository, and those generated in `out`, are found by their names. */
export function linkPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const scope = join(folder, "node_modules/@cloudseal");
  mkdirSync(scope, { recursive: true });
  for (const [name, target] of Object.entries(packages)) symlinkSync(target, join(scope, name), "dir");
}
