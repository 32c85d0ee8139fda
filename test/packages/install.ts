import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.js";

/** Milliseconds that npm may take. */
const patience = 240_000;

/** Makes an empty folder and installs packed files in it. */
export async function install(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs];
  // It takes seconds; npm was seen to wait for ever, with nothing to wait for, and to do it the second time.
  await run("npm", args, folder, {}, patience).catch(() => run("npm", args, folder, {}, patience));

  // No package of ours may come from anywhere but its packed file.
  const { packages } = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  for (const [place, { resolved, link }] of Object.entries<{ resolved?: string; link?: boolean }>(packages))
    if (place.includes("@cloudseal/") && (link || !resolved?.startsWith("file:")))
      throw new Error(`${place} was installed from ${resolved}, expected one of ${tarballs.join(", ")}`);
}
