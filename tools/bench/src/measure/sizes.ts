import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "../log.js";
import { officialFolder } from "../official/folder.js";
import type { Pair } from "../report.js";
import { vendors } from "../vendors.js";
import { closure } from "./closure.js";
import { folderBytes } from "./folder-bytes.js";
import { publishedBytes } from "./published-bytes.js";

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
