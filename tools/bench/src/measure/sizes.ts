import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { officialFolder } from "../install.js";
import type { Log, Pair } from "../report.js";
import { vendors } from "../vendors.js";

/** Bytes on disk of our client and of the official SDK's core, each with all that it needs at run time. */
export async function measureSizes(log: Log): Promise<Pair[]> {
  log("installed sizes");
  const here = fileURLToPath(new URL(".", import.meta.url));
  const published = new Map<string, Promise<number>>();
  const bytes = async (folder: string) => {
    if (folder.includes(`${sep}node_modules${sep}`)) return folderBytes(folder);
    const known = published.get(folder) ?? publishedBytes(folder);
    published.set(folder, known);
    return known;
  };
  const total = async (folders: Iterable<string>) => {
    let sum = 0;
    for (const folder of folders) sum += await bytes(folder);
    return sum;
  };
  const pairs: Pair[] = [];
  for (const { name: vendor, package: ours, official } of vendors) {
    const other = new Set(
      [official.package, ...(official.beside ?? [])].flatMap((name) => [...closure(name, officialFolder)]),
    );
    pairs.push({ vendor, ours: await total(closure(ours, here)), other: await total(other) });
  }
  return pairs;
}

/** Folders of the packages that a package needs at run time, found as Node finds them; itself included. */
function closure(name: string, from: string, found = new Set<string>()): Set<string> {
  const folder = find(name, from);
  if (!folder || found.has(folder)) return found;
  found.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(dependencies)) closure(dependency, folder, found);
  return found;
}

function find(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
  const parent = dirname(from);
  return parent === from ? undefined : find(name, parent);
}

/** Bytes of all files in a folder, without those of packages nested in it. */
function folderBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += entry.name === "node_modules" ? 0 : folderBytes(path);
    else if (entry.isFile()) bytes += statSync(path).size;
  }
  return bytes;
}

/** Bytes of what npm would publish of a workspace. */
async function publishedBytes(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  const packed = JSON.parse(stdout) as { unpackedSize: number }[] | Record<string, { unpackedSize: number }>;
  return Object.values(packed).reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
}
