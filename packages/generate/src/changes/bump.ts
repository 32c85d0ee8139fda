import type { Change } from "./finding.js";

/** By how much a version rises. */
export type Bump = "major" | "minor" | "patch";

export const weightOf: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

/**
 * The bump that changes ask for: major is a break, after which a program that was right is wrong (what breaks is found in
 * compare*.ts and compiler.ts). Before 1.0 a break is a minor: semver.org §4 promises nothing for 0.y.z, and a caret range
 * there ends at the next minor, so that nobody gets the break unasked. Deprecations are minors (semver.org §7), and so are
 * changes of the wire that callers of `client.http` write themselves.
 */
export function bumpFor(changes: readonly Change[], version: string): Bump | undefined {
  if (changes.length === 0) return undefined;
  if (changes.some(({ kind }) => kind === "breaking")) return version.startsWith("0.") ? "minor" : "major";
  return changes.some(({ kind, http }) => kind === "addition" || http) ? "minor" : "patch";
}
