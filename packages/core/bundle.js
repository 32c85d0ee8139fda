// Bundles the entries for Node and for all else, each as ESM and as CommonJS. Of the two entries without a folder both are main.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const entryPoints = {
  main: "src/main.ts",
  credentials: "src/credentials/index.ts",
  debug: "src/observe/debug.ts",
  later: "src/call/later.ts",
  opentelemetry: "src/observe/opentelemetry.ts",
};
const platforms = {
  node: {
    conditions: ["node", "@cloudseal/source"],
    own: { extras: "src/transport/extras.ts" },
    // Bundlers make what browsers read, and read this text to do so.
    sourcemap: true,
  },
  web: { conditions: ["@cloudseal/source"], own: {}, sourcemap: false },
};
const formats = {
  esm: { sourcesContent: false },
  // Programs that are made of CommonJS have no `import()`, as under Jest. What is read there is this text: it has no map.
  cjs: { outExtension: { ".js": ".cjs" }, supported: { "dynamic-import": false } },
};

await Promise.all(
  Object.entries(platforms).flatMap(([platform, { conditions, own, sourcemap }]) =>
    Object.entries(formats).map(([format, options]) =>
      build({
        entryPoints: { ...entryPoints, ...own },
        bundle: true,
        format,
        target: "es2022",
        conditions,
        define: { CLOUDSEAL_VERSION: JSON.stringify(version) },
        external: [
          "node:*",
          "openapi-fetch",
          "@cloudseal/core",
          "@cloudseal/core/protocol",
          "@cloudseal/core/debug",
          "@cloudseal/core/later",
          "@opentelemetry/api",
          "#extras",
        ],
        outdir: `dist/${platform}`,
        sourcemap: format === "esm" && sourcemap,
        // Of what only bundlers read, in the older of the two forms, the words are enough.
        minifyWhitespace: format === "cjs" && !sourcemap,
        ...options,
      }),
    ),
  ),
);
