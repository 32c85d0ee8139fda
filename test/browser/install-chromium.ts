import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Log } from "../support/command.js";

/**
 * Sees to it that there is a Chromium: by Debian's package manager, where there is one and we may use it.
 *
 * @throws Error that says how to get one
 */
export async function installChromium(log: Log): Promise<void> {
  if (findChromium(process.env)) return;
  log("there is no Chromium: apt-get install chromium");
  const done =
    process.getuid?.() === 0 &&
    (await aptGet("update", "-qq")) &&
    (await aptGet("install", "-qq", "--no-install-recommends", "-y", "chromium"));
  if (!done || !findChromium(process.env))
    throw new Error(
      "there is no Chromium, and it could not be installed. Put chromium, chromium-browser or google-chrome on the PATH " +
        "(on Debian, as root: apt-get install chromium), or name the program in the variable CHROMIUM",
    );
}

const aptGet = (...args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = spawn("apt-get", args, { env, stdio: ["ignore", 2, "inherit"] });
    apt.on("error", () => resolve(false));
    apt.on("exit", (code) => resolve(code === 0));
  });

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium that the variable CHROMIUM names, else the first on the PATH; nothing if there is none. */
export function findChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const { CHROMIUM, PATH = "" } = environment;
  if (CHROMIUM) {
    if (!canRun(CHROMIUM)) throw new Error(`CHROMIUM is ${JSON.stringify(CHROMIUM)}, which is no program that can run`);
    return CHROMIUM;
  }
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
