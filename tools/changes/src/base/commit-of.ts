import { UsageError } from "../usage-error.js";
import { git } from "./git.js";

/**
 * The commit that a name means.
 *
 * @throws UsageError if it means none
 */
export function commitOf(root: string, ref: string): string {
  try {
    return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new UsageError(
      `--since expected a commit, branch or tag of this repository, such as HEAD~1; there is no ${JSON.stringify(ref)}`,
    );
  }
}
