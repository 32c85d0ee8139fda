import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { root } from "../support/repository.js";
import { install } from "./pack.js";
import { run } from "./run.js";

/** A project of somebody else: a vendor that this repository does not know, and nothing of ours but packed files. */
const folder = join(inject("temporary"), "own-vendor");
const npm = (...args: string[]) => run("npm", args, folder);
const generate = (...args: string[]) => run("npx", ["@cloudseal/generate", ...args], folder);
const path = (name: string) => join(folder, name);
const manifestOf = (name: string) => JSON.parse(readFileSync(path(`${name}/package.json`), "utf8"));

beforeAll(async () => {
  cpSync(join(root, "examples/own-vendor"), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist|packages)$/.test(path),
  });
  const needed = inject("published").filter(({ name, isClient }) => !isClient && !name.endsWith("/conformance"));
  await install(
    folder,
    needed.map(({ tarball }) => tarball),
  );
});

test("before its protocol is built, one error says so", async () => {
  await expect(generate()).rejects.toThrow(
    /^The spec is wrong at specs\/acme:1\n {2}expected: the package @acme\/gateway, built so that it can be imported\n/m,
  );
  expect(readdirSync(path("packages"))).toEqual([]);
});

test.each(["routes", "declarations"])("%s, a step of a package's build, says so where there is none", async (step) => {
  const outcome = await generate(step).catch(({ message }) => message);
  expect(outcome).toMatch(new RegExp(`^Wrong usage at ${step}\n  expected: the folder of a `, "m"));
  expect(outcome).not.toMatch(/\n\s+at /);
});

test("its own vendor in its own scope: what is generated builds, and calls its simulator", async () => {
  expect(await npm("run", "--silent", "generate")).toContain("packages/acme-orders: 3 operations, ");
  expect(manifestOf("packages/acme-orders")).toMatchObject({
    name: "@acme/acme-orders",
    version: "0.1.0",
    license: "UNLICENSED",
    dependencies: { "@cloudseal/core": "^0.1.0", "@acme/gateway": "^1.0.0" },
  });
  await npm("install", "--prefer-offline", "--no-audit", "--no-fund");
  await npm("run", "build");
  expect((await npm("start", "--silent")).split("\n")).toEqual([
    "listed ada",
    "sent no-such-order",
    "CreateOrder ok 200",
    "ShowOrder ok 200",
    "ShowOrder ok 200",
    "ListOrders ok 200",
    "ShowOrder ok 404",
    "",
  ]);
  // Typed, and of CommonJS too.
  const options = ["--noEmit", "--allowJs", "--strict", "--skipLibCheck", "--module", "nodenext"];
  expect(await run("npx", ["tsc", ...options, "call.js"], folder)).toBe("");
  writeFileSync(path("wrong.js"), `// @ts-check\n${readFileSync(path("call.js"), "utf8").replace("1250", '"much"')}`);
  await expect(run("npx", ["tsc", ...options, "wrong.js"], folder)).rejects.toThrow("TS2322");
  const program = 'console.log(typeof require("@acme/acme-orders").createOrdersClient)';
  expect(await run(process.execPath, ["--no-warnings", "-e", program], folder)).toBe("function\n");
  expect(await generate("--check")).toContain("packages/acme-orders: 3 operations, up to date");
});

test("run again on what an older run wrote, it brings that up to date, and a person's version stays", async () => {
  const client = "packages/acme-orders";
  writeFileSync(path(`${client}/package.json`), JSON.stringify({ ...manifestOf(client), version: "2.0.0" }));
  writeFileSync(path(`${client}/src/operations/Gone.gen.ts`), "export const gone = 1;\n");
  rmSync(path("specs/acme/orders-v1/ListOrders.yaml"));
  await expect(generate("--check")).rejects.toThrow(/^packages\/acme-orders is stale:\n[\s\S]*run: npm run generate$/m);
  await generate();
  expect(manifestOf(client).version).toBe("2.0.0");
  for (const name of ["Gone", "ListOrders"])
    expect(existsSync(path(`${client}/src/operations/${name}.gen.ts`))).toBe(false);
  await npm("run", "build");
  expect(readFileSync(path(`${client}/dist/index.gen.d.ts`), "utf8")).not.toContain("ListOrders");
  expect(existsSync(path(`${client}/dist/operations/ListOrders.gen.d.ts`))).toBe(false);
});

test("without a configuration, options say the same", async () => {
  rmSync(path("cloudseal.config.json"));
  const options = ["--specs", "./specs", "--out", "./clients", "--scope", "@other", "--license", "MIT"];
  await generate(...options, "--repository", "https://git.other.example/clients");
  expect(manifestOf("clients/acme-orders")).toMatchObject({
    name: "@other/acme-orders",
    license: "MIT",
    repository: { url: "git+https://git.other.example/clients.git", directory: "clients/acme-orders" },
  });
});
