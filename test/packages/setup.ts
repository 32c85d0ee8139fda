import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installFolder } from "../../tools/bench/src/install.js";
import { install, pack } from "./pack.js";

/** Packs every package that is published, and installs them all in one folder. @returns what removes them */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), "cloudseal-packages-"));
  const everything = join(temporary, "everything");
  const remove = () => rm(temporary, { recursive: true });
  try {
    const published = await pack(temporary, everything, console.log);
    await install(
      everything,
      published.map(({ tarball }) => tarball),
    );
    await installFolder(join(import.meta.dirname, "../consumers"), "what consumers are made with", console.log);
    provide("published", published);
    provide("everything", everything);
    provide("temporary", temporary);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
