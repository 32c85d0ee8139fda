import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { install } from "./install.js";
import type { Published } from "./published.js";
import { run } from "./run.js";

const packages = fileURLToPath(new URL("../../packages", import.meta.url));

/** Packs every package that is published, and installs them all in one folder. @returns what removes them */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), "cloudseal-packages-"));
  const remove = () => rm(temporary, { recursive: true });
  try {
    const published = await pack(temporary);
    await install(
      join(temporary, "everything"),
      published.map(({ tarball }) => tarball),
    );
    provide("published", published);
    provide("everything", join(temporary, "everything"));
    provide("temporary", temporary);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

async function pack(temporary: string): Promise<Published[]> {
  const folders: string[] = [];
  for (const name of await readdir(packages)) {
    const folder = join(packages, name);
    if (JSON.parse(await readFile(join(folder, "package.json"), "utf8")).private !== true) folders.push(folder);
  }
  const tarballs = join(temporary, "tarballs");
  await mkdir(tarballs);
  const packed = JSON.parse(
    await run("npm", ["pack", "--json", "--pack-destination", tarballs, ...folders], temporary),
  );
  return Promise.all(
    packed.map(async ({ name, filename, size, files }: Packed): Promise<Published> => {
      console.log(`packed ${name}: ${files.length} files, ${(size / 1024).toFixed(1)} kB`);
      const source = join(packages, name.slice(name.indexOf("/") + 1));
      return {
        name,
        tarball: join(tarballs, filename),
        folder: join(temporary, "everything", "node_modules", name),
        manifest: JSON.parse(await readFile(join(source, "package.json"), "utf8")),
        isClient: files.some(({ path }) => path === "openapi.json"),
      };
    }),
  );
}

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
