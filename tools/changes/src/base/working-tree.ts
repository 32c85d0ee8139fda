import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Surface } from "../surface.js";
import { isPackageFile } from "./is-package-file.js";
import { readSurface } from "./read-surface.js";

/** The client packages of a working tree, by their folder in `packages/`. */
export function workingTree(root: string): Map<string, Surface> {
  const packages = join(root, "packages");
  const found = new Map<string, Surface>();
  for (const folder of readdirSync(packages).sort()) {
    const directory = join(packages, folder);
    if (!existsSync(join(directory, "openapi.json"))) continue;
    const paths = ["package.json", "openapi.json", ...readdirSync(join(directory, "src")).map((name) => `src/${name}`)];
    const files = new Map(
      paths.filter(isPackageFile).map((path) => [path, readFileSync(join(directory, path), "utf8")]),
    );
    found.set(folder, readSurface(files, `packages/${folder}`));
  }
  return found;
}
