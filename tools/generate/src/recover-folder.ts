import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { moveKept } from "./move-kept.js";
import { pathOfWork } from "./work-folder.js";

/**
 * Undoes what a killed run began and did not end: a folder that is missing is the old one again, or the new one if there
 * was none; one that is there is whole, old or new. It gets back what it keeps.
 */
export function recoverFolder(directory: string, kept: RegExp): void {
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
