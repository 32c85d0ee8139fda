import type { Change } from "./change.js";
import type { Bump } from "./changeset/bump.js";

/** What changed in a package since a release. */
export interface PackageChanges {
  name: string;
  /** Version of the working tree. */
  version: string;
  /** The version that it is compared with; nothing for a new package. */
  since?: string;
  /** What that release is called: a tag, a commit, a file. */
  base: string;
  /** Nothing when there are no changes, or no package any more. */
  bump?: Bump;
  gone?: true;
  changes: Change[];
}
