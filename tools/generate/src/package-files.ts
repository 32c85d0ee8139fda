import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedPackage } from "./generate-package.js";

/** What a package folder keeps of its own: the release tool's files, and what is built or installed in it. */
const kept = /^(CHANGELOG\.md|dist|node_modules|\.turbo)(\/|$)/;

/** The paths in which a folder differs from a generated package. */
export function differences(directory: string, { files }: GeneratedPackage): string[] {
  const changed = [...files]
    .filter(([path, content]) => readText(join(directory, path)) !== content)
    .map(([path]) => path);
  const stale = list(directory).filter((path) => !files.has(path));
  return [...changed, ...stale].sort();
}

/** Makes a folder equal to a generated package; each file is replaced in one step. Returns the paths that changed. */
export function writePackage(directory: string, generated: GeneratedPackage): string[] {
  const paths = differences(directory, generated);
  for (const path of paths) {
    const target = join(directory, path);
    const content = generated.files.get(path);
    if (content === undefined) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    writeFileSync(temporary, content);
    renameSync(temporary, target);
  }
  return paths;
}

/** The text of a file; `undefined` if there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
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
