import { readFileSync } from "node:fs";
import { mergeService } from "../model/merge.js";
import { modelOf, type ServiceModel } from "../model/model.js";
import type { ServiceSpec } from "../read/service.js";
import { verifyPackage } from "../verify.js";
import { emitClient } from "./client.js";
import { emitExamples } from "./examples.js";
import { emitReadme } from "./readme.js";
import { emitRoutes } from "./routes.js";
import { emitErrors, emitService } from "./service.js";
import { header } from "./text.js";
import { emitTypes } from "./types.js";

/** The files of a client package by their path in it. */
export interface GeneratedPackage {
  name: string;
  operations: number;
  files: Map<string, string>;
}

/**
 * Makes a client package.
 *
 * @param version the package's own version
 * @param dependencies versions of the packages that it stands on
 */
export function generatePackage(
  spec: ServiceSpec,
  version: string,
  dependencies: Record<string, string>,
): GeneratedPackage {
  const document = mergeService(spec);
  const model = modelOf(document);
  const { types, names, paths } = emitTypes(model);
  const words = new Set(paths.match(/\w+/g));
  const used = names.filter((name) => words.has(name));
  const shared = [
    "CloudError, createClient",
    ...(model.operations.some(({ pages }) => pages) ? ["type Paged, type PageOptions"] : []),
    ...(model.operations.some(({ waiters }) => waiters.length > 0) ? ["WaitError, type WaitOptions"] : []),
  ];
  const first = header(`specs/${spec.vendor}/${spec.name}-${spec.version}`);

  const files = new Map<string, string>();
  const source = (name: string, content: string) => files.set(`src/${name}.gen.ts`, `${first}${content.trimEnd()}\n`);
  source("types", types);
  source("paths", `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "./types.gen.js";\n\n${paths}`);
  source("service", emitService(model));
  source("routes", emitRoutes(model));
  source("errors", emitErrors(model));
  source("client", emitClient(model));
  source("credentials", `export * from "@cloudseal/${spec.vendor}/credentials";`);
  source(
    "index",
    `export { ${shared.join(", ")} } from "@cloudseal/core";
export { type Credentials, fromEnv } from "@cloudseal/${spec.vendor}";
export * from "./client.gen.js";
export * from "./errors.gen.js";
export type { operations, paths } from "./paths.gen.js";
export * from "./routes.gen.js";
export * from "./service.gen.js";
export type * from "./types.gen.js";
`,
  );
  files.set("test/examples.gen.ts", `${first}${emitExamples(model).trimEnd()}\n`);
  files.set("openapi.json", `${JSON.stringify(document, null, 2)}\n`);
  files.set("package.json", emitPackageJson(model, version, dependencies));
  files.set("README.md", emitReadme(model));
  files.set("tsconfig.json", tsconfig);
  files.set("LICENSE", readFileSync(new URL("../../LICENSE", import.meta.url), "utf8"));
  verifyPackage(files, model);
  return { name: model.packageName, operations: model.operations.length, files };
}

const tsconfig = `${JSON.stringify(
  {
    compilerOptions: {
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      rootDir: "src",
      outDir: "dist",
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
    },
    include: ["src"],
  },
  null,
  2,
)}\n`;

/** package.json of a client package. */
function emitPackageJson(
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
