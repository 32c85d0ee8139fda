import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Writes the program as one ES module, `program.mjs`, which imports the packages as they are installed beside it. */
export async function buildProgram(folder: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("../program/run-checks.ts", import.meta.url))],
    outfile: join(folder, "program.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    packages: "external",
    logLevel: "error",
  });
}
