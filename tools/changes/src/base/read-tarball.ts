import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { printable } from "../printable.js";
import type { Surface } from "../surface.js";
import { UsageError } from "../usage-error.js";
import { isPackageFile } from "./is-package-file.js";
import { readSurface } from "./read-surface.js";
import { readTar } from "./read-tar.js";

const maxPacked = 64 * 1024 * 1024;
const maxUnpacked = 512 * 1024 * 1024;

/**
 * The client package in a tarball of `npm pack`.
 *
 * @throws UsageError if there is no such file, Error if it is more than 64 MiB, 512 MiB unpacked, or no such tarball
 */
export function readTarball(path: string): Surface {
  const name = printable(basename(path));
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile())
    throw new UsageError(`--against expected a tarball of npm pack; there is no file ${printable(path)}`);
  if (file.size > maxPacked)
    throw new Error(`${name} has ${file.size} bytes, more than the ${maxPacked} that are read`);
  try {
    const files = new Map<string, string>();
    for (const [entry, text] of readTar(gunzipSync(readFileSync(path), { maxOutputLength: maxUnpacked }))) {
      // npm's own folder is `package`; others that npm installs have another.
      const inside = entry.slice(entry.indexOf("/") + 1);
      if (isPackageFile(inside) && entry.split("/").length === inside.split("/").length + 1) files.set(inside, text);
    }
    return readSurface(files, "the package in it");
  } catch (error) {
    throw new Error(`${name} cannot be compared with: ${(error as Error).message}`);
  }
}
