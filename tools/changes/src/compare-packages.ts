import type { Release } from "./base/release.js";
import { bumpFor } from "./changeset/bump.js";
import { compareSurface } from "./compare/compare-surface.js";
import type { Comparison } from "./compiler/comparison.js";
import { decide } from "./compiler/decide.js";
import { operationsOf } from "./document/operations-of.js";
import type { PackageChanges } from "./package-changes.js";
import type { Surface } from "./surface.js";

/** Compares packages with their releases, all of them in one run of the compiler. */
export async function comparePackages(
  packages: ReadonlyMap<string, Surface>,
  releases: ReadonlyMap<string, Release>,
): Promise<PackageChanges[]> {
  const results: PackageChanges[] = [];
  const comparisons: (Comparison & { base: string })[] = [];
  for (const [folder, { label: base, surface: before }] of releases) {
    const after = packages.get(folder);
    if (before && after) comparisons.push({ before, after, base, found: compareSurface(before, after) });
    else if (after) results.push(newPackage(after, base));
    else if (before)
      results.push({
        name: before.name,
        version: before.version,
        since: before.version,
        base,
        gone: true,
        changes: [{ where: "", what: "the package is gone", kind: "breaking" }],
      });
  }
  (await decide(comparisons)).forEach((changes, index) => {
    const { before, after, base } = comparisons[index] as (typeof comparisons)[number];
    const bump = bumpFor(changes, after.version);
    results.push({
      name: after.name,
      version: after.version,
      since: before.version,
      base,
      ...(bump && { bump }),
      changes,
    });
  });
  return results.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function newPackage({ name, version, document }: Surface, base: string): PackageChanges {
  const operations = [...operationsOf(document).keys()];
  const changes = operations.map((operation) => ({
    operation,
    where: "",
    what: "is a new operation",
    kind: "addition" as const,
  }));
  return {
    name,
    version,
    base,
    bump: "minor",
    changes: [{ where: "", what: "the package is new", kind: "addition" }, ...changes],
  };
}
