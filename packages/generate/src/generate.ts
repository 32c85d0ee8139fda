import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type CacheEntry, digest, fingerprint, folderOf, type GenerationCache } from "./cache.js";
import type { GeneratedPackage } from "./emit/package.js";
import { header, wrap } from "./emit/text.js";
import { manifestIn, packageHead, type Settings } from "./read/manifest.js";
import { findProtocol, type ProtocolPlaces, protocolFingerprint, wireOf } from "./read/protocol.js";
import { SpecError, SpecProblems, UsageError } from "./read/spec-error.js";
import { differences, digestsOf, kept, writePackage } from "./write/package.js";

export interface GenerateOptions {
  specs: string;
  out: string;
  cache: GenerationCache;
  /** Digest of the generator. */
  generator: string;
  check: boolean;
  force: boolean;
  settings: Settings & ProtocolPlaces;
}

/**
 * Makes all packages and writes none: a wrong spec leaves every package as it was.
 *
 * @throws SpecError, or SpecErrors for all that is wrong with any service; UsageError for a folder that holds no specs, or
 *   files of somebody else where a package would be
 */
export async function generateAll({ specs, out, ...options }: GenerateOptions): Promise<MadePackage[]> {
  const services = findServices(specs);
  const progress = new Progress();
  const problems = new SpecProblems();
  const packages: MadePackage[] = [];
  let all: string | undefined;
  const allSpecs = () => {
    all ??= fingerprint(specs);
    return all;
  };
  try {
    for (const [index, [vendor, folder]] of services.entries()) {
      const directory = join(out, `${vendor}-${folder.replace(/-.*/s, "")}`);
      const at = (detail = "") => progress.at(index + 1, services.length, `${vendor}/${folder}${detail}`);
      at();
      const onOperation = (count: number, total: number) => at(`: ${count} of ${total} operations`);
      const made = await makePackage({ ...options, specs, vendor, folder, directory, allSpecs, onOperation }).catch(
        (error) => problems.add(error),
      );
      if (!made) continue;
      if (packages.some((item) => item.directory === directory))
        throw new SpecError(
          join(relative(process.cwd(), join(specs, vendor)), folder),
          1,
          "one folder for each service",
          `another one for ${folder.replace(/-.*/s, "")}`,
        );
      packages.push(made);
    }
  } finally {
    progress.end();
  }
  problems.end();
  return packages;
}

/** What a service's folder of specs comes to. */
export interface MadePackage {
  /** Folder of the package. */
  directory: string;
  name: string;
  operations: number;
  /** Paths in which the folder differs from it. */
  changed: string[];
  /** The files; absent if the cache knew all that was asked. */
  generated?: GeneratedPackage;
}

export interface MakeOptions {
  specs: string;
  vendor: string;
  /** The service's folder, `<service>-<version>`. */
  folder: string;
  directory: string;
  /** Digest of the generator. */
  generator: string;
  /** Fingerprint of all specs, no newer than the call of {@link makePackage}. */
  allSpecs(): string;
  cache: GenerationCache;
  settings: Settings & ProtocolPlaces;
  /** Whether to generate whatever the cache says. */
  force: boolean;
  /** Whether only the paths of what differs are wanted, not its content. */
  check: boolean;
  /** Told of each operation as it is read. */
  onOperation(count: number, total: number): void;
}

/**
 * Generates a package, unless the cache knows what its inputs give and the folder holds just that. Inputs are the
 * specs, the generator, the vendor's protocol, and the versions of the package and of what it stands on.
 *
 * @throws SpecError
 */
async function makePackage(options: MakeOptions): Promise<MadePackage> {
  const { specs, vendor, folder, directory, generator, cache, settings } = options;
  const vendorFolder = join(specs, vendor);
  const protocol = findProtocol(vendor, settings, vendorFolder);
  assertOurs(directory);
  const core = manifestIn(folderOf("@cloudseal/core")).version ?? "";
  const head = packageHead(directory, protocol, core, settings);
  const inputs = () =>
    digest(
      JSON.stringify([
        ...[generator, vendor, folder, head],
        ...[protocolFingerprint(protocol), fingerprint(join(vendorFolder, folder))],
      ]),
    );
  const key = inputs();
  const known = options.force ? undefined : cache.read(key);
  if (known && (known.allSpecs === undefined || known.allSpecs === options.allSpecs())) {
    const changed = differences(directory, new Map(Object.entries(known.files)));
    if (changed.length === 0 || options.check)
      return { directory, name: known.name, operations: known.operations, changed };
  }

  const { loadService, generatePackage } = await loadGenerator();
  const allSpecs = options.allSpecs();
  const wire = await wireOf(protocol, vendorFolder);
  const spec = await loadService(specs, vendor, folder, wire, options.onOperation);
  assertDone(join(vendorFolder, folder));
  const generated = generatePackage(spec, head);
  const files = digestsOf(generated);
  const entry: CacheEntry = {
    name: generated.name,
    operations: generated.operations,
    files: Object.fromEntries(files),
    ...(spec.refersOutside && { allSpecs }),
  };
  // What was saved meanwhile may be in it, or only half of it.
  if (inputs() === key && (!spec.refersOutside || fingerprint(specs) === allSpecs)) cache.write(key, entry);
  return {
    directory,
    name: generated.name,
    operations: generated.operations,
    changed: differences(directory, files),
    generated,
  };
}

