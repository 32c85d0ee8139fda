import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { printable, UsageError } from "./finding.js";
import { isPackageFile, readSurface, type Surface } from "./surface.js";

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

const block = 512;

/**
 * The files of a tar archive by path, in memory: nothing is written anywhere.
 *
 * @throws Error for a path that leads out of the archive, a link, a file given twice, a broken header
 */
function readTar(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    const size = octal(header.subarray(124, 136));
    if (octal(header.subarray(148, 156)) !== checksum(header) || at + block + size > archive.length)
      throw new Error("it is no tar archive, or a broken one");
    const type = String.fromCharCode(header[156] ?? 0);
    const prefix = text(header.subarray(345, 500));
    const path = `${prefix === "" ? "" : `${prefix}/`}${text(header.subarray(0, 100))}`;
    if (type === "0" || type === "\0") {
      if (path.startsWith("/") || /[\\:]/.test(path) || path.split("/").some((step) => step === ".." || step === ""))
        throw new Error(`its path ${JSON.stringify(printable(path))} leads out of it`);
      if (files.has(path)) throw new Error(`it has ${printable(path)} twice`);
      files.set(path, archive.toString("utf8", at + block, at + block + size));
    } else if (!/[5xg]/.test(type))
      throw new Error(`its ${printable(path)} is a link, or something else that is no file`);
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

const text = (field: Buffer): string => field.toString("utf8").replace(/\0[\s\S]*$/, "");

function octal(field: Buffer): number {
  const digits = text(field).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw new Error("it is no tar archive, or a broken one");
  return Number.parseInt(digits, 8);
}

/** The sum of a header's bytes, in which the sum itself counts as spaces. */
const checksum = (header: Buffer): number =>
  header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
