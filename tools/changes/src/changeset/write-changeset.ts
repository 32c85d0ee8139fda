import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageChanges } from "../package-changes.js";
import { changesetFile } from "./changeset-file.js";
import { changesetText, isOurs } from "./changeset-text.js";
import type { Changeset } from "./read-changesets.js";

/** What became of a package's changeset. */
export type Written = "written" | "unchanged" | "removed" | "edited by hand" | "none";

/** Writes the changeset of a package, or removes it if nothing changed; never touches what a person wrote. */
export function writeChangeset(folder: string, changes: PackageChanges, known: readonly Changeset[]): Written {
  const file = changesetFile(changes.name);
  const path = join(folder, file);
  const old = known.find((changeset) => changeset.file === file)?.text;
  if (old !== undefined && !isOurs(old)) return "edited by hand";
  if (changes.bump === undefined) {
    if (old === undefined) return "none";
    rmSync(path);
    return "removed";
  }
  const text = changesetText(changes);
  if (text === old) return "unchanged";
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return "written";
}
