import { bumpIn } from "../changeset/bump-in.js";
import { isCovered } from "../changeset/is-covered.js";
import type { Changeset } from "../changeset/read-changesets.js";
import type { PackageChanges } from "../package-changes.js";
import { printChanges } from "./print-changes.js";

/** What is wrong with the changesets, for people; nothing when each changed package is covered. */
export function checkCovered(
  results: readonly PackageChanges[],
  changesets: readonly Changeset[],
  command: string,
): string | undefined {
  const wrong = results.filter((changes) => !isCovered(changes, changesets));
  if (wrong.length === 0) return undefined;
  const parts = wrong.map((changes) => {
    const given = bumpIn(changesets, changes.name);
    const found = given ? `the largest in .changeset is ${given}` : "none in .changeset names it";
    return `${printChanges(changes).join("\n")}\n  expected a changeset of at least ${changes.bump}; ${found}`;
  });
  return `${parts.join("\n\n")}\n\nTo mend it, run: ${command}\nand commit what it writes, or write one yourself with: npx changeset`;
}
