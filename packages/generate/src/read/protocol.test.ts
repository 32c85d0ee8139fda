import { describe, expect, test } from "vitest";
import { folderOf } from "../fixtures/folder.js";
import { findProtocol, wireOf } from "./protocol.js";

const code = (more = "", vendor = "acme") =>
  `export const fromEnv = () => {};
export const protocol = { vendor: ${JSON.stringify(vendor)}, serialiseQuery: () => "a=1&a=2", ${more} };`;

/** A project that depends on some packages: their package.json, and what they export. */
function project(packages: Record<string, { manifest?: object; text?: string }>): string {
  const files = Object.entries(packages).flatMap(([name, { manifest, text }]) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "2.1.0", type: "module", ...manifest })],
    ...(text === undefined ? [] : [[`node_modules/${name}/index.js`, text]]),
  ]);
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, "^2.0.0"]));
  return folderOf({ "package.json": JSON.stringify({ dependencies }), ...Object.fromEntries(files) });
}

const ofAcme = { cloudseal: { vendor: "acme" } };
const find = (root: string, protocols: Record<string, string> = {}, vendor = "acme") =>
  findProtocol(vendor, { root, protocols }, "specs/acme");

describe("the protocol package of a vendor", () => {
  test.each<[fact: string, packages: Parameters<typeof project>[0], protocols: Record<string, string>, want: string]>([
    ["a dependency that says so", { "@acme/gateway": { manifest: ofAcme }, other: {} }, {}, "@acme/gateway"],
    ["the one of the configuration", { one: { manifest: ofAcme }, two: { manifest: ofAcme } }, { acme: "two" }, "two"],
    ["one that says nothing, of the configuration", { gateway: {} }, { acme: "gateway" }, "gateway"],
    ["ours, by its name", { "@cloudseal/acme": {} }, {}, "@cloudseal/acme"],
    ["a dependency before ours", { "@cloudseal/acme": {}, gateway: { manifest: ofAcme } }, {}, "gateway"],
  ])("is %s", (_, packages, protocols, want) => {
    expect(find(project(packages), protocols)).toMatchObject({ vendor: "acme", name: want, version: "2.1.0" });
  });

  test("is found in a folder above, and beside the generator", () => {
    const root = project({ gateway: { manifest: ofAcme } });
    expect(find(`${root}/below`, { acme: "gateway" }).name).toBe("gateway");
    expect(find(folderOf({}), {}, "huawei").name).toBe("@cloudseal/huawei");
  });

  test.each<
    [
      fact: string,
      packages: Parameters<typeof project>[0],
      protocols: Record<string, string>,
      expected: string,
      found: string,
    ]
  >([
    [
      "none",
      { other: {} },
      {},
      'a protocol package of acme: install one whose package.json has "cloudseal": { "vendor": "acme" }, or name it in cloudseal.config.json, "protocols": { "acme": "…" }',
      "none among the dependencies of the project, and no @cloudseal/acme",
    ],
    [
      "named and not installed",
      {},
      { acme: "gateway" },
      "the package gateway, which protocols names: npm install gateway",
      "none",
    ],
    [
      "two",
      { one: { manifest: ofAcme }, two: { manifest: ofAcme } },
      {},
      'one protocol package of acme: name it in cloudseal.config.json, "protocols": { "acme": "…" }',
      "one, two",
    ],
  ])("is an error if there is %s", (_, packages, protocols, expected, found) => {
    const root = project(packages);
    expect(() => find(root, protocols)).toThrow(`specs/acme:1\n  expected: ${expected}\n  found:    ${found}`);
  });
});

describe("what is loaded of it", () => {
  const esm = { exports: { types: "./index.d.ts", import: "./index.js", require: "./index.cjs" } };
  test.each<[fact: string, manifest: object]>([
    ["a main file", { main: "./index.js" }],
    ["no entry", {}],
    ["exports that are a path", { exports: "./index.js" }],
    ["exports by condition", esm],
    ["exports by subpath and condition, without its package.json", { exports: { "./x": "./x.js", ".": esm.exports } }],
    ["nested conditions", { exports: { ".": { import: { types: "./index.d.ts", default: "./index.js" } } } }],
  ])("with %s", async (_, manifest) => {
    const root = project({ gateway: { manifest: { ...ofAcme, ...manifest }, text: code('ownHeaders: ["x-acme"]') } });
    expect(await wireOf(find(root), "specs/acme")).toEqual({ ownHeaders: ["x-acme"], writesLists: "a=1&a=2" });
  });

  test("without ownHeaders it has none", async () => {
    expect((await wireOf(find(project({ gateway: { manifest: ofAcme, text: code() } })), "specs")).ownHeaders).toEqual(
      [],
    );
  });

  test.each<[fact: string, text: string | undefined, expected: string, found: RegExp]>([
    ["is not built", undefined, "the package gateway, built so that it can be imported", /index\.js/],
    ["throws", 'throw new Error("not today");', "the package gateway, built so that it can be imported", /not today/],
    [
      "is something else",
      "export const protocol = {};",
      "a package gateway that exports protocol, Credentials and fromEnv",
      /^no protocol, no fromEnv$/,
    ],
    ["is another vendor's", code("", "other"), 'a package gateway whose protocol.vendor is "acme"', /^"other"$/],
    [
      "writes its headers in capitals",
      code('ownHeaders: ["X-Acme"]'),
      "a package gateway whose protocol.ownHeaders lists the headers that its signer sets, in lower case",
      /^\["X-Acme"\]$/,
    ],
  ])("is an error if it %s", async (_, text, expected, found) => {
    const root = project({ gateway: { manifest: ofAcme, ...(text !== undefined && { text }) } });
    await expect(wireOf(find(root), "specs/acme")).rejects.toMatchObject({
      ...{ file: "specs/acme", line: 1, expected, found: expect.stringMatching(found) },
    });
  });
});
