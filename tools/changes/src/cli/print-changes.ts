import { headings } from "../changeset/headings.js";
import { reason } from "../changeset/reason.js";
import type { PackageChanges } from "../package-changes.js";
import { printable } from "../printable.js";

/** The lines that tell a person what changed in a package. */
export function printChanges({ name, base, bump, gone, changes }: PackageChanges): string[] {
  if (changes.length === 0) return [`${name}: nothing changed since ${printable(base)}`];
  return [
    `${name}: ${gone ? "gone" : bump} since ${printable(base)}`,
    ...headings.flatMap(([kind, heading]) => {
      const lines = [...new Set(changes.filter((change) => change.kind === kind).map(reason))];
      return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)];
    }),
  ];
}
