import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../log.js";
import { officialFolder } from "./folder.js";

/** Installs the official SDKs from their lock file, unless they are there already and the lock is the same. */
export async function installOfficial(log: Log): Promise<void> {
  const lock = readFileSync(join(officialFolder, "package-lock.json"), "utf8");
  const installed = join(officialFolder, "node_modules", ".cloudseal-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  log("installing the official SDKs: npm ci --prefix test/official");
  await new Promise<void>((resolve, reject) => {
    const npm = spawn("npm", ["ci", "--prefix", officialFolder, "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: officialFolder,
      env: { ...process.env, DO_NOT_TRACK: "1" },
      stdio: ["ignore", 2, "inherit"],
      shell: process.platform === "win32",
    });
    npm.on("error", reject);
    npm.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci --prefix test/official ended with ${code}.`)),
    );
  });
  writeFileSync(installed, lock);
}
