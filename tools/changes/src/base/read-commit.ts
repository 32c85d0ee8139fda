import type { Surface } from "../surface.js";
import { git } from "./git.js";
import { isPackageFile } from "./is-package-file.js";
import { readSurface } from "./read-surface.js";

/** The client packages at a commit, by their folder in `packages/`. */
export function readCommit(root: string, commit: string, label: string): Map<string, Surface> {
  const files = new Map<string, { path: string; object: string }[]>();
  const tree = git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", "packages/"]).toString();
  for (const entry of tree.split("\0")) {
    // Files only: a link or a submodule has another mode.
    const [, object, folder, path] =
      /^100\d{3} blob ([0-9a-f]{40,64})\tpackages\/([a-z0-9-]+)\/(.*)$/.exec(entry) ?? [];
    if (object && folder && path && isPackageFile(path))
      files.set(folder, [...(files.get(folder) ?? []), { path, object }]);
  }
  const clients = [...files].filter(([, list]) => list.some(({ path }) => path === "openapi.json"));
  const texts = readObjects(
    root,
    clients.flatMap(([, list]) => list.map(({ object }) => object)),
  );
  return new Map(
    clients.map(([folder, list]) => [
      folder,
      readSurface(
        new Map(list.map(({ path, object }) => [path, texts.get(object) ?? ""])),
        `packages/${folder} of ${label}`,
      ),
    ]),
  );
}

/** The texts of objects, from one git process. */
function readObjects(root: string, objects: string[]): Map<string, string> {
  const answer = git(root, ["cat-file", "--batch"], `${objects.join("\n")}\n`);
  const texts = new Map<string, string>();
  let at = 0;
  for (const object of objects) {
    const end = answer.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(answer.toString("utf8", at, end))?.[1]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file: ${answer.toString("utf8", at, end)}`);
    texts.set(object, answer.toString("utf8", end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
