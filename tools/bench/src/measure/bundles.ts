import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import type { BundleSize } from "../report.js";
import { type Vendor, vendors } from "../vendors.js";

/** Sizes of programs that make one call, bundled and minified by esbuild, for browsers and for Node. */
export async function measureBundles(): Promise<BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const vendor of vendors) {
    for (const [program, contents] of Object.entries(programs(vendor)))
      for (const platform of ["browser", "node"] as const) {
        const { outputFiles, metafile } = await build({
          stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
          bundle: true,
          minify: true,
          splitting: true,
          metafile: true,
          write: false,
          outdir: "out",
          platform,
          format: "esm",
          logLevel: "error",
        });
        const atOnce = loadedAtOnce(metafile.outputs);
        const gzipped = (once: boolean) =>
          outputFiles
            .filter(({ path }) => atOnce.has(basename(path)) === once)
            .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
        sizes.push({
          vendor: vendor.name,
          program: program as BundleSize["program"],
          platform,
          bytes: outputFiles.reduce(
            (sum, { path, contents }) => sum + (atOnce.has(basename(path)) ? contents.length : 0),
            0,
          ),
          gzip: gzipped(true),
          later: gzipped(false),
        });
      }
  }
  return sizes;
}

/** The files that the program imports, and those that they do: all but what `import()` asks for. */
function loadedAtOnce(outputs: Metafile["outputs"]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(basename(file))) return;
    found.add(basename(file));
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && outputs[path]) visit(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") visit(file);
  return found;
}

/** One operation asked for by itself, and the client of all operations with openapi-fetch below it. */
const programs = ({ package: name, exports: { create, service, method, input } }: Vendor) => ({
  "one operation": `
    import { createClient, ${service} } from "${name}";
    import { ${method} } from "${name}/operations";
    const client = createClient(${service}, { ${method} }, { endpoint: "https://host.example" });
    console.log(await client.${method}(${input}));`,
  "whole client": `
    import { ${create} } from "${name}";
    const client = ${create}({ endpoint: "https://host.example" });
    console.log(await client.${method}(${input}));`,
});
