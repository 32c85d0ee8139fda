import type { Surface } from "../surface.js";
import { commitOf } from "./commit-of.js";
import { compareVersions } from "./compare-versions.js";
import { readCommit } from "./read-commit.js";
import type { Release } from "./release.js";
import { releaseTags } from "./release-tags.js";

/** What each package is compared with, by folder; nothing when there was no release. */
export function findReleases(
  root: string,
  packages: ReadonlyMap<string, Surface>,
  since: string | undefined,
): Map<string, Release> | undefined {
  const commits = new Map<string, Map<string, Surface>>();
  const read = (commit: string, label: string) => {
    const known = commits.get(commit) ?? readCommit(root, commit, label);
    commits.set(commit, known);
    return known;
  };
  if (since !== undefined) {
    const commit = commitOf(root, since);
    // What HEAD~1 or a branch means today is no use to the readers of a changelog.
    const label = releaseTags(root).some(({ tag }) => tag === since) ? since : commit.slice(0, 12);
    const at = read(commit, label);
    return new Map(
      [...new Set([...packages.keys(), ...at.keys()])].map((folder) => [folder, { label, surface: at.get(folder) }]),
    );
  }
  const tags = releaseTags(root);
  const [newest] = tags;
  if (!newest) return undefined;
  const latest = read(commitOf(root, `refs/tags/${newest.tag}`), newest.tag);
  return new Map(
    [...new Set([...packages.keys(), ...latest.keys()])].map((folder) => {
      const now = packages.get(folder);
      // On a branch of an older version the newest release is not the last one.
      const own = tags
        .filter(({ package: name, version }) => name === now?.name && compareVersions(version, now.version) <= 0)
        .sort((a, b) => compareVersions(b.version, a.version));
      const { tag } = own[0] ?? newest;
      return [folder, { label: tag, surface: read(commitOf(root, `refs/tags/${tag}`), tag).get(folder) }];
    }),
  );
}
