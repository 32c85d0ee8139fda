import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { moveKept } from "./move-kept.js";
import { recoverFolder } from "./recover-folder.js";
import { syncFolder, writeSynced } from "./synced.js";
import { workFolder } from "./work-folder.js";

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
