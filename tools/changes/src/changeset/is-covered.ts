import { compareVersions } from "../base/compare-versions.js";
import type { PackageChanges } from "../package-changes.js";
import { weightOf } from "./bump.js";
import { bumpIn } from "./bump-in.js";
import type { Changeset } from "./read-changesets.js";

/** Whether a package's next version is cared for: by changesets with at least its bump, or because it is set already. */
export function isCovered(changes: PackageChanges, changesets: readonly Changeset[]): boolean {
  if (changes.bump === undefined || isVersioned(changes)) return true;
  const given = bumpIn(changesets, changes.name);
  return given !== undefined && weightOf[given] >= weightOf[changes.bump];
}

/** Whether the version was raised since the release: `changeset version` has used the changesets up. */
export const isVersioned = ({ version, since }: PackageChanges): boolean =>
  since !== undefined && compareVersions(version, since) > 0;
