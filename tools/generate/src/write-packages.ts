import type { MadePackage } from "./make-package.js";
import { writePackage } from "./package-files.js";

/** Writes those packages that differ from what is there. */
export function writePackages(packages: readonly MadePackage[]): readonly MadePackage[] {
  for (const { directory, changed, generated } of packages)
    if (generated && changed.length > 0) writePackage(directory, generated);
  return packages;
}
