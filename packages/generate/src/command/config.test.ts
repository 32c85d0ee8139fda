import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test, vi } from "vitest";
import { copyOfSpecs, filesOf, folderOf, repository, temporaryFolder, write } from "../fixtures/folder.js";
import { run } from "../fixtures/run.js";
import { commandLine, readConfig } from "./config.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../config.schema.json"), "utf8"));
const keys = "$schema, specs, out, scope, license, repository, author, protocols";
const scope = "an npm scope, @ and then lower-case letters, digits and -._ such as @acme";

/** What a command says that is called in a wrong way, in lines of eighty columns. */
function wrong(err: string): { at: string; expected: string; found: string; fix: string } {
  expect(err).not.toMatch(/\n\s+at |^Usage/m);
  for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  const [, at = "", expected = "", found = "", fix = ""] =
    /^Wrong usage at (.*)\n {2}expected: ([\s\S]*)\n {2}found: {4}([\s\S]*)\n {2}to fix: {3}([\s\S]*)\n$/.exec(err) ??
    [];
  const [a, b, c, d] = [at, expected, found, fix].map((text) => text.replace(/\n {12}/g, " "));
  return { at: a ?? "", expected: b ?? "", found: c ?? "", fix: d ?? "" };
}

describe("a wrong configuration is one error, and nothing is made", () => {
  test.each<
    [fact: string, text: string | undefined, line: number | undefined, expected: string, found: RegExp, fix: string]
  >([
    [
      "that is not there",
      undefined,
      undefined,
      "a file of JSON",
      /^nothing$/,
      "give --config the path of one, or leave it out",
    ],
    [
      "that is no JSON",
      '{ "scope": "@acme", }',
      undefined,
      "JSON",
      /JSON/,
      "JSON has no comments and no comma at the end",
    ],
    [
      "that is cut off",
      '{\n  "scope": "@ac',
      undefined,
      "JSON",
      /JSON/,
      "JSON has no comments and no comma at the end",
    ],
    [
      "that is a list",
      "[]",
      undefined,
      'an object such as { "scope": "@acme" }',
      /^\[\]$/,
      "see node_modules/@cloudseal/generate/config.schema.json",
    ],
    [
      "with a key that nobody knows",
      '{\n  "scop": "@acme"\n}',
      2,
      `one of ${keys}`,
      /^scop$/,
      "write scope, or remove it",
    ],
    ["with a key like no other", '{\n\n  "somethingElse": 1\n}', 3, `one of ${keys}`, /^somethingElse$/, "remove it"],
    ["with a key of every object", '{ "constructor": "a" }', 1, `one of ${keys}`, /^constructor$/, "remove it"],
    [
      "whose scope is none",
      '{ "scope": "acme" }',
      1,
      `scope: ${scope}`,
      /^"acme"$/,
      "see node_modules/@cloudseal/generate/config.schema.json",
    ],
    [
      "whose specs are a number",
      '{ "specs": 1 }',
      1,
      "specs: the folder of the specs",
      /^1$/,
      "see node_modules/@cloudseal/generate/config.schema.json",
    ],
    [
      "whose protocols are a list",
      '{ "protocols": ["@acme/gateway"] }',
      1,
      `protocols: ${schema.properties.protocols.description}`,
      /gateway/,
      "see node_modules/@cloudseal/generate/config.schema.json",
    ],
    [
      "whose protocol is a path",
      '{ "protocols": { "acme": "../gateway" } }',
      1,
      `protocols: ${schema.properties.protocols.description}`,
      /\.\.\/gateway/,
      "see node_modules/@cloudseal/generate/config.schema.json",
    ],
    [
      "that moves the cursor",
      '{ "\\u001b[2Jscope": 1 }',
      1,
      `one of ${keys}`,
      /^\\u\w+\[2Jscope$|^\\x1b\[2Jscope$/,
      "remove it",
    ],
  ])("%s", async (_, text, line, expected, found, fix) => {
    const root = text === undefined ? temporaryFolder() : folderOf({ "cloudseal.config.json": text });
    const before = filesOf(root);
    const path = join(root, "cloudseal.config.json");
    const { code, out, err } = await run("--config", path);
    const at = `${relative(process.cwd(), path)}${line === undefined ? "" : `:${line}`}`;
    expect({ code, out, ...wrong(err) }).toEqual({
      code: 2,
      out: "",
      at,
      expected,
      found: expect.stringMatching(found),
      fix,
    });
    expect(filesOf(root)).toEqual(before);
  });
});

describe("wrong usage is one error with code 2, and nothing is made", () => {
  const help = "npm run generate -- --help has all options";
  const specs = "a folder of specs, which holds <vendor>/<service>-<version>/service.yaml";
  const begin = "give --specs another one, or begin a spec: new --help";
  const words = "an option, or one of new, changes, routes, declarations";
  test.each<[args: string[], at: string, expected: string, found: RegExp, fix: string]>([
    [["--nonsense"], "the command line", "the options of --help", /^--nonsense$/, help],
    [["--scop", "@acme"], "the command line", "the options of --help", /^--scop$/, `write --scope; ${help}`],
    [["--out"], "the command line", "the options of --help", /--out/, help],
    [["draft"], "the command line", words, /^draft$/, help],
    [["--watch", "--check"], "--watch", "it without --check, --json and --force", /^--watch --check$/, help],
    ...["acme", "@", "@Acme", "@acme/", "@a b", "@../x", "", "@.acme"].map(
      (given) =>
        [
          [`--scope=${given}`],
          "--scope",
          scope,
          new RegExp(`^${JSON.stringify(given).replaceAll(".", "\\.")}$`),
          "--help has all options",
        ] as [string[], string, string, RegExp, string],
    ),
    [
      ["--license", "MIT\nor not"],
      "--license",
      "the SPDX name of a licence such as MIT, or UNLICENSED",
      /MIT/,
      "--help has all options",
    ],
    [
      ["--repository", "acme/clients"],
      "--repository",
      schema.properties.repository.description,
      /^"acme\/clients"$/,
      "--help has all options",
    ],
    [["--specs", ""], "--specs", "the folder of the specs", /^""$/, "--help has all options"],
    [["--specs", "{root}/none"], "--specs", specs, /^nothing at .*none$/, begin],
    [["--specs", "{root}/a-file"], "--specs", specs, /^a file, .*a-file$/, begin],
    [["--specs", "{root}/empty"], "--specs", specs, /^no such folder in .*empty$/, begin],
    [["--out", "{root}/a-file"], "--out", "a folder, or nothing", /^a file, .*a-file$/, "give another path"],
    [
      ["--out", "{root}/foreign"],
      "{root}/foreign/huawei-dbss",
      "a generated package, or nothing",
      /^files that generate did not write: index\.ts, notes\.txt$/,
      "move the folder away, or give --out another one",
    ],
    [
      [],
      "--scope",
      "the npm scope of the packages",
      /^none, and no package that has one already$/,
      'give --scope @acme, or write "scope": "@acme" in cloudseal.config.json',
    ],
  ])("%j", async (args, at, expected, found, fix) => {
    const root = folderOf({
      "cloudseal.config.json": JSON.stringify({ specs: relative("/x", join("/x", "specs")) }),
      "a-file": "text",
      "empty/README.md": "",
      "foreign/huawei-dbss/index.ts": "export const mine = 1;",
      "foreign/huawei-dbss/notes.txt": "mine",
    });
    write(
      root,
      "specs/huawei/dbss-v1/service.yaml",
      readFileSync(join(repository, "specs/huawei/dbss-v1/service.yaml")),
    );
    const before = filesOf(root);
    const given = args.map((argument) => argument.replace("{root}", root));
    const { code, out, err } = await run("--config", join(root, "cloudseal.config.json"), ...given).then((outcome) =>
      // A word that is no command stands first.
      args[0]?.startsWith("-") === false || args[0] === "--watch" ? run(...given) : outcome,
    );
    const from = relative(process.cwd(), root);
    expect({ code, out, ...wrong(err) }).toEqual({
      ...{ code: 2, out: "", at: at.replace("{root}", from), expected, found: expect.stringMatching(found), fix },
    });
    expect(filesOf(root)).toEqual(before);
  });
});

/** A project with specs of one service. */
function project(config: object): string {
  const root = folderOf({ "cloudseal.config.json": JSON.stringify(config), LICENSE: "Ours.\n" });
  const specs = copyOfSpecs("huawei");
  for (const [path, text] of Object.entries(filesOf(specs))) write(root, `api/${path}`, text);
  return root;
}

const manifest = (root: string) => JSON.parse(readFileSync(join(root, "clients/huawei-dbss/package.json"), "utf8"));

test("packages are what the configuration says, but for what an option says, and keep what nobody says any more", async () => {
  const all = {
    $schema: "./node_modules/@cloudseal/generate/config.schema.json",
    specs: "api",
    out: "./clients",
    scope: "@acme",
    license: "Apache-2.0",
    repository: "https://git.acme.example/clients.git",
    author: "Acme Ltd",
    protocols: { huawei: "@cloudseal/huawei" },
  };
  const root = project(all);
  const generate = (...args: string[]) => run("--config", join(root, "cloudseal.config.json"), ...args);
  expect(await generate()).toMatchObject({ code: 0, err: "" });
  const said = {
    name: "@acme/huawei-dbss",
    version: "0.1.0",
    license: "Apache-2.0",
    author: "Acme Ltd",
    repository: { type: "git", url: "git+https://git.acme.example/clients.git", directory: "clients/huawei-dbss" },
  };
  expect(manifest(root)).toMatchObject(said);
  expect(readFileSync(join(root, "clients/huawei-dbss/LICENSE"), "utf8")).toBe("Ours.\n");
  expect(readFileSync(join(root, "clients/huawei-dbss/README.md"), "utf8")).toMatch(/Apache-2\.0 licence\.\n$/);

  // The command line goes before it, and paths of it start where the command runs.
  const other = relative(process.cwd(), join(root, "elsewhere"));
  await generate("--license", "MIT", "--out", other, "--scope", "@other");
  const elsewhere = JSON.parse(readFileSync(join(root, "elsewhere/huawei-dbss/package.json"), "utf8"));
  expect(elsewhere).toMatchObject({
    ...said,
    name: "@other/huawei-dbss",
    license: "MIT",
    repository: { directory: "elsewhere/huawei-dbss" },
  });

  // Nothing is said any more, and a person has set the version and the author.
  write(root, "cloudseal.config.json", JSON.stringify({ specs: "api", out: "clients" }));
  write(
    root,
    "clients/huawei-dbss/package.json",
    JSON.stringify({ ...manifest(root), version: "3.2.1", author: { name: "A" }, extra: 1 }),
  );
  expect(await generate()).toMatchObject({ code: 0, err: "" });
  expect(manifest(root)).toMatchObject({ ...said, version: "3.2.1", author: { name: "A" } });
  expect(manifest(root).extra).toBe(undefined);
  expect(await generate("--check")).toMatchObject({ code: 0 });
});

test("the schema is one of JSON Schema, and holds our own configuration", () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate(JSON.parse(readFileSync(join(repository, "cloudseal.config.json"), "utf8")))).toBe(true);
  for (const bad of [{ scop: "@acme" }, { scope: "acme" }, { protocols: { acme: "../x" } }, []])
    expect(validate(bad)).toBe(false);
});

