import { randomBytes } from "node:crypto";
import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { temporaryFolder, write } from "../fixtures/folder.js";
import { archive, packageFiles, tarball } from "./fixtures/repository.js";
import { readTarball } from "./tarball.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const entries = (files: Record<string, string>) =>
  Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content }));
const good = entries(packageFiles());
const withPackage = (text: string) => tarball(...entries({ ...packageFiles(), "package.json": text }));
/** 600 MiB of zeros in members of 8 MiB, as gzip may have many. */
const bomb = Buffer.concat(Array<Buffer>(75).fill(gzipSync(Buffer.alloc(8 * 1024 * 1024))));
const deep = `${"[".repeat(200)}${"]".repeat(200)}`;

test.each([
  ["a path that climbs out", tarball({ path: "package/../../x", content: "x" }, ...good), "leads out of it"],
  ["an absolute path", tarball({ path: "/etc/x", content: "x" }, ...good), "leads out of it"],
  ["a path of Windows", tarball({ path: "package\\..\\x", content: "x" }, ...good), "leads out of it"],
  ["a link", tarball({ path: "package/src", type: "2" }, ...good), "is a link"],
  ["a file given twice", tarball(...good, ...good), "twice"],
  ["a size that is none", tarball({ path: "package/x", size: "-1" }), "broken one"],
  ["a size beyond the end", tarball({ path: "package/x", size: "77777777777" }), "broken one"],
  ["a broken header", gzipSync(Buffer.concat([Buffer.alloc(512, 1), archive(...good)])), "broken one"],
  ["no gzip", randomBytes(2000), "incorrect header check"],
  ["half of it", tarball(...good).subarray(0, 200), "unexpected end of file"],
  ["a bomb", bomb, "larger than"],
  ["no package", tarball({ path: "package/readme.md", content: "x" }), "has no package.json"],
  ["another package", withPackage('{"name":"left-pad","version":"1.0.0"}'), "is no client package"],
  ["a name that is a path", withPackage('{"name":"@cloudseal/../x-y","version":"1.0.0"}'), "is no client package"],
  ["a name with lines", withPackage('{"name":"@cloudseal/a-b\\n---\\nx","version":"1.0.0"}'), "is no client package"],
  ["a version that is none", withPackage('{"name":"@cloudseal/a-b","version":"$(x)"}'), "needs a version"],
  ["a manifest that is not JSON", withPackage("{"), "is not JSON"],
  ["a manifest that is deep", withPackage(deep), "more than 100 levels deep"],
])("a tarball with %s is refused", (_name, content, want) => {
  const folder = temporaryFolder();
  write(folder, "bad.tgz", content);
  expect(() => readTarball(join(folder, "bad.tgz"))).toThrow(want);
  expect(readdirSync(folder)).toEqual(["bad.tgz"]);
});

test("a tarball of more than 64 MiB is not read", () => {
  const folder = temporaryFolder();
  write(folder, "big.tgz", "");
  truncateSync(join(folder, "big.tgz"), 65 * 1024 * 1024);
  expect(() => readTarball(join(folder, "big.tgz"))).toThrow("more than the 67108864 that are read");
});

test.each<[layout: string, files: Record<string, string>]>([
  ["one file of types", {}],
  [
    "a file for each operation",
    {
      "src/types.gen.ts": "",
      "src/operations/index.gen.ts": 'export * from "./DoIt.gen.js";\n',
      "src/operations/DoIt.gen.ts": `import { type TypedRoute } from "@cloudseal/core";

/** Input. */
export interface DoItInput {
  a?: "A" | (string & {});
}

/** Do it. */
export const doIt: TypedRoute<DoItInput, void> = { name: "DoIt" };
`,
      "src/client.gen.ts": "export interface DemoClient extends Client<typeof operations> {\n}\n",
    },
  ],
])("a package with %s is read, whether it has its sources or what is built of them", (_, more) => {
  const files = Object.entries({ ...packageFiles(), ...more }).filter(([, text]) => text !== "");
  const built = files.map(([path, text]) => [
    path.replace(/^src\/(.*)\.ts$/, "dist/$1.d.ts"),
    text.replace(/^export const (.*) = .*;$/m, "export declare const $1;"),
  ]);
  for (const [name, content] of Object.entries({ sources: files, built })) {
    const folder = temporaryFolder();
    write(folder, `${name}.tgz`, tarball(...entries(Object.fromEntries(content))));
    const { exports, methods, typeNames, types } = readTarball(join(folder, `${name}.tgz`));
    expect([...exports].filter((name) => name !== "doIt").sort()).toEqual(["DemoClient", "DoItInput"]);
    expect(methods).toEqual(new Set(["doIt"]));
    expect(typeNames).toEqual(new Set(["DoItInput"]));
    expect(types).toBe('export interface DoItInput {\n  a?: "A" | (string & {});\n}\n');
  }
});

test("a good one is read", () => {
  const folder = temporaryFolder();
  write(folder, "good.tgz", tarball({ path: "package", type: "5" }, ...good));
  expect(readTarball(join(folder, "good.tgz"))).toMatchObject({
    name: "@cloudseal/acme-demo",
    version: "0.1.0",
    exports: new Set(["DemoClient", "DoItInput"]),
    methods: new Set(["doIt"]),
  });
});
