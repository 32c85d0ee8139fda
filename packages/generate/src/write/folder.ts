import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a folder by one with the given files, so that it is never seen half done.
 *
 * The guarantee: whoever looks at `directory` finds all of the old files or all of the new ones, never a mixture, or for
 * the moment of a few renames no folder at all. A crash (or a power cut) in that moment leaves none, and
 * {@link recoverFolder}, with which every run begins, puts the old one back; a crash before it leaves the old one, a crash
 * after it the new one.
 *
 * How: `<out>/.generate` is on the same file system. In it `<name>.part` is filled and flushed to the disk and becomes
 * `<name>.new`, which is therefore always whole; then `directory` becomes `<name>.old`, what is kept moves over, and
 * `<name>.new` becomes `directory`. All of it is synchronous, so Ctrl-C comes before or after, not within.
 *
 * @param changed paths that differ from what is there; the others are linked, and so keep their times
 * @param kept what stays at the top of the folder, whatever `files` say
 */
export function replaceFolder(
  directory: string,
  files: ReadonlyMap<string, string>,
  { kept, changed }: { kept: RegExp; changed: ReadonlySet<string> },
): void {
  const out = dirname(directory);
  const work = workFolder(out);
  const at = (state: string) => join(work, `${basename(directory)}.${state}`);
  recoverFolder(directory, kept);

  mkdirSync(at("part"), { recursive: true });
  const folders = new Set([at("part")]);
  for (const [path, content] of files) {
    const target = join(at("part"), path);
    mkdirSync(dirname(target), { recursive: true });
    for (let folder = dirname(target); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    if (changed.has(path) || !linked(join(directory, path), target)) writeSynced(target, content);
  }
  for (const folder of folders) syncFolder(folder);
  renameSync(at("part"), at("new"));
  syncFolder(work);

  try {
    rename(directory, at("old"));
    moveKept(at("old"), at("new"), kept);
    renameSync(at("new"), directory);
  } catch (error) {
    recoverFolder(directory, kept);
    throw error;
  }
  syncFolder(out);
  rmSync(at("old"), { recursive: true, force: true });
}

/** Some file systems know no links. */
function linked(from: string, to: string): boolean {
  for (const method of [linkSync, copyFileSync])
    try {
      method(from, to);
      return true;
    } catch {}
  return false;
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // A new package has no folder yet.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/**
 * Undoes what a killed run began and did not end: a folder that is missing is the old one again, or the new one if there
 * was none; one that is there is whole, old or new. It gets back what it keeps.
 */
function recoverFolder(directory: string, kept: RegExp): void {
  const at = (state: string) => join(pathOfWork(dirname(directory)), `${basename(directory)}.${state}`);
  if (!existsSync(directory)) {
    moveKept(at("new"), at("old"), kept);
    for (const state of ["old", "new"])
      if (!existsSync(directory) && existsSync(at(state))) renameSync(at(state), directory);
  }
  for (const state of ["new", "old"]) {
    // Somebody may have made the folder anew since.
    if (existsSync(directory)) moveKept(at(state), directory, kept);
    rmSync(at(state), { recursive: true, force: true });
  }
  rmSync(at("part"), { recursive: true, force: true });
}

/** Does so for every folder of `out` that a killed run left behind. */
export function recoverFolders(out: string, kept: RegExp): void {
  const names = new Set(leftovers(out).map((name) => name.replace(/\.(part|new|old)$/, "")));
  for (const name of names) recoverFolder(join(out, name), kept);
}

/** What a killed run left behind, by name. */
export function leftovers(out: string): string[] {
  try {
    return readdirSync(pathOfWork(out)).filter((name) => /.\.(part|new|old)$/.test(name));
  } catch {
    return [];
  }
}

/** Moves what a package keeps of its own from one folder to another, unless it is there already. */
function moveKept(from: string, to: string, kept: RegExp): void {
  if (!existsSync(from) || !existsSync(to)) return;
  for (const name of readdirSync(from))
    if (kept.test(name) && !existsSync(join(to, name))) renameSync(join(from, name), join(to, name));
}

/** Writes a file so that it is on the disk before anything that comes later. */
function writeSynced(path: string, content: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk, where the platform can; Windows does it by itself. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {}
}

/** The folder in which packages are put together, on the file system of `out`; it is there only while something is. */
export function workFolder(out: string): string {
  const path = pathOfWork(out);
  mkdirSync(path, { recursive: true });
  return path;
}

const pathOfWork = (out: string): string => join(out, ".generate");

/** Takes the folder away if nothing is in it. */
export function removeWorkFolder(out: string): void {
  try {
    rmdirSync(pathOfWork(out));
  } catch {}
}