test("without a configuration the defaults hold", async () => {
  const root = temporaryFolder();
  const { cache, specs, out, ...others } = await readConfig({}, root);
  expect([specs, out, cache].map((path) => relative(root, path))).toEqual([
    "specs",
    "packages",
    "node_modules/.cache/cloudseal",
  ]);
  expect(others).toEqual({ root, protocols: {} });
  expect(existsSync(cache)).toBe(false);
});

test.each<[scripts: object | undefined, command: string, args: string[], want: string]>([
  [undefined, "generate", ["--scope", "@acme"], "npx @cloudseal/generate --scope @acme"],
  [undefined, "changes", [], "npx @cloudseal/generate changes"],
  [{ generate: "cloudseal-generate" }, "generate", ["--out", "a b"], "npm run generate -- --out 'a b'"],
  [
    { generate: "cloudseal-generate" },
    "new",
    ["acme/shop/<Operation>"],
    "npx @cloudseal/generate new acme/shop/<Operation>",
  ],
  [{ changes: "cloudseal-generate changes" }, "changes", [], "npm run changes"],
])("with the scripts %j %s %j is run by %s", (scripts, command, args, want) => {
  const root = folderOf({ "package.json": JSON.stringify({ scripts }) });
  expect(commandLine(command, args, root)).toBe(want);
});

test.each([[], ["new"], ["changes"]])("the help of %s fits a terminal of eighty columns", async (...args) => {
  const { code, out, err } = await run(...args, "--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Usage: npm run \w+ -- /);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
