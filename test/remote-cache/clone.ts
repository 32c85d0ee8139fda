import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.js";

const root = join(import.meta.dirname, "../..");

/** Clones HEAD of this repository, with a copy of what is installed here: the links in it are relative. */
export async function clone(folder: string): Promise<void> {
  await run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], root);
  const workspaces = ["packages", "tools"].flatMap((parent) =>
    readdirSync(join(folder, parent)).map((name) => join(parent, name)),
  );
  for (const workspace of ["", ...workspaces]) {
    const installed = join(root, workspace, "node_modules");
    if (existsSync(installed))
      cpSync(installed, join(folder, workspace, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
}
