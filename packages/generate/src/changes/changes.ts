import { existsSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { GenerationCache, generatorFingerprint } from "../cache.js";
import { type Config, commandLine, readConfig } from "../command/config.js";
import { departuresOf, findOrphans, generateAll } from "../generate.js";
import { UsageError as WrongConfig } from "../read/spec-error.js";
import { findReleases, type Release } from "./base.js";
import {
  bumpIn,
  type Changeset,
  changesetFile,
  headings,
  isCovered,
  isVersioned,
  readChangesets,
  reason,
  writeChangeset,
} from "./changeset.js";
import { comparePackages, type PackageChanges } from "./compare.js";
import type { Compile } from "./compiler.js";
import { printable, UsageError } from "./finding.js";
import { type Surface, workingTree } from "./surface.js";
import { readTarball } from "./tarball.js";

/** Where the command writes. */
export interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
}

type Staleness = typeof stalePackages;

const noRelease = `There is no release to compare with: no tag such as @cloudseal/<package>@1.2.3.
In a clone without tags, fetch them (git fetch --tags); before the first release, name a commit: --since COMMIT.`;

/**
 * The command `changes`. Returns its exit code.
 *
 * @param stale what is wrong with the packages of a project, beside their specs
 * @throws WrongConfig
 */
export async function runChanges(
  args: readonly string[],
  output: Output = { out: console.log, err: console.error },
  stale: Staleness = stalePackages,
  compile?: Compile,
): Promise<number> {
  const { out, err } = output;
  try {
    const options = readOptions(args);
    if (options.help) {
      out(help.trimEnd());
      return 0;
    }
    return await compare(options, output, stale, compile);
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n${commandLine("changes", ["--help"])} has all options`);
      return 2;
    }
    if (error instanceof WrongConfig) throw error;
    err(`changes failed: ${(error as Error).message}`);
    return 1;
  }
}

async function compare(
  options: Options,
  { out: say, err }: Output,
  staleness: Staleness,
  compile: Compile | undefined,
): Promise<number> {
  const { since, against, check, json } = options;
  const root = resolve(options.root ?? ".");
  const folder = join(root, ".changeset");
  const config = await readConfig({}, root);
  const out = relative(root, config.out).replaceAll("\\", "/");
  if (!existsSync(config.out) || !existsSync(folder))
    throw new UsageError(`--root expected a folder with ${out}/ and .changeset/, found ${printable(root)}`);
  const packages = workingTree(root, out);
  const releases = against === undefined ? findReleases(root, out, packages, since) : fromTarball(packages, against);
  if (!releases) {
    err(check ? `${noRelease}\nNothing was checked.` : noRelease);
    return check ? 0 : 1;
  }
  const stale = await staleness(config);
  if (stale !== undefined) {
    err(`The packages are not what the specs give, so that a changeset would tell of the wrong ones.\n\n${stale}`);
    return 1;
  }
  const results = await comparePackages(packages, releases, compile);
  const changesets = readChangesets(folder);
  for (const changes of results) {
    const covered = isCovered(changes, changesets);
    const writes = !check && !isVersioned(changes) && !changes.gone;
    const changeset = writes ? writeChangeset(folder, changes, changesets) : undefined;
    if (json) say(JSON.stringify({ ...changes, covered: changeset === "written" || covered, changeset }));
    else for (const line of linesOf(changes, !check || covered, changeset)) say(line);
  }
  const wrong = check ? checkCovered(results, changesets, commandOf(options)) : undefined;
  if (wrong !== undefined) err(wrong);
  return wrong === undefined ? 0 : 1;
}

/** The command that writes the changesets that a check with the same options misses. */
const commandOf = ({ since, against }: Options): string =>
  commandLine("changes", [...(since ? ["--since", since] : []), ...(against ? ["--against", against] : [])]);

/** What there is to say of a package: its changes, and what became of its changeset. */
const linesOf = (changes: PackageChanges, isShown: boolean, changeset: string | undefined): string[] => [
  ...(isShown ? printChanges(changes) : []),
  ...(isVersioned(changes) ? [`  Its version is ${changes.version} already, which tells of this.`] : []),
  ...(changes.gone ? ["  No changeset can name it; deprecate it with npm."] : []),
  ...(changeset && changeset !== "none" ? [`  .changeset/${changesetFile(changes.name)}: ${changeset}`] : []),
];

/** The release of the one package in a tarball. */
function fromTarball(packages: ReadonlyMap<string, Surface>, path: string): Map<string, Release> {
  const surface = readTarball(resolve(path));
  const [folder] = [...packages].find(([, { name }]) => name === surface.name) ?? [];
  if (folder === undefined) throw new Error(`no package of this repository is called ${surface.name}`);
  return new Map([[folder, { label: `${printable(basename(path))} (${surface.version})`, surface }]]);
}

/** What the command was asked. */
export interface Options {
  since?: string;
  against?: string;
  check?: boolean;
  json?: boolean;
  root?: string;
  help?: boolean;
}

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options {
  let options: Options;
  try {
    options = parseArgs({
      args: [...args],
      options: {
        since: { type: "string" },
        against: { type: "string" },
        check: { type: "boolean" },
        json: { type: "boolean" },
        root: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (options.since !== undefined && options.against !== undefined)
    throw new UsageError("--since and --against expected one of them, found both");
  for (const name of ["since", "against", "root"] as const)
    if (options[name] === "") throw new UsageError(`--${name} expected a value, found none`);
  return options;
}

export const help = `Usage: ${commandLine("changes", ["[options]"])}

Compares the client packages with their last release, says what breaks callers,
what adds and what only the wire sees, and writes a changeset for each package:
.changeset/changes-in-<package>.md. A changeset edited by hand is left alone.

  --since REF      compare with this commit, branch or tag (default: each
                   package's newest tag such as @cloudseal/<package>@1.2.3)
  --against FILE   compare the one package in this tarball of npm pack
  --check          write nothing; exit 1 if a package changed and no changeset
                   in .changeset covers it. Without any release tag, as in a
                   shallow clone, nothing is checked
  --json           one JSON object for each package
  --root DIR       the repository, whose cloudseal.config.json says where the
                   packages are (default: where the command runs)
  --help           this text

Exit code: 0 done, 1 a package is not covered or cannot be compared, 2 wrong
usage.
`;

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

/** What is wrong with the changesets, for people; nothing when each changed package is covered. */
export function checkCovered(
  results: readonly PackageChanges[],
  changesets: readonly Changeset[],
  command: string,
): string | undefined {
  const wrong = results.filter((changes) => !isCovered(changes, changesets));
  if (wrong.length === 0) return undefined;
  const parts = wrong.map((changes) => {
    const given = bumpIn(changesets, changes.name);
    const found = given ? `the largest in .changeset is ${given}` : "none in .changeset names it";
    return `${printChanges(changes).join("\n")}\n  expected a changeset of at least ${changes.bump}; ${found}`;
  });
  return `${parts.join("\n\n")}\n\nTo fix it, run: ${command}\nand commit what it writes, or write one yourself with: npx changeset`;
}

/** What is wrong with packages that are not what the specs give; nothing when all are fresh. */
export async function stalePackages({ specs, out, cache, ...settings }: Config): Promise<string | undefined> {
  const packages = await generateAll({
    ...{ specs, out, settings },
    cache: new GenerationCache(cache),
    generator: generatorFingerprint(),
    check: true,
    force: false,
  });
  const lines = departuresOf(packages, findOrphans(out, packages));
  return lines.length === 0 ? undefined : `${lines.join("\n")}\n\nTo fix it, run: ${commandLine("generate")}`;
}
