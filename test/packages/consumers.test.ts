import { cpSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromium } from "../browser/chromium.js";
import { runtimes } from "../runtimes/runtimes.js";
import { foldersIn, read, root } from "../support/repository.js";
import { run } from "./run.js";
import { type SimulatorProcess, startSimulator } from "./simulator.js";

/**
 * What the README says that a caller can rely on: each cell of its table is a check here, and each check a cell. All consumers
 * stand in folders of the one in which everything is installed.
 */

const consumers = join(root, "test/consumers");
const everything = inject("everything");
const oldestNode = join(consumers, `node_modules/node-20.0-${process.platform}-${process.arch}/bin/node`);
let simulator: SimulatorProcess;
let environment: Record<string, string>;

beforeAll(async () => {
  simulator = await startSimulator(everything);
  const credentials = foldersIn("specs").map((vendor) => simulator.environment(vendor));
  environment = Object.assign({ SIMULATOR: simulator.url }, ...credentials);
});
afterAll(() => simulator.stop());

/** A folder of a consumer with the programs in it. */
async function folderOf(name: string, files: Record<string, unknown> = {}): Promise<string> {
  const folder = join(everything, "consumers", name);
  await mkdir(folder, { recursive: true });
  cpSync(join(consumers, "programs"), folder, { recursive: true });
  // As of a fresh project: neither ESM nor CommonJS is named.
  for (const [file, content] of Object.entries({ "package.json": {}, ...files }))
    await writeFile(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

const node = (folder: string, args: readonly string[], file = process.execPath) => run(file, args, folder, environment);

const requireAndCall = `const { call, wanted } = require("./call.cjs");
call().then((found) => require("node:assert").deepStrictEqual(found, wanted));`;
const importAndCall = `import assert from "node:assert";
import { call, wanted } from "./call.mjs";
assert.deepStrictEqual(await call(), wanted);`;

/** Programs that import, require, and do both, with proxies and the log, which are loaded when they are needed. */
async function runModules(name: string, file?: string) {
  const folder = await folderOf(name, { "main.cjs": requireAndCall, "main.mjs": importAndCall });
  const loaded = { DEBUG: "cloudseal", HTTP_PROXY: "http://127.0.0.1:9", NO_PROXY: "127.0.0.1" };
  const variables = { ...environment, ...loaded };
  for (const program of ["main.cjs", "main.mjs"]) await run(file ?? process.execPath, [program], folder, variables);
  return folder;
}

async function callFromBoth() {
  const printed = JSON.parse(await node(await folderOf("both"), ["both.mjs"]));
  expect(printed).toEqual({
    copies: true,
    task: "object",
    requests: 2,
    errors: Array.from({ length: 8 }, () => true),
    guards: [true, true],
  });
}

const compilers = {
  "5.0": join(consumers, "node_modules/typescript-5.0/bin/tsc"),
  "5.9": join(consumers, "node_modules/typescript-5.9/bin/tsc"),
  "7.0": join(root, "node_modules/typescript/bin/tsc"),
};
type Compiler = keyof typeof compilers;

/** The declarations of each kind are those of the other. */
const sameTypes = `import * as esm from "@cloudseal/core";
import cjs = require("@cloudseal/core");
export const errors: [esm.CloudError, cjs.CloudError] = [{} as cjs.CloudError, {} as esm.CloudError];
export const waits: [esm.WaitError<1>, cjs.WaitError<1>] = [{} as cjs.WaitError<1>, {} as esm.WaitError<1>];
export const transports: [esm.Transport, cjs.Transport] = [{} as cjs.Transport, {} as esm.Transport];
export const options: [esm.ClientOptions<{ a: 1 }>, cjs.ClientOptions<{ a: 1 }>] = [
  {} as cjs.ClientOptions<{ a: 1 }>,
  {} as esm.ClientOptions<{ a: 1 }>,
];
`;

/** The program without a fault, in a folder with the types of Node. */
async function compile(version: Compiler, name: string, compilerOptions: object, files: readonly string[]) {
  const typed = await readFile(join(consumers, "programs/typed.ts"), "utf8");
  const folder = await folderOf(`${name}-${version}`, {
    ...Object.fromEntries(files.map((file) => [file, file === "same.mts" ? sameTypes : typed])),
    "tsconfig.json": { compilerOptions: { typeRoots: [join(root, "node_modules/@types")], ...compilerOptions }, files },
  });
  // The oldest rejects declarations of openapi-fetch; all others check every declaration unless the project's options say no.
  const skip = version === "5.0" ? ["--skipLibCheck"] : [];
  expect(await run(process.execPath, [compilers[version], "-p", ".", ...skip], folder)).toBe("");
  return folder;
}

const strict = { target: "es2022", lib: ["es2022"], types: ["node"], strict: true, noEmit: true };
const node10 = (version: Compiler) =>
  compile(version, "node10", { ...strict, module: "commonjs", moduleResolution: "node10" }, ["typed.ts"]);
const node16 = (version: Compiler) =>
  compile(version, "node16", { ...strict, module: "node16" }, ["typed.cts", "typed.mts", "same.mts"]);
const bundler = (version: Compiler) =>
  compile(version, "bundler", { ...strict, module: "esnext", moduleResolution: "bundler" }, ["typed.ts"]);

/** The options of `nest new`, whose output is CommonJS that runs. */
async function nest() {
  const folder = await compile(
    "5.9",
    "nest",
    {
      module: "commonjs",
      declaration: true,
      removeComments: true,
      emitDecoratorMetadata: true,
      experimentalDecorators: true,
      allowSyntheticDefaultImports: true,
      target: "ES2021",
      sourceMap: true,
      outDir: "./dist",
      baseUrl: "./",
      incremental: true,
      skipLibCheck: true,
      strictNullChecks: true,
      forceConsistentCasingInFileNames: true,
      noImplicitAny: false,
    },
    ["typed.ts"],
  );
  const program = "require('./dist/typed.js').call().then((found) => console.log(JSON.stringify(found)))";
  const { signature, id, kind } = JSON.parse(await node(folder, ["-e", program]));
  expect({ signature, id: typeof id, kind }).toEqual({ signature: "ok", id: "string", kind: "invalid" });
}

/** The options of `create-next-app` 15. */
const next = () =>
  compile(
    "5.9",
    "next",
    {
      target: "ES2017",
      lib: ["dom", "dom.iterable", "esnext"],
      allowJs: true,
      skipLibCheck: true,
      strict: true,
      noEmit: true,
      esModuleInterop: true,
      module: "esnext",
      moduleResolution: "bundler",
      resolveJsonModule: true,
      isolatedModules: true,
      jsx: "preserve",
      incremental: true,
    },
    ["typed.ts"],
  );

const testOf = (open: string) => `${open}
test("a call", async () => { expect(await call()).toEqual(wanted); });
`;

/** Jest as it comes. It takes Node's files in its environments for browsers too. */
async function jest() {
  const own = 'const { call, wanted } = require("./call.cjs");';
  const folder = await folderOf("jest", { "call.test.js": testOf(own) });
  const args = ["--ci", "--no-cache", "--testTimeout", "60000"];
  await node(folder, [join(consumers, "node_modules/jest/bin/jest.js"), ...args]);
}

async function vitest() {
  const own = 'import { expect, test } from "vitest"; import { call, wanted } from "./call.mjs";';
  const folder = await folderOf("vitest", { "call.test.mjs": testOf(own) });
  await node(folder, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", ".", "--testTimeout", "60000"]);
}

async function nodeTest() {
  const of = (open: string) =>
    `${open}\ntest("a call", async () => { assert.deepStrictEqual(await call(), wanted); });`;
  const folder = await folderOf("node-test", {
    "call.test.cjs": of(`const { test } = require("node:test"); const assert = require("node:assert");
const { call, wanted } = require("./call.cjs");`),
    "call.test.mjs": of(`import { test } from "node:test"; import assert from "node:assert";
import { call, wanted } from "./call.mjs";`),
  });
  await node(folder, ["--test"]);
}

/** One file, which runs where nothing is installed. */
async function bundleToCommonJs() {
  const folder = await folderOf("bundled");
  const outfile = join(inject("temporary"), "bundled.cjs");
  await build({ entryPoints: [join(folder, "call.mjs")], bundle: true, format: "cjs", platform: "node", outfile });
  await writeFile(join(inject("temporary"), "call.cjs"), `module.exports = require(${JSON.stringify(outfile)});`);
  await node(inject("temporary"), ["-e", requireAndCall]);
}

/**
 * Nothing of Node is in it, whether it is imported or required; it runs here as well, by `fetch` and WebCrypto. A browser has no
 * environment with credentials: what runs here is bundled as for an edge, which is a browser that has one.
 */
async function bundleForBrowser() {
  const folder = await folderOf("bundled-for-browser");
  for (const program of ["call.mjs", "call.cjs"]) {
    const outfile = join(inject("temporary"), `${program}-for-browser.cjs`);
    const options = { bundle: true, format: "cjs", platform: "browser", metafile: true, outfile } as const;
    for (const conditions of [[], ["edge-light"]]) {
      const { metafile } = await build({ entryPoints: [join(folder, program)], ...options, conditions });
      expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    }
    await writeFile(join(folder, "call.cjs"), `module.exports = require(${JSON.stringify(outfile)});`);
    await node(folder, ["-e", requireAndCall]);
    cpSync(join(consumers, "programs"), folder, { recursive: true });
  }
}

/** Run by `npm run test:runtimes`, of which this is the list. */
const isRuntime = (name: string) => () => expect([...runtimes, chromium].map(({ name }) => name)).toContain(name);

const checks: Record<string, Record<string, () => unknown>> = {
  Modules: {
    "ESM and CommonJS": () => runModules("modules"),
    "both in one program": callFromBoth,
  },
  "Versions of Node": {
    "Node 20.0": () => runModules("oldest", oldestNode),
    ...Object.fromEntries([20, 22, 24, 26].map((major) => [`Node ${major}`, isRuntime(`node ${major}`)])),
  },
  "Other runtimes": {
    Bun: isRuntime("bun"),
    Deno: isRuntime("deno"),
    workerd: isRuntime("workerd"),
    Chromium: isRuntime(chromium.name),
  },
  "TypeScript 5.0 with `skipLibCheck`": typeScript("5.0"),
  "TypeScript 5.9": typeScript("5.9"),
  "TypeScript 7.0": {
    "node16 from `.cts` and `.mts`": () => node16("7.0"),
    bundler: () => bundler("7.0"),
  },
  "Test runners": { "Jest (CommonJS)": jest, Vitest: vitest, "node:test": nodeTest },
  "Options of frameworks": { "Nest (CommonJS)": nest, "Next 15": next },
  Bundles: { "CommonJS for Node": bundleToCommonJs, browsers: bundleForBrowser },
};

function typeScript(version: "5.0" | "5.9"): Record<string, () => unknown> {
  return {
    node10: () => node10(version),
    "node16 from `.cts` and `.mts`": () => node16(version),
    bundler: () => bundler(version),
  };
}

const [, table = ""] =
  /## What a caller can rely on\n[\s\S]*?\n\|---\|---\|\n((?:\|.*\n)+)/.exec(read("README.md")) ?? [];
const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const cells = rows.flatMap(([, row = "", list = ""]) => list.split(", ").map((cell) => [row, cell] as const));

test("the README's table has what is checked here, and no more", () =>
  expect(cells).toEqual(
    Object.entries(checks).flatMap(([row, checksOfRow]) => Object.keys(checksOfRow).map((cell) => [row, cell])),
  ));

test.each(cells)("%s: %s", async (row, cell) => void (await checks[row]?.[cell]?.()));

describe("installed", () => {
  const clients = inject("published").filter(({ isClient }) => isClient);
  const sizeOf = async (folder: string): Promise<number> => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const dependenciesOf = (name: string): string[] => {
    const manifest = JSON.parse(readFileSync(join(everything, "node_modules", name, "package.json"), "utf8"));
    return [name, ...Object.keys(manifest.dependencies ?? {}).flatMap(dependenciesOf)];
  };

  test.each(clients)("$name and what it needs are at most 2 MB, and 13 kB for each operation", async ({ name }) => {
    const names = [...new Set(dependenciesOf(name))];
    const document = readFileSync(join(everything, "node_modules", name, "openapi.json"), "utf8");
    const operations = document.split('"operationId":').length - 1;
    const sizes = await Promise.all(names.map((name) => sizeOf(join(everything, "node_modules", name))));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${name} with ${names.length - 1} others: ${(total / 1e6).toFixed(2)} MB`);
    expect(total).toBeLessThanOrEqual(2e6 + operations * 13e3);
  });
});
