import { spawn } from "node:child_process";
import type { Log } from "../../tools/bench/src/report.js";
import { findChromium } from "./find-chromium.js";

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
