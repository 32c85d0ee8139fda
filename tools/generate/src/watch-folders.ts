import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/**
 * Calls `onChange` when anything in a folder or below it is written, made, renamed or removed; costs nothing meanwhile.
 * (Node's own recursive watching loses files that editors replace.) Returns what ends it.
 */
export function watchFolders(root: string, onChange: () => void): () => void {
  const watched = new Map<string, { watcher: FSWatcher; id: number }>();
  const forget = (path: string) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const scan = () => {
    const found = new Map(foldersIn(root));
    // A folder that was removed and made again is another one.
    for (const [path, { id }] of watched) if (found.get(path) !== id) forget(path);
    for (const [path, id] of found) {
      if (watched.has(path)) continue;
      const watcher = watch(path, () => {
        scan();
        onChange();
      });
      watcher.on("error", () => forget(path));
      watched.set(path, { watcher, id });
    }
  };
  scan();
  return () => {
    for (const path of [...watched.keys()]) forget(path);
  };
}

/** A folder and those below it, each with its inode; without what vanishes meanwhile. */
function foldersIn(path: string): [path: string, id: number][] {
  try {
    const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [[path, statSync(path).ino], ...below.flatMap(({ name }) => foldersIn(join(path, name)))];
  } catch {
    return [];
  }
}
