import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Moves what a package keeps of its own from one folder to another, unless it is there already. */
export function moveKept(from: string, to: string, kept: RegExp): void {
  if (!existsSync(from) || !existsSync(to)) return;
  for (const name of readdirSync(from))
    if (kept.test(name) && !existsSync(join(to, name))) renameSync(join(from, name), join(to, name));
}
