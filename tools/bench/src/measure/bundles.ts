import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BundleSize } from "../report.js";
import { vendors } from "../vendors/index.js";
import type { Vendor } from "../vendors/vendor.js";

/** Sizes of programs that make one call: bundled into one file and minified by esbuild, for browsers and for Node. */
export async function measureBundles(): Promise<BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const vendor of vendors) {
    for (const [program, contents] of Object.entries(programs(vendor)))
      for (const platform of ["browser", "node"] as const) {
        const { outputFiles } = await build({
          stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
          bundle: true,
          minify: true,
          write: false,
          platform,
          format: "esm",
          logLevel: "error",
        });
        const code = outputFiles[0]?.contents ?? new Uint8Array();
        const gzip = gzipSync(code, { level: 9 }).length;
        sizes.push({
          vendor: vendor.name,
          program: program as BundleSize["program"],
          platform,
          bytes: code.length,
          gzip,
        });
      }
  }
  return sizes;
}

/** One operation asked for by itself, and the client of all operations with openapi-fetch below it. */
const programs = ({ package: name, exports: { create, service, method, input } }: Vendor) => ({
  "one operation": `
    import { createClient, ${method}, ${service} } from "${name}";
    const client = createClient(${service}, { ${method} }, { endpoint: "https://host.example" });
    console.log(await client.${method}(${input}));`,
  "whole client": `
    import { ${create} } from "${name}";
    const client = ${create}({ endpoint: "https://host.example" });
    console.log(await client.${method}(${input}));`,
});
