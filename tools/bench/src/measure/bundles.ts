import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import type { BundleSize } from "../report.js";
import { type Vendor, vendors } from "../vendors.js";

/** Sizes of programs that make one call, bundled and minified by esbuild, for browsers and for Node. */
export async function measureBundles(): Promise<BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const vendor of vendors)
    for (const [program, contents] of Object.entries(programs(vendor)))
      for (const platform of platforms) {
        const { bytes, gzip, later } = await bundle(contents, platform);
        sizes.push({
          vendor: vendor.name,
          program: program as BundleSize["program"],
          platform,
          bytes,
          gzip,
          later: later.reduce((sum, { gzip }) => sum + gzip, 0),
        });
      }
  return sizes;
}

export const platforms = ["browser", "node"] as const;

/** A program as it is loaded. */
interface Bundle {
  /** Bytes of what is loaded at once. */
  readonly bytes: number;
  readonly gzip: number;
  /** What is loaded only when it is needed, by the module that it begins with. */
  readonly later: readonly { readonly entry: string; readonly gzip: number }[];
}

/** Bundles a program, minified and split where code is loaded later. */
export async function bundle(contents: string, platform: (typeof platforms)[number]): Promise<Bundle> {
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
  const { atOnce, later } = loaded(metafile.outputs);
  const sizes = (names: Set<string>) =>
    outputFiles
      .filter(({ path }) => names.has(basename(path)))
      .map(({ path, contents }) => ({
        entry:
          Object.entries(metafile.outputs).find(([file]) => basename(file) === basename(path))?.[1].entryPoint ?? "",
        bytes: contents.length,
        gzip: gzipSync(contents, { level: 9 }).length,
      }));
  const first = sizes(atOnce);
  return {
    bytes: first.reduce((sum, { bytes }) => sum + bytes, 0),
    gzip: first.reduce((sum, { gzip }) => sum + gzip, 0),
    later: sizes(later),
  };
}

/** The files that the program imports, with those that they do, and what all of them may ask for by `import()`. */
function loaded(outputs: Metafile["outputs"]): { atOnce: Set<string>; later: Set<string> } {
  const atOnce = new Set<string>();
  const later = new Set<string>();
  const visit = (file: string, found: Set<string>) => {
    if (atOnce.has(basename(file)) || found.has(basename(file))) return;
    found.add(basename(file));
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && outputs[path]) visit(path, found);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") visit(file, atOnce);
  for (let known = -1; known < later.size; ) {
    known = later.size;
    for (const [file, { imports }] of Object.entries(outputs))
      if (atOnce.has(basename(file)) || later.has(basename(file)))
        for (const { path, kind } of imports) if (kind === "dynamic-import" && outputs[path]) visit(path, later);
  }
  return { atOnce, later };
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
