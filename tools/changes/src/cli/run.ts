import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { findReleases } from "../base/find-releases.js";
import { readTarball } from "../base/read-tarball.js";
import type { Release } from "../base/release.js";
import { workingTree } from "../base/working-tree.js";
import { changesetFile } from "../changeset/changeset-file.js";
import { isCovered, isVersioned } from "../changeset/is-covered.js";
import { readChangesets } from "../changeset/read-changesets.js";
import { writeChangeset } from "../changeset/write-changeset.js";
import { comparePackages } from "../compare-packages.js";
import { printable } from "../printable.js";
import type { Surface } from "../surface.js";
import { UsageError } from "../usage-error.js";
import { checkCovered } from "./check-covered.js";
import { help } from "./help.js";
import { type Options, readOptions } from "./options.js";
import type { Output } from "./output.js";
import { printChanges } from "./print-changes.js";
import { stalePackages } from "./stale-packages.js";

type Staleness = typeof stalePackages;

const noRelease = `There is no release to compare with: no tag such as @cloudseal/<package>@1.2.3.
In a clone without tags, fetch them (git fetch --tags); before the first release, name a commit: --since COMMIT.`;

/**
 * The command. Returns its exit code.
 *
 * @param stale what is wrong with the packages of a folder, beside their specs
 */
export async function run(args: string[], output: Output, stale: Staleness = stalePackages): Promise<number> {
  const { out, err } = output;
  try {
    const options = readOptions(args);
    if (options.help) {
      out(help.trimEnd());
      return 0;
    }
    return await compare(options, output, stale);
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n\n${help.trimEnd()}`);
      return 2;
    }
    err(`changes failed: ${(error as Error).message}`);
    return 1;
  }
}

async function compare(options: Options, { out, err }: Output, staleness: Staleness): Promise<number> {
  const { since, against, check, json } = options;
  const root = resolve(options.root ?? join(import.meta.dirname, "../../../.."));
  const folder = join(root, ".changeset");
  if (!existsSync(join(root, "packages")) || !existsSync(folder))
    throw new UsageError(`--root expected a folder with packages/ and .changeset/, found ${printable(root)}`);
  const packages = workingTree(root);
  const releases = against === undefined ? findReleases(root, packages, since) : fromTarball(packages, against);
  if (!releases) {
    err(check ? `${noRelease}\nNothing was checked.` : noRelease);
    return check ? 0 : 1;
  }
  const stale = await staleness(root);
  if (stale !== undefined) {
    err(`The packages are not what the specs give, so that a changeset would tell of the wrong ones.\n\n${stale}`);
    return 1;
  }
  const results = await comparePackages(packages, releases);
  const changesets = readChangesets(folder);
  const written = results.map((changes) => ({
    ...changes,
    covered: isCovered(changes, changesets),
    changeset: check || isVersioned(changes) || changes.gone ? undefined : writeChangeset(folder, changes, changesets),
  }));
  for (const { covered, changeset, ...changes } of written) {
    if (json) {
      out(JSON.stringify({ ...changes, covered: changeset === "written" || covered, changeset }));
      continue;
    }
    if (!check || covered) for (const line of printChanges(changes)) out(line);
    if (isVersioned(changes)) out(`  Its version is ${changes.version} already, which tells of this.`);
    if (changes.gone) out("  No changeset can name it; deprecate it with npm.");
    if (changeset && changeset !== "none") out(`  .changeset/${changesetFile(changes.name)}: ${changeset}`);
  }
  if (!check) return 0;
  const asked = [
    since === undefined ? [] : ["--since", since],
    against === undefined ? [] : ["--against", against],
  ].flat();
  const wrong = checkCovered(results, changesets, `npm run changes${asked.length > 0 ? ` -- ${asked.join(" ")}` : ""}`);
  if (wrong !== undefined) err(wrong);
  return wrong === undefined ? 0 : 1;
}

/** The release of the one package in a tarball. */
function fromTarball(packages: ReadonlyMap<string, Surface>, path: string): Map<string, Release> {
  const surface = readTarball(resolve(path));
  const [folder] = [...packages].find(([, { name }]) => name === surface.name) ?? [];
  if (folder === undefined) throw new Error(`no package of this repository is called ${surface.name}`);
  return new Map([[folder, { label: `${printable(basename(path))} (${surface.version})`, surface }]]);
}