/**
 * Checks that a folder may be replaced whole: it is a generated package, or holds nothing that somebody would miss.
 *
 * @throws UsageError
 */
function assertOurs(directory: string): void {
  if (isGenerated(directory)) return;
  const foreign = read(() => readdirSync(directory), []).filter((name) => name !== "package.json" && !kept.test(name));
  if (foreign.length > 0)
    throw new UsageError(
      here(directory),
      "a generated package, or nothing",
      `files that generate did not write: ${foreign.slice(0, 5).join(", ")}${foreign.length > 5 ? ", …" : ""}`,
      "move the folder away, or give --out another one",
    );
}

/**
 * Checks that nothing in a service's specs waits for a person.
 *
 * @throws SpecError, or SpecErrors, at the comments that begin with TODO, as `new` writes them
 */
function assertDone(folder: string): void {
  const problems = new SpecProblems();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml")))
    for (const [index, line] of readFileSync(join(folder, name), "utf8").split("\n").entries()) {
      const todo = /(?:^|\s)(# TODO\b.*)/.exec(line)?.[1];
      if (todo)
        problems.add(new SpecError(here(join(folder, name)), index + 1, "a spec without TODOs: do what it says", todo));
    }
  problems.end();
}

/**
 * The folders of services under `specs`, as `[vendor, folder]`.
 *
 * @throws SpecError if there is none
 */
function findServices(specs: string): [vendor: string, folder: string][] {
  const what = "a folder of specs, which holds <vendor>/<service>-<version>/service.yaml";
  const fix = "give --specs another one, or begin a spec: new --help";
  if (!existsSync(specs)) throw new UsageError("--specs", what, `nothing at ${here(specs)}`, fix);
  if (!statSync(specs).isDirectory()) throw new UsageError("--specs", what, `a file, ${here(specs)}`, fix);
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  const services = folders(specs).flatMap((vendor) =>
    folders(join(specs, vendor)).map((folder) => [vendor, folder] as [string, string]),
  );
  if (services.length === 0) throw new UsageError("--specs", what, `no such folder in ${here(specs)}`, fix);
  return services;
}

/**
 * The folders of generated packages that no specs give any more. They are left to a person: a package that was published
 * is deprecated before it goes.
 */
export function findOrphans(out: string, packages: readonly MadePackage[]): string[] {
  const made = new Set(packages.map(({ directory }) => directory));
  return read(() => readdirSync(out), [])
    .sort()
    .map((name) => join(out, name))
    .filter((directory) => !made.has(directory) && isGenerated(directory));
}

const [start = "", end = ""] = header("\n").trim().split("\n");

function isGenerated(directory: string): boolean {
  const [line = ""] = read(() => readFileSync(join(directory, "src/service.gen.ts"), "utf8"), "").split("\n");
  return line.startsWith(start) && line.endsWith(end);
}

/** What is not there, or is something else, is none. */
function read<Result>(look: () => Result, none: Result): Result {
  try {
    return look();
  } catch {
    return none;
  }
}

/** In what the packages of a folder are not what the specs give, as lines for people; none when all are fresh. */
export const departuresOf = (packages: readonly MadePackage[], orphans: readonly string[]): string[] => [
  ...packages
    .filter(({ changed }) => changed.length > 0)
    .map(({ directory, changed }) => [`${here(directory)} is stale:`, ...wrap(listed(changed), 78)].join("\n  ")),
  ...orphans.map((directory) => `${here(directory)} has no specs any more: delete it, or put its specs back`),
];

/** As many names as a person reads, and how many more there are. */
const listed = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 9).join(", ")} and ${names.length - 9} more files` : names.join(", ");

/** A folder as people call it from where the command runs. */
export const here = (directory: string): string => relative(process.cwd(), directory) || ".";

/** Writes those packages that differ from what is there. */
export function writePackages(packages: readonly MadePackage[]): readonly MadePackage[] {
  for (const { directory, changed, generated } of packages)
    if (generated && changed.length > 0) writePackage(directory, generated);
  return packages;
}

/** Loads what generates: typescript and the linter take longer than all that an unchanged service needs. */
export async function loadGenerator() {
  const { loadService } = await import("./read/service.js");
  const { generatePackage } = await import("./emit/package.js");
  return { loadService, generatePackage };
}

/** Milliseconds between two lines where nobody watches. */
const interval = 30_000;

/**
 * Says on stderr how far a long run is: on a terminal in one line that changes, elsewhere in a line now and then, so
 * that a log shows that something happens.
 */
export class Progress {
  #last = performance.now();

  constructor(readonly terminal: boolean = process.stderr.isTTY === true) {}

  /** @param count how many things are being or have been done */
  at(count: number, total: number, what: string): void {
    const now = performance.now();
    // A terminal shows no more than thirty lines a second.
    if (now - this.#last < (this.terminal ? 30 : interval)) return;
    this.#last = now;
    const text = `${count}/${total} ${what}`;
    process.stderr.write(this.terminal ? `\r\x1b[K${text}` : `generate: ${text}\n`);
  }

  /** Leaves an empty line to what comes next. */
  end(): void {
    if (this.terminal) process.stderr.write("\r\x1b[K");
  }
}
