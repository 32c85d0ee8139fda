import type { ServiceModel } from "../operation-model.js";

/** package.json of a client package. */
export function emitPackageJson(
  { packageName, vendor, document }: ServiceModel,
  version: string,
  dependencies: Record<string, string>,
): string {
  const description = `Typed, signed client of ${document.info.title}, API version ${document.info.version}.`;
  return `${JSON.stringify(
    {
      name: `@cloudseal/${packageName}`,
      version,
      description: description.replace(/\s+/g, " "),
      keywords: ["openapi", "sdk", "client", vendor, document["x-cloudseal"].service],
      license: "MIT",
      type: "module",
      sideEffects: false,
      repository: {
        type: "git",
        url: "git+https://github.com/cloudseal/cloudseal.git",
        directory: `packages/${packageName}`,
      },
      engines: { node: ">=20" },
      files: ["dist", "src", "openapi.json"],
      exports: {
        ".": {
          "@cloudseal/source": "./src/index.gen.ts",
          types: "./dist/index.gen.d.ts",
          default: "./dist/index.gen.js",
        },
        "./credentials": {
          "@cloudseal/source": "./src/credentials.gen.ts",
          types: "./dist/credentials.gen.d.ts",
          default: "./dist/credentials.gen.js",
        },
        "./openapi.json": "./openapi.json",
        "./package.json": "./package.json",
      },
      scripts: {
        build:
          "tsc -p tsconfig.json && esbuild src/index.gen.ts src/credentials.gen.ts --bundle --format=esm --target=es2022 --packages=external --sourcemap --sources-content=false --outdir=dist",
      },
      dependencies,
    },
    null,
    2,
  )}\n`;
}
