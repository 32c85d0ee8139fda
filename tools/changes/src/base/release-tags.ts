import { git } from "./git.js";
import type { ReleaseTag } from "./release-tag.js";

const pattern = /^(@cloudseal\/[a-z0-9-]{1,100})@(\d{1,9}\.\d{1,9}\.\d{1,9})$/;

/** The tags of releases, the newest first; tags of any other form and of pre-releases are not theirs. */
export function releaseTags(root: string): ReleaseTag[] {
  const listed = git(root, [
    "for-each-ref",
    "--sort=-creatordate",
    "--format=%(refname:strip=2)",
    "refs/tags/@cloudseal/",
  ]);
  return listed
    .toString()
    .split("\n")
    .flatMap((tag) => {
      const [, name, version] = pattern.exec(tag) ?? [];
      return name === undefined || version === undefined ? [] : [{ tag, package: name, version }];
    });
}
