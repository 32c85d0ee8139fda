import { mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";

/** The folder in which packages are put together, on the file system of `out`; it is there only while something is. */
export function workFolder(out: string): string {
  const path = pathOfWork(out);
  mkdirSync(path, { recursive: true });
  return path;
}

export const pathOfWork = (out: string): string => join(out, ".generate");

/** Takes the folder away if nothing is in it. */
export function removeWorkFolder(out: string): void {
  try {
    rmdirSync(pathOfWork(out));
  } catch {}
}
