import { readFileSync } from "node:fs";
import { mergeService } from "../model/merge.js";
import { modelOf, type ServiceModel } from "../model/model.js";
import type { PackageHead } from "../read/manifest.js";
import type { ServiceSpec } from "../read/service.js";
import type { Json } from "../read/spec-file.js";
import { verifyPackage } from "../verify.js";
import type { Declaration } from "./declarations.js";
import { emitExamples } from "./examples.js";
import { emitOperation, withRequired } from "./operation.js";
import { emitOperationsList } from "./operations-list.js";
import { emitReadme } from "./readme.js";
import { emitClient, emitService } from "./service.js";
import { header, importsOf } from "./text.js";
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
 * @param head what no spec says of it
 */
export function generatePackage(spec: ServiceSpec, head: PackageHead): GeneratedPackage {
  const document = mergeService(spec);
  const model = modelOf(document, head);
  const { operations, shared } = emitTypes(model);
  const sharedNames = new Set(shared.map(({ name }) => name));
  const first = header(`specs/${spec.vendor}/${spec.name}-${spec.version}`);
  const files = new Map<string, string>();
  const source = (path: string, content: string) => files.set(`${path}.gen.ts`, `${first}${content.trimEnd()}\n`);
  for (const operation of model.operations) {
    const types = operations.get(operation.name);
    if (types) source(`src/operations/${operation.name}`, emitOperation(operation, types, sharedNames));
    const examples = emitExamples(operation, model);
    if (examples !== "") source(`test/examples/${operation.name}`, examples);
  }
  source("src/operations/index", model.operations.map(({ name }) => `export * from "./${name}.gen.js";\n`).join(""));
  if (shared.length > 0) source("src/schemas", schemasModule(shared));
  source("src/service", emitService(model));
  source("src/routes", routesModule);
  source("src/client", emitClient(model));
  source("src/credentials", `export * from "${head.protocol}/credentials";`);
  source("src/index", indexModule(model, shared.length > 0));
  files.set("openapi.json", documentText(document));
  files.set("package.json", emitPackageJson(model, head));
  files.set("README.md", emitReadme(model, head.license));
  files.set("OPERATIONS.md", emitOperationsList(model));
  files.set("tsconfig.json", tsconfig);
  if (head.licenseText !== undefined) files.set("LICENSE", head.licenseText);
  const types = [...shared, ...[...operations.values()].flatMap(({ own, http }) => [...own, http])];
  verifyPackage(
    files,
    model,
    types.map(({ name }) => name),
  );
  return { name: model.packageName, operations: model.operations.length, files };
}

/** The service document, an operation or a component a line, so that a change of one is seen and nothing is padded. */
function documentText({ paths, components, ...head }: Json): string {
  const lines = (members: Json): string =>
    Object.entries<Json>(members)
      .map(([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(member)}`)
      .join(",\n");
  const kinds = Object.entries<Json>(components).map(([kind, members]) => `"${kind}":{\n${lines(members)}\n}`);
  return `${JSON.stringify(head).slice(0, -1)},"paths":{\n${lines(paths)}\n},"components":{${kinds.join(",")}}}\n`;
}

/** `schemas.gen.ts`: the types that two or more operations use. */
const schemasModule = (shared: readonly Declaration[]): string =>
  [
    ...shared.map(({ text }) => text),
    ...(shared.some(({ refs }) => refs.has("WithRequired")) ? [withRequired] : []),
  ].join("\n");

/** `routes.gen.ts`: where the client has its operations from; the build puts a table in its place. */
const routesModule = `import * as operations from "./operations/index.gen.js";

/** All routes, waiters and pagers. The built package has them as one text instead, which takes less time to load. */
export const routes = (): typeof operations => operations;
`;

/** `index.gen.ts`: all but the operations themselves, which stand in an entry of their own. */
function indexModule({ protocol, operations }: ServiceModel, hasShared: boolean): string {
  const paging = operations.some(({ pages, tokenPages }) => pages ?? tokenPages)
    ? ["type Paged", "type PageOptions"]
    : [];
  const waiting = operations.some(({ waiters }) => waiters.length > 0) ? ["WaitError", "type WaitOptions"] : [];
  const packages = {
    "@cloudseal/core": ["CloudError", "createClient", ...paging, ...waiting],
    [protocol]: ["type Credentials", "fromEnv"],
  };
  return `${importsOf(packages).replaceAll(/^import/gm, "export")}export * from "./client.gen.js";
export type * from "./operations/index.gen.js";
${hasShared ? 'export type * from "./schemas.gen.js";\n' : ""}export * from "./service.gen.js";
`;
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
      emitDeclarationOnly: true,
    },
    include: ["src"],
  },
  null,
  2,
)}\n`;

const { version: generatorVersion } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string };

/** An entry of a package. */
const entry = (module: string) => ({
  import: { types: `./dist/${module}.gen.d.ts`, default: `./dist/${module}.gen.js` },
  require: { types: `./dist/${module}.gen.d.cts`, default: `./dist/${module}.gen.cjs` },
});

const entries = {
  ".": entry("index"),
  "./operations": entry("operations/index"),
  "./credentials": entry("credentials"),
};

/** For what does not read `exports`, as TypeScript's resolution `node10`. */
const withoutExports = {
  main: entries["."].require.default,
  types: entries["."].require.types,
  typesVersions: {
    "*": {
      operations: [entries["./operations"].require.types],
      credentials: [entries["./credentials"].require.types],
    },
  },
};

/** Bundles files of a folder into `dist/`. CommonJS is made of the built ESM, which has the routes as one text. */
const bundle = (folder: string, extension: string, ...options: string[]): string =>
  [
    "esbuild",
    ...["index", "operations/index", "credentials"].map((module) => `${folder}/${module}.gen.${extension}`),
    "--bundle --target=es2022 --packages=external --outdir=dist",
    ...options,
  ].join(" ");

/** Programs that are made of CommonJS have no `import()`, as under Jest. */
const build = [
  "rm -rf dist",
  "tsc -p tsconfig.json",
  bundle("src", "ts", "--format=esm --external:./routes.gen.js"),
  "cloudseal-generate routes",
  bundle("dist", "js", "--format=cjs --out-extension:.js=.cjs --supported:dynamic-import=false"),
  "cloudseal-generate declarations",
].join(" && ");

/** What the build needs; the range of TypeScript lets npm use the one that is there. */
const buildTools = { "@cloudseal/generate": `^${generatorVersion}`, esbuild: "^0.28.2", typescript: ">=5.9 <8" };

/** package.json of a client package. */
function emitPackageJson(
  { npmName, vendor, document }: ServiceModel,
  { version, license, repository, author, dependencies }: PackageHead,
): string {
  const description = `Typed, signed client of ${document.info.title}, API version ${document.info.version}.`;
  return `${JSON.stringify(
    {
      name: npmName,
      version,
      description: description.replace(/\s+/g, " "),
      keywords: ["openapi", "sdk", "client", vendor, document["x-cloudseal"].service],
      license,
      author,
      type: "module",
      // It has none either, but esbuild leaves the providers undefined that it re-exports, where they are loaded later too.
      sideEffects: [entries["./credentials"].import.default, entries["./credentials"].require.default],
      repository,
      engines: { node: ">=20" },
      files: ["dist", "openapi.json", "OPERATIONS.md"],
      ...withoutExports,
      exports: { ...entries, "./openapi.json": "./openapi.json", "./package.json": "./package.json" },
      scripts: { build },
      dependencies,
      devDependencies: buildTools,
    },
    null,
    2,
  )}\n`;
}
