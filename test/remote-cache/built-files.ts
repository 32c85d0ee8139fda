import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What is built in a clone: the hash of each file by its path. */
export function builtFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, "packages"))) {
    const dist = join(folder, "packages", name, "dist");
    if (!existsSync(dist)) continue;
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex"));
    }
  }
  return files;
}
