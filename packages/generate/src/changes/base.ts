import { execFileSync } from "node:child_process";
import { UsageError } from "./finding.js";
import { isPackageFile, readSurface, type Surface } from "./surface.js";

/**
 * What each package is compared with, by folder; nothing when there was no release.
 *
 * @param out folder of the packages, from the root of the repository on
 */
export function findReleases(
  root: string,
  out: string,
  packages: ReadonlyMap<string, Surface>,
  since: string | undefined,
): Map<string, Release> | undefined {
  const commits = new Map<string, Map<string, Surface>>();
  const read = (commit: string, label: string) => {
    const known = commits.get(commit) ?? readCommit(root, out, commit, label);
    commits.set(commit, known);
    return known;
  };
  if (since !== undefined) {
    const commit = commitOf(root, since);
    // What HEAD~1 or a branch means today is no use to the readers of a changelog.
    const label = releaseTags(root, packages).some(({ tag }) => tag === since) ? since : commit.slice(0, 12);
    const at = read(commit, label);
    return new Map(
      [...new Set([...packages.keys(), ...at.keys()])].map((folder) => [folder, { label, surface: at.get(folder) }]),
    );
  }
  const tags = releaseTags(root, packages);
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

/** What a package is compared with. */
export interface Release {
  /** A tag, a commit or a file. */
  label: string;
  /** Nothing if the release does not have the package. */
  surface: Surface | undefined;
}

const pattern = /^((@[a-z0-9._-]{1,100})\/[a-z0-9-]{1,100})@(\d{1,9}\.\d{1,9}\.\d{1,9})$/;

/**
 * The tags of releases in the scopes of some packages, the newest first; tags of any other form and of pre-releases are
 * not theirs.
 */
function releaseTags(root: string, packages: ReadonlyMap<string, Surface>): ReleaseTag[] {
  const scopes = new Set([...packages.values()].map(({ name }) => name.split("/", 1)[0]));
  const listed = git(root, ["for-each-ref", "--sort=-creatordate", "--format=%(refname:strip=2)", "refs/tags/@*/*"]);
  return listed
    .toString()
    .split("\n")
    .flatMap((tag) => {
      const [, name, scope, version] = pattern.exec(tag) ?? [];
      return name === undefined || version === undefined || !scopes.has(scope) ? [] : [{ tag, package: name, version }];
    });
}

/** A tag that the release made: `@cloudseal/core@1.2.3`. */
export interface ReleaseTag {
  tag: string;
  package: string;
  version: string;
}

/**
 * The commit that a name means.
 *
 * @throws UsageError if it means none
 */
function commitOf(root: string, ref: string): string {
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

/** Negative when `a` is older than `b`, positive when it is newer; a pre-release counts as its release. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (version.split("-")[0] ?? "").split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const maxOutput = 512 * 1024 * 1024;

/**
 * What git answers. There is no shell, and what comes from outside stands behind `--end-of-options`.
 *
 * @throws Error with what git said
 */
function git(root: string, args: string[], input?: string): Buffer {
  try {
    return execFileSync("git", ["-C", root, ...args], { input, maxBuffer: maxOutput, stdio: "pipe", timeout: 60_000 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: Buffer };
    throw new Error(`git ${args[0]}: ${stderr?.toString().trim() || message}`);
  }
}

/** The client packages at a commit, by their name in the folder `out`. */
function readCommit(root: string, out: string, commit: string, label: string): Map<string, Surface> {
  const files = new Map<string, { path: string; object: string }[]>();
  const tree = git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${out}/`]).toString();
  for (const entry of tree.split("\0")) {
    // Files only: a link or a submodule has another mode.
    const [, object, inside] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.*)$/.exec(entry) ?? [];
    if (!inside?.startsWith(`${out}/`)) continue;
    const [, folder, path] = /^([a-z0-9-]+)\/(.*)$/.exec(inside.slice(out.length + 1)) ?? [];
    if (object && folder && path && isPackageFile(path))
      files.set(folder, [...(files.get(folder) ?? []), { path, object }]);
  }
  const clients = [...files].filter(([, list]) => list.some(({ path }) => path === "openapi.json"));
  const texts = readObjects(
    root,
    clients.flatMap(([, list]) => list.map(({ object }) => object)),
  );
  return new Map(
    clients.map(([folder, list]) => [
      folder,
      readSurface(
        new Map(list.map(({ path, object }) => [path, texts.get(object) ?? ""])),
        `${out}/${folder} of ${label}`,
      ),
    ]),
  );
}

/** The texts of objects, from one git process. */
function readObjects(root: string, objects: string[]): Map<string, string> {
  const answer = git(root, ["cat-file", "--batch"], `${objects.join("\n")}\n`);
  const texts = new Map<string, string>();
  let at = 0;
  for (const object of objects) {
    const end = answer.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(answer.toString("utf8", at, end))?.[1]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file: ${answer.toString("utf8", at, end)}`);
    texts.set(object, answer.toString("utf8", end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
