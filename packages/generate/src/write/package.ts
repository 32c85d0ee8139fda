import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache.js";
import type { GeneratedPackage } from "../emit/package.js";
import { replaceFolder } from "./folder.js";

/** What a package folder keeps of its own: the release tool's files, and what is built or installed in it. */
export const kept = /^(CHANGELOG\.md|dist|node_modules|\.turbo)(\/|$)/;

/** The paths in which a folder differs from files of which the digests are given. */
export function differences(directory: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files]
    .filter(([path, wanted]) => digestOf(join(directory, path)) !== wanted)
    .map(([path]) => path);
  const stale = list(directory).filter((path) => !files.has(path));
  return [...changed, ...stale].sort();
}

/** The digests of a package's files, by path. */
export const digestsOf = ({ files }: GeneratedPackage): Map<string, string> =>
  new Map([...files].map(([path, content]) => [path, digest(content)]));

/**
 * Makes a folder equal to a generated package, whole or not at all (see {@link replaceFolder}). Returns the paths that
 * changed; if none did, nothing is touched.
 */
export function writePackage(directory: string, generated: GeneratedPackage): string[] {
  const paths = differences(directory, digestsOf(generated));
  if (paths.length > 0) replaceFolder(directory, generated.files, { kept, changed: new Set(paths) });
  return paths;
}

function digestOf(path: string): string | undefined {
  try {
    return digest(readFileSync(path));
  } catch {
    // No file; the folder is replaced, whatever is there.
    return undefined;
  }
}

function list(directory: string, prefix = ""): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(join(directory, prefix));
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = prefix + entry.name;
    if (kept.test(path)) return [];
    return entry.isDirectory() ? list(directory, `${path}/`) : [path];
  });
}

const readEntries = (path: string) => readdirSync(path, { withFileTypes: true });
