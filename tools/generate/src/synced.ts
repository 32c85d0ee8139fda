import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";

/** Writes a file so that it is on the disk before anything that comes later. */
export function writeSynced(path: string, content: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk, where the platform can; Windows does it by itself. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {}
}
