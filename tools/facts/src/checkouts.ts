import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** A folder with sources that cannot be used. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** Bytes that one file of a source may have. */
const maxFileBytes = 32 * 1024 * 1024;

/** Bytes that are read of one clone. */
const maxBytes = 512 * 1024 * 1024;

/** Files that one folder of a source may have. */
const maxFiles = 20_000;

/** A clone of a vendor's public repository. */
export interface Checkout {
  readonly repository: string;
  readonly commit: string;
  /** Date of the commit. */
  readonly at: string;
  readonly files: SourceFiles;
}

/** The files of a clone. What leads out of it, or is no plain file, is not read. */
export class SourceFiles {
  readonly #root: string;
  #left = maxBytes;

  constructor(root: string) {
    this.#root = realpathSync(root);
  }

  has(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  /**
   * The text of a file.
   *
   * @throws SourceError for what is no file of the clone, for more than 32 MiB, or after 512 MiB of all files
   */
  text(path: string): string {
    const file = this.#within(path);
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const { size } = fstatSync(descriptor);
      if (!fstatSync(descriptor).isFile()) throw new SourceError(`${path} is no file.`);
      if (size > maxFileBytes)
        throw new SourceError(`${path} has ${size} bytes; at most ${maxFileBytes} are read of a file.`);
      this.#left -= size;
      if (this.#left < 0) throw new SourceError(`${path}: at most ${maxBytes} bytes are read of a clone.`);
      return readFileSync(descriptor, "utf8");
    } finally {
      closeSync(descriptor);
    }
  }

  /**
   * The names of the files in a folder that end so, sorted.
   *
   * @throws SourceError for more than 20,000, or for what is no folder of the clone
   */
  list(folder: string, ending: string): string[] {
    const entries = readdirSync(this.#within(folder), { withFileTypes: true });
    if (entries.length > maxFiles)
      throw new SourceError(`${folder} has ${entries.length} files; at most ${maxFiles} are read of a folder.`);
    return entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith(ending) ? [entry.name] : [])).sort();
  }

  /** The names of the folders in a folder, sorted. */
  folders(folder: string): string[] {
    return readdirSync(this.#within(folder), { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      .sort();
  }

  #within(path: string): string {
    const asked = join(this.#root, path);
    if (!existsSync(asked)) throw new SourceError(`${path} is not there.`);
    const real = realpathSync(asked);
    if (real !== this.#root && !real.startsWith(this.#root + sep)) throw new SourceError(`${path} leads elsewhere.`);
    return real;
  }
}

/**
 * The clones of a repository: `DIR/<owner>/<name>`, and `DIR/<owner>/<name>@<anything>` for other commits of it; the newest
 * first.
 *
 * @throws SourceError for a folder that is no clone
 */
export function findCheckouts(from: string, repository: string): Checkout[] {
  const folder = join(from, dirname(repository));
  if (!existsSync(folder)) return [];
  const name = basename(repository);
  const found = readdirSync(folder).filter((entry) => entry === name || entry.startsWith(`${name}@`));
  return found
    .map((entry) => checkoutOf(join(folder, entry), repository))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function checkoutOf(path: string, repository: string): Checkout {
  const { commit, at } = commitOf(path);
  return { repository, commit, at, files: new SourceFiles(path) };
}

/** Which commit a clone stands at. Git reads one object: no hook, no filter, no pager, nothing from the network. */
function commitOf(path: string): { commit: string; at: string } {
  if (!existsSync(join(path, ".git")))
    throw new SourceError(`${path} is no clone: without its commit, nothing says what was read. Clone it with git.`);
  let object: string;
  try {
    object = execFileSync("git", ["--no-pager", "-C", path, "cat-file", "--batch"], {
      input: "HEAD\n",
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
      env: { PATH: process.env.PATH, GIT_ALLOW_PROTOCOL: "none", GIT_CONFIG_NOSYSTEM: "1", GIT_NO_LAZY_FETCH: "1" },
      timeout: 30_000,
      maxBuffer: 1024 * 1024,
    });
  } catch {
    object = "";
  }
  const commit = /^([0-9a-f]{40,64}) commit \d{1,9}$/m.exec(object)?.[1];
  const seconds = Number(/^committer .{0,1000}> (\d{1,12}) [+-]\d{4}$/m.exec(object)?.[1]);
  if (commit === undefined) throw new SourceError(`${path}: git does not know its commit. Clone it again.`);
  if (!(seconds > 0)) throw new SourceError(`${path}: its commit has no date. Clone it again.`);
  return { commit, at: new Date(seconds * 1000).toISOString().slice(0, 10) };
}
