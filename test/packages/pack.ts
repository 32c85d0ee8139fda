import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** Milliseconds that npm may take. */
const patience = 240_000;

/** Makes an empty folder, unless a project is there, and installs packed files in it. */
export async function install(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json")))
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

/** A package as it was packed and installed. */
export interface Published {
  readonly name: string;
  /** The packed file. */
  readonly tarball: string;
  /** Where it is installed, beside all the others. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Whether it has a service document, which generated clients alone have. */
  readonly isClient: boolean;
}

interface Manifest {
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly exports: unknown;
  readonly imports?: unknown;
  readonly main?: string;
  readonly types?: string;
  readonly typesVersions?: unknown;
}

declare module "vitest" {
  interface ProvidedContext {
    published: readonly Published[];
    /** A folder with all published packages installed. */
    everything: string;
    /** A folder for what a test makes; it is removed at the end. */
    temporary: string;
  }
}
