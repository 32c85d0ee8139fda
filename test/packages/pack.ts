import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Published } from "./published.js";
import { run } from "./run.js";

const packages = fileURLToPath(new URL("../../packages", import.meta.url));

/**
 * Packs every package that is published into `tarballs` below a folder.
 *
 * @param place where they will be installed; that folder itself if it is not given
 * @param log is told of each
 */
export async function pack(
  folder: string,
  place: string = folder,
  log: (text: string) => void = () => {},
): Promise<Published[]> {
  const folders: string[] = [];
  for (const name of await readdir(packages)) {
    const source = join(packages, name);
    if (JSON.parse(await readFile(join(source, "package.json"), "utf8")).private !== true) folders.push(source);
  }
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  const packed = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", tarballs, ...folders], folder));
  return Promise.all(
    packed.map(async ({ name, filename, size, files }: Packed): Promise<Published> => {
      log(`packed ${name}: ${files.length} files, ${(size / 1024).toFixed(1)} kB`);
      const source = join(packages, name.slice(name.indexOf("/") + 1));
      return {
        name,
        tarball: join(tarballs, filename),
        folder: join(place, "node_modules", name),
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
