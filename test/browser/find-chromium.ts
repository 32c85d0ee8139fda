import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

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
