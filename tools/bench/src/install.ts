import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "./report.js";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The workspace that holds the official SDKs. */
export const officialFolder: string = join(root, "test/official");

/** `require` as seen from the workspace of the official SDKs. */
export const requireOfficial: NodeJS.Require = createRequire(join(officialFolder, "package.json"));

/** Installs the official SDKs, unless they are there already. */
export const installOfficial = (log: Log): Promise<void> => installFolder(officialFolder, "the official SDKs", log);

/** Installs a folder of `test/` from its lock file, unless that is done already and the lock is the same. */
export async function installFolder(folder: string, what: string, log: Log): Promise<void> {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules", ".cloudseal-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  const command = `npm ci --prefix test/${basename(folder)}`;
  log(`installing ${what}: ${command}`);
  await new Promise<void>((resolve, reject) => {
    const npm = spawn("npm", ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: folder,
      env: { ...process.env, DO_NOT_TRACK: "1" },
      stdio: ["ignore", 2, "inherit"],
      shell: process.platform === "win32",
    });
    npm.on("error", reject);
    npm.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}.`))));
  });
  writeFileSync(installed, lock);
}
