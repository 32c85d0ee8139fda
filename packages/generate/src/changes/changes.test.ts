import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { edit, temporaryFolder, write } from "../fixtures/folder.js";
import { commitAll, packageFiles, runCommand, tarball, writePackage } from "./fixtures/repository.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const tag = "@cloudseal/acme-demo@0.1.0";
const file = ".changeset/changes-in-acme-demo.md";

const repositories = temporaryFolder(afterAll);
const released = new Map<string, string>();

/** A repository whose one package was released, and now takes another value: a copy, as git starts for each thing that it does. */
function changed(...tags: string[]): string {
  const key = tags.join(" ");
  const original = released.get(key) ?? join(repositories, String(released.size));
  if (!released.has(key)) {
    writePackage(original);
    commitAll(original, ...tags);
    writePackage(original, { value: "B" });
    released.set(key, original);
  }
  const root = temporaryFolder();
  cpSync(original, root, { recursive: true });
  return root;
}
const read = (root: string) => readFileSync(join(root, file), "utf8");
const changesets = (root: string) => readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md"));

test.each([
  ["an unknown option", ["--what"], "Unknown option '--what'"],
  ["two bases", ["--since", "HEAD", "--against", "x.tgz"], "--since and --against expected one of them, found both"],
  ["an empty base", ["--since="], "--since expected a value, found none"],
  ["no repository", ["--root", "/nowhere"], "--root expected a folder with packages/ and .changeset/, found /nowhere"],
])("wrong usage: %s", async (_name, args, want) => {
  const { code, err } = await runCommand(...args);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(want) });
  expect(err).toMatch(/\nnpm run changes -- --help has all options$/);
});

test.each(["no-such-ref", "--output=/tmp/x", "-h", "HEAD; true", "@{", "a..b"])("no commit: %s", async (ref) => {
  const { code, err } = await runCommand("--root", changed(), `--since=${ref}`);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`there is no ${JSON.stringify(ref)}`) });
});

test("--help tells the options", async () =>
  expect(await runCommand("--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("--against FILE"),
    err: "",
  }));

test("without a release there is nothing to compare with, and --check lets CI go on", async () => {
  const root = changed(
    "v1.0.0",
    "@cloudseal/acme-demo@next",
    "@cloudseal/acme-demo@1.0.0-beta.1",
    "@other/acme-demo@1.0.0",
  );
  expect(await runCommand("--root", root)).toMatchObject({
    code: 1,
    err: expect.stringContaining("no release to compare with"),
  });
  expect(await runCommand("--root", root, "--check")).toMatchObject({
    code: 0,
    err: expect.stringContaining("Nothing was checked"),
  });
  expect(await runCommand("--root", root, "--since", "HEAD", "--check")).toMatchObject({ code: 1 });
});

test("each package is compared with its newest release that is not newer than it", async () => {
  const root = temporaryFolder();
  writePackage(root, { value: "Old" });
  commitAll(root, "@cloudseal/acme-demo@0.0.9");
  writePackage(root, { value: "B" });
  commitAll(root, tag);
  writePackage(root, { version: "0.2.0", value: "C" });
  commitAll(root, "@cloudseal/acme-demo@0.2.0", "@cloudseal/acme-demo@0.10.0");
  writePackage(root, { value: "B" });
  expect((await runCommand("--root", root)).out).toBe(`@cloudseal/acme-demo: nothing changed since ${tag}`);
});

test("a release that is at hand already needs no changeset", async () => {
  const root = changed(tag);
  writePackage(root, { version: "0.2.0", value: "B" });
  expect(await runCommand("--root", root, "--check")).toMatchObject({ code: 0, err: "" });
  expect((await runCommand("--root", root)).out).toContain("Its version is 0.2.0 already");
  expect(changesets(root)).toEqual([]);
});

test.each([
  ["a larger bump", '"@cloudseal/acme-demo": major', 0],
  ["the same bump", "'@cloudseal/acme-demo': minor", 0],
  ["a smaller bump", '"@cloudseal/acme-demo": patch', 1],
  ["no bump", '"@cloudseal/acme-demo": none', 1],
  ["another package", '"@cloudseal/acme-demos": minor', 1],
  ["only a comment", '# "@cloudseal/acme-demo": minor', 1],
])("a changeset with %s", async (_name, line, code) => {
  const root = changed(tag);
  write(root, ".changeset/by-hand.md", `---\n${line}\n---\n\n"@cloudseal/acme-demo": minor\n`);
  expect(await runCommand("--root", root, "--check")).toMatchObject({ code });
});

test("what a person wrote or edited is left alone", async () => {
  const root = changed(tag);
  await runCommand("--root", root);
  edit(root, file, 'value "B" is new', "it takes B too");
  const edited = read(root);
  expect((await runCommand("--root", root)).out).toContain(`${file}: edited by hand`);
  expect(read(root)).toBe(edited);
  expect(await runCommand("--root", root, "--check")).toMatchObject({ code: 0 });
  write(root, file, '---\n"@cloudseal/acme-demo": patch\n---\n\nMine.\n');
  await runCommand("--root", root);
  expect(read(root)).toContain("Mine.");
});

test("what was written is written anew, and goes when the change does", async () => {
  const root = changed(tag);
  await runCommand("--root", root);
  writePackage(root, { value: "C" });
  expect((await runCommand("--root", root)).out).toContain(`${file}: written`);
  expect(read(root)).toContain('value "C" is new');
  expect(read(root)).not.toContain('"B"');
  writePackage(root);
  expect((await runCommand("--root", root)).out).toContain(`${file}: removed`);
  expect(changesets(root)).toEqual([]);
});

test("packages come and go", async () => {
  const root = changed(tag);
  writePackage(root, { name: "@cloudseal/acme-new" }, "acme-new");
  const { out } = await runCommand("--root", root, "--json");
  const lines = out.split("\n").map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { name: "@cloudseal/acme-demo", base: tag, bump: "minor", covered: true, changeset: "written" },
    {
      name: "@cloudseal/acme-new",
      base: tag,
      bump: "minor",
      changes: [{ what: "the package is new" }, { operation: "DoIt" }],
    },
  ]);
  commitAll(root, "@cloudseal/acme-new@0.1.0");
  const gone = temporaryFolder();
  writePackage(gone, {}, "acme-demo");
  commitAll(gone, tag);
  writePackage(gone, { name: "@cloudseal/acme-other" }, "acme-other");
  edit(gone, "packages/acme-demo/package.json", "acme-demo", "acme-demo");
  expect((await runCommand("--root", gone, "--since", tag)).code).toBe(0);
});

test.each([
  ["its sources", packageFiles()],
  [
    "its declarations alone",
    Object.fromEntries(
      Object.entries(packageFiles()).map(([path, text]) => [path.replace(/^src\/(.*)\.ts$/, "dist/$1.d.ts"), text]),
    ),
  ],
])("a tarball with %s", async (_name, files) => {
  const root = changed();
  const entries = Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content }));
  write(root, "acme.tgz", tarball(...entries));
  const { code, out } = await runCommand("--root", root, "--against", join(root, "acme.tgz"));
  expect(code).toBe(0);
  expect(out).toContain("@cloudseal/acme-demo: minor since acme.tgz (0.1.0)");
  expect(read(root)).toContain('- DoIt input a: value "A" is gone, value "B" is new');
});
