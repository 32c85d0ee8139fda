import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** What came of certain inputs: enough to tell whether a folder still holds it. */
export interface CacheEntry {
  name: string;
  operations: number;
  /** Digest of each file of the package, by path. */
  files: Record<string, string>;
  /** Fingerprint of all specs, if the service refers to files beyond its own folder. */
  allSpecs?: string;
}

/** More than one repository has services; what was used last stays. */
const keep = 2000;

/**
 * Remembers what was generated from which inputs, by a digest of these. Nothing depends on it: it may be deleted at any
 * time, and an entry that cannot be read is none.
 */
export class GenerationCache {
  /** What this process knows already, for one that goes on for long. */
  readonly #known = new Map<string, CacheEntry>();

  constructor(readonly directory: string) {}

  read(key: string): CacheEntry | undefined {
    const known = this.#known.get(key);
    if (known) return known;
    try {
      const entry = JSON.parse(readFileSync(this.#path(key), "utf8"));
      return isEntry(entry) ? entry : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that cannot be written costs time, nothing else. */
  write(key: string, entry: CacheEntry): void {
    this.#known.set(key, entry);
    try {
      mkdirSync(this.directory, { recursive: true });
      const temporary = `${this.#path(key)}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(entry));
      renameSync(temporary, this.#path(key));
      this.#prune();
    } catch {}
  }

  #path(key: string): string {
    return join(this.directory, `${key}.json`);
  }

  #prune(): void {
    const paths = readdirSync(this.directory).map((name) => join(this.directory, name));
    if (paths.length <= keep) return;
    const byAge = paths.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => a.time - b.time);
    for (const { path } of byAge.slice(0, paths.length - keep / 2)) rmSync(path, { force: true });
  }
}

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== "object" || value === null) return false;
  const { name, operations, files, allSpecs } = value as Record<string, unknown>;
  return (
    typeof name === "string" &&
    typeof operations === "number" &&
    typeof files === "object" &&
    files !== null &&
    Object.keys(files).length > 0 &&
    Object.values(files).every((digest) => typeof digest === "string") &&
    (allSpecs === undefined || typeof allSpecs === "string")
  );
}

/**
 * A digest of all that makes the same specs give another package: the generator's own files, what reads documents, the
 * defaults that it names, the versions of what is installed, and Node.
 */
export function generatorFingerprint(): string {
  // npm's record of what is there, which may be older than the lock file.
  const [lock] = ["node_modules/.package-lock.json", "package-lock.json"].filter((path) => existsSync(path));
  return digest(
    [
      process.version,
      lock === undefined ? "" : digest(readFileSync(lock)),
      digest(readFileSync(join(folderOf("@cloudseal/core"), "src/defaults.ts"))),
      ...[import.meta.dirname, join(folderOf("@cloudseal/openapi"), "src")].map((folder) =>
        fingerprint(folder, (path) => !/\.test\.ts$|(^|\/)fixtures\//.test(path)),
      ),
    ].join("\n"),
  );
}

/** The folder of an installed package. @throws Error if it is installed neither where the command runs nor beside the generator */
export function folderOf(name: string): string {
  const folder = findPackage(name, process.cwd());
  if (folder === undefined) throw new Error(`${name} is not installed: npm install ${name}`);
  return folder;
}

/**
 * The folder of an installed package: what a project has, or what is installed beside the generator. Nothing if there is
 * none. It need not export its package.json.
 */
export function findPackage(name: string, root: string): string | undefined {
  for (const from of [root, import.meta.dirname])
    for (let folder = from; ; folder = dirname(folder)) {
      const path = join(folder, "node_modules", name);
      if (existsSync(join(path, "package.json"))) return realpathSync(path);
      if (dirname(folder) === folder) break;
    }
  return undefined;
}

/** SHA-256 of a content, in hex. */
export const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * A digest of all files below a folder: of their paths and contents. A link to a file counts as what it leads to.
 *
 * @param counts whether a file does, or anything in a folder, whose path ends in a slash
 */
export function fingerprint(folder: string, counts: (path: string) => boolean = () => true): string {
  const paths: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name + (entry.isDirectory() ? "/" : "");
      if (!counts(path)) continue;
      if (entry.isDirectory()) visit(path);
      else paths.push(path);
    }
  };
  visit("");
  return digest(
    paths
      .sort()
      .map((path) => `${JSON.stringify(path)} ${contentOf(join(folder, path))}\n`)
      .join(""),
  );
}

function contentOf(path: string): string {
  try {
    // A pipe would be waited for.
    return statSync(path).isFile() ? digest(readFileSync(path)) : "no file";
  } catch (error) {
    // A link to nowhere, or gone since.
    return (error as NodeJS.ErrnoException).code ?? "unreadable";
  }
}
