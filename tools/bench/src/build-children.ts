import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Where the measured processes find their code, in the same tree as `src`. */
export const dist: string = fileURLToPath(new URL("../dist/", import.meta.url));

/** Strips the types, file by file, so that the measured processes run on plain Node without a loader. */
export async function buildChildren(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const src = fileURLToPath(new URL(".", import.meta.url));
  await build({
    entryPoints: [`${src}**/*.ts`],
    outbase: src,
    outdir: dist,
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}
