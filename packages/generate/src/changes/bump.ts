import { compareVersions } from "./base.js";
import type { Changeset } from "./changeset.js";
import type { PackageChanges } from "./compare.js";
import type { Change } from "./finding.js";

/** By how much a version rises. */
export type Bump = "major" | "minor" | "patch";

const weightOf: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

/**
 * The bump that changes ask for. Before 1.0 a break is a minor: semver.org §4 promises nothing for 0.y.z, and a caret range
 * there ends at the next minor, so that nobody gets the break unasked. Deprecations are minors (semver.org §7), and so are
 * changes of the wire that callers of `client.http` write themselves.
 */
export function bumpFor(changes: readonly Change[], version: string): Bump | undefined {
  if (changes.length === 0) return undefined;
  if (changes.some(({ kind }) => kind === "breaking")) return version.startsWith("0.") ? "minor" : "major";
  return changes.some(({ kind, http }) => kind === "addition" || http) ? "minor" : "patch";
}

/** The largest bump that changesets give a package; nothing if none names it. */
export const bumpIn = (changesets: readonly Changeset[], name: string): Bump | undefined =>
  changesets.flatMap(({ bumps }) => bumps.get(name) ?? []).sort((a, b) => weightOf[b] - weightOf[a])[0];

/** Whether a package's next version is cared for: by changesets with at least its bump, or because it is set already. */
export function isCovered(changes: PackageChanges, changesets: readonly Changeset[]): boolean {
  if (changes.bump === undefined || isVersioned(changes)) return true;
  const given = bumpIn(changesets, changes.name);
  return given !== undefined && weightOf[given] >= weightOf[changes.bump];
}

/** Whether the version was raised since the release: `changeset version` has used the changesets up. */
export const isVersioned = ({ version, since }: PackageChanges): boolean =>
  since !== undefined && compareVersions(version, since) > 0;
