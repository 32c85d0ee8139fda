import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { generatePackage } from "../emit/package.js";
import { headOf } from "../fixtures/acme.js";
import { copyOfSpecs, edit, filesOf, temporaryFolder, write } from "../fixtures/folder.js";
import { loadService } from "../read/service.js";
import { runNew } from "./new.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

let out = "";
let err = "";
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(console, "log").mockImplementation((line) => {
    out += `${line}\n`;
  });
  const write = (add: (text: string) => void) => (chunk: string | Uint8Array) => {
    add(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write((text) => (out += text)));
  vi.spyOn(process.stderr, "write").mockImplementation(write((text) => (err += text)));
  vi.spyOn(console, "error").mockImplementation((line) => {
    err += `${line}\n`;
  });
});
afterEach(() => vi.restoreAllMocks());

/** Does what the TODOs of a file ask, as far as a test can. */
function fillIn(specs: string, path: string): void {
  const text = readFileSync(join(specs, path), "utf8");
  expect(text).toMatch(/# TODO: /);
  const field = "{ Name: { type: string, description: What it is., examples: [a] } }";
  write(
    specs,
    path,
    text
      .replaceAll("properties: {}", `properties: ${field}`)
      .replace(/^ *#.*\n/gm, "")
      .replace(/ # TODO.*$/gm, "")
      .replaceAll("TODO", "Known.")
      .replaceAll("todo.invalid", "known.example"),
  );
}

test.each<[name: string, target: string, options: string[], made: string[], operation: RegExp]>([
  [
    "RPC with inputs in the query",
    "alibaba/sas/ListThings",
    [],
    ["alibaba/sas-2018-12-03/ListThings.yaml"],
    /"method": "POST",\s+"path": "\/",\s+"headers": \{\s+"x-acs-action": "ListThings",\s+"x-acs-version": "2018-12-03"/,
  ],
  [
    "RPC with a body",
    "tencent/tcss-2020-11-01/CreateThing",
    [],
    ["tencent/tcss-2020-11-01/CreateThing.yaml"],
    /"requestBody": \{.*"x-tc-action": "CreateThing"/s,
  ],
  [
    "REST, read",
    "huawei/dbss/ShowThing",
    ["--path", "/v2/{project_id}/things/{thing_id}"],
    ["huawei/dbss-v1/ShowThing.yaml"],
    /"method": "GET",\s+"path": "\/v2\/\{project_id\}\/things\/\{thing_id\}"/,
  ],
  [
    "REST, written, with nothing said of its path",
    "huawei/dbss/UpdateThing",
    [],
    ["huawei/dbss-v1/UpdateThing.yaml"],
    /"method": "PUT",\s+"path": "\/v1\/\{project_id\}\/\{instance_id\}\/todo"/,
  ],
  [
    "REST, with a method",
    "huawei/dbss/UpdateThing",
    ["--method", "PATCH"],
    ["huawei/dbss-v1/UpdateThing.yaml"],
    /"method": "PATCH"/,
  ],
  [
    "another service of a vendor",
    "alibaba/shop-2024-05-01/ListOrders",
    [],
    ["alibaba/shop-2024-05-01/service.yaml", "alibaba/shop-2024-05-01/ListOrders.yaml"],
    /"x-acs-version": "2024-05-01"/,
  ],
  [
    "another vendor",
    "acme/shop-v1/ListOrders",
    [],
    ["acme/shop-v1/service.yaml", "acme/shop-v1/ListOrders.yaml"],
    /"method": "GET",\s+"path": "\/v1\/todo"/,
  ],
])("%s: what is made loads, and once it is filled in generates", async (_, target, options, made, operation) => {
  const specs = copyOfSpecs();
  const before = filesOf(specs);
  expect(await runNew([target, "--specs", specs, "--json", ...options])).toBe(0);
  const files = filesOf(specs);
  expect(
    Object.keys(files)
      .filter((path) => !(path in before))
      .sort(),
  ).toEqual([...made].sort());
  expect(files).toMatchObject(before);
  const said: { path: string; todos: number }[] = JSON.parse(out).files;
  expect(said.map(({ path }) => made.find((name) => path.endsWith(name)))).toEqual(made);
  expect(said.every(({ todos }) => todos > 2)).toBe(true);

  const [vendor = "", folder = ""] = made[0]?.split("/") ?? [];
  await loadService(specs, vendor, folder, wireOfMade(vendor));
  for (const path of made) fillIn(specs, path);
  const { files: generated } = generatePackage(
    await loadService(specs, vendor, folder, wireOfMade(vendor)),
    headOf(vendor),
  );
  expect(JSON.stringify(JSON.parse(generated.get("openapi.json") ?? ""), null, 2)).toMatch(operation);
  expect(JSON.stringify([...generated])).not.toContain("TODO");
});

const pages = join(import.meta.dirname, "../../../page-reader/src/fixtures");

test.each<[page: string, target: string[], made: string]>([
  ["alibaba/glued.txt", [], "alibaba/sas-2018-12-03/ListPatrolReports.yaml"],
  ["tencent/lines.txt", [], "tencent/tcss-2020-11-01/ModifyLantern.yaml"],
  ["tencent/lines.txt", ["tencent/tcss/LightLantern"], "tencent/tcss-2020-11-01/LightLantern.yaml"],
  ["huawei/cells.txt", ["huawei/dbss/ShowTree"], "huawei/dbss-v1/ShowTree.yaml"],
])("%s %s: what its page says is in place, each TODO has its line, and it loads", async (page, target, made) => {
  const specs = copyOfSpecs();
  const before = filesOf(specs);
  expect(await runNew(["--page", join(pages, page), ...target, "--specs", specs, "--json"])).toBe(0);
  expect(Object.keys(filesOf(specs)).filter((path) => !(path in before))).toEqual([made]);
  const { files, warnings } = JSON.parse(out);
  expect(files).toEqual([{ path: expect.stringContaining(made), todos: expect.any(Number) }]);
  expect(files[0].todos).toBeGreaterThan(10);
  expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/fixtures\/.*\.txt:\d+: /)]));
  const text = readFileSync(join(specs, made), "utf8");
  expect(text).toMatch(/# TODO line \d+: in your own words: \w/);
  expect(text).not.toMatch(/license|statusCodes|where: \//);
  // What YAML cannot hold waits for a person.
  write(specs, made, text.replaceAll(/"\d{16,}" # TODO: the integer .* YAML can hold/g, "1"));
  const [vendor = "", folder = ""] = made.split("/");
  await loadService(specs, vendor, folder, wireOfMade(vendor));
});

test("a page is read with the types of another, into a file of any name", async () => {
  const specs = copyOfSpecs("tencent");
  const before = filesOf(specs);
  const file = join(temporaryFolder(), "deep/er/Lantern.yaml");
  const args = ["--page", join(pages, "tencent/spaced.txt"), "--types", join(pages, "tencent/data-types.txt")];
  expect(await runNew([...args, "--specs", specs, "--out", file])).toBe(0);
  expect(filesOf(specs)).toEqual(before);
  expect(readFileSync(file, "utf8")).toMatch(/schemas:\n(?:.*\n)* {4}\w+:\n(?:.*\n)*.* Waxed:/);
  expect(out).toMatch(/Lantern\.yaml: \d+ TODOs\n/);
});

test.each<[name: string, args: string[], says: RegExp]>([
  ["a page that is none", ["--page", join(pages, "work.ts")], /expected the documentation page of one operation/],
  ["a page that is not there", ["--page", "nowhere.txt"], /ENOENT.*nowhere\.txt/],
  [
    "a page that does not name its operation",
    ["--page", join(pages, "huawei/cells.txt")],
    /"cells" is no name for one: name it, npm run new -- huawei\/dbss-v1\/<Operation> --page /,
  ],
  [
    "a page of a vendor whose layout is not known",
    ["--page", join(pages, "huawei/cells.txt"), "acme/shop-v1/ListOrders"],
    /no layout of pages for "acme": known are \w+, /,
  ],
])("%s is refused, and nothing is made", async (_, args, says) => {
  const specs = copyOfSpecs();
  const before = filesOf(specs);
  expect(await runNew([...args, "--specs", specs])).toBe(1);
  expect(err).toMatch(says);
  expect(err).not.toMatch(/Usage|\n\s+at /);
  expect(filesOf(specs)).toEqual(before);
});

test("a page whose service is not there must be told where it belongs", async () => {
  const specs = copyOfSpecs("huawei");
  expect(await runNew(["--page", join(pages, "tencent/lines.txt"), "--specs", specs])).toBe(1);
  expect(err).toMatch(/new -- tencent\/<service>-<version>\/ModifyLantern --page \S+; there are none yet/);
});

test.each<[name: string, args: string[], code: number, says: RegExp]>([
  ["nothing named", [], 2, /^name one operation\nnpm run new -- --help has all options\n$/],
  ["two operations", ["a/b/C", "a/b/D"], 2, /^name one operation/],
  ["an option that is none", ["--nonsense"], 2, /--nonsense/],
  ["types without a page", ["alibaba/sas/Foo", "--types", "types.txt"], 2, /^--types goes with --page/],
  ["no operation in it", ["alibaba/sas"], 2, /^expected <vendor>\/<service>\/<Operation>/],
  ["a path upwards", ["alibaba/../Foo"], 2, /^expected a service/],
  ["a service that TypeScript knows", ["alibaba/new-v1/Foo"], 2, /^expected a service.*found "new-v1"/],
  ["an operation in lower case", ["alibaba/sas/foo"], 2, /begin with a capital.*found "foo"/],
  ["an operation that TypeScript knows", ["alibaba/sas/Promise"], 2, /found "Promise"/],
  ["a vendor in capitals", ["Alibaba/sas/Foo"], 2, /found "Alibaba"/],
  ["a service without a version", ["alibaba/shop/Foo"], 2, /new -- alibaba\/shop-<version>\/Foo/],
  ["a path for RPC", ["alibaba/sas/Foo", "--path", "/x"], 2, /is RPC/],
  ["a method that is none", ["huawei/dbss/Foo", "--method", "fetch"], 2, /one of get, put/],
  ["a path that is none", ["huawei/dbss/Foo", "--path", "x: y"], 2, /expected --path/],
  ["what is there", ["alibaba/sas/GenerateOnceTask"], 1, /GenerateOnceTask\.yaml is there already and is left/],
])("%s is refused, and nothing is made", async (_, args, code, says) => {
  const specs = copyOfSpecs();
  const before = filesOf(specs);
  expect(await runNew([...args, "--specs", specs])).toBe(code);
  expect(err).toMatch(says);
  expect(filesOf(specs)).toEqual(before);
});

test("a wrong service.yaml is said with its line", async () => {
  const specs = copyOfSpecs("huawei");
  edit(specs, "huawei/dbss-v1/service.yaml", "info:", "info: [");
  expect(await runNew(["huawei/dbss/Foo", "--specs", specs])).toBe(1);
  expect(err).toMatch(/service\.yaml:\d+\n {2}expected: valid YAML/);
});

test("two versions of a service must be told apart", async () => {
  const specs = copyOfSpecs("huawei");
  expect(await runNew(["huawei/dbss-v9/Foo", "--specs", specs])).toBe(0);
  expect(await runNew(["huawei/dbss/Bar", "--specs", specs])).toBe(2);
  expect(err).toMatch(/several versions of dbss: name one of dbss-v1, dbss-v9/);
});

test("a new vendor is told what its package exports and which files it needs", async () => {
  expect(await runNew(["acme/shop-v1/ListOrders", "--specs", temporaryFolder()])).toBe(0);
  for (const words of [
    "acme is a new vendor. Its protocol package must export",
    "authorization, canonicalRequest, fromEnv, protocol, sign, signature, stringToSign",
    "failure: The failure that a response reports",
    "prepareBody?: ",
    "packages/simulator/src/vendors/acme.ts: ",
    "packages/page-reader/src/vendors/acme: a folder: ",
    "./credentials",
  ])
    expect(out).toContain(words);
});

test("elsewhere a new vendor is told what a package of one's own needs, in lines of eighty columns", async () => {
  const root = temporaryFolder();
  write(root, "cloudseal.config.json", '{ "specs": "api" }');
  expect(await runNew(["acme/shop-v1/ListOrders", "--config", join(root, "cloudseal.config.json")])).toBe(0);
  expect(Object.keys(filesOf(root)).sort()).toEqual([
    "api/acme/shop-v1/ListOrders.yaml",
    "api/acme/shop-v1/service.yaml",
    "cloudseal.config.json",
  ]);
  for (const words of [
    "Its protocol package must export\n\n  fromEnv, protocol, type Credentials\n",
    "failure: The failure that a response reports",
    '"cloudseal": { "vendor": "acme" }',
    "a NamedVendor of @cloudseal/simulator/vendor",
  ])
    expect(out.replace(/\n {6}/g, " ")).toContain(words);
  // The paths of the files stand in a temporary folder.
  expect(
    out.split("\n").filter((line) => line.length > 80 && !line.includes(".yaml: ") && !/https:/.test(line)),
  ).toEqual([]);
});

test("--help prints the help", async () => {
  expect(await runNew(["--help"])).toBe(0);
  expect(out).toMatch(/^Usage: npm run new/);
});

/** How a vendor's package writes lists: the made-up one has none yet. */
const wireOfMade = (vendor: string) => ({
  ownHeaders: [],
  writesLists: vendor === "alibaba" ? "a.1=1&a.2=2" : "a=1&a=2",
});
