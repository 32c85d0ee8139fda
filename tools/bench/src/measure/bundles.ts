import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BundleSize } from "../report.js";
import { vendors } from "../vendors/index.js";

/** Sizes of a program that makes one call: bundled and minified by esbuild, for browsers and for Node. */
export async function measureBundles(): Promise<BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const { name: vendor, program } of vendors) {
    for (const platform of ["browser", "node"] as const) {
      const { outputFiles } = await build({
        stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
        bundle: true,
        minify: true,
        write: false,
        platform,
        format: "esm",
        logLevel: "error",
      });
      const code = outputFiles[0]?.contents ?? new Uint8Array();
      sizes.push({ vendor, platform, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length });
    }
  }
  return sizes;
}
