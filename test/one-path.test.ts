import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkExamples, loadSpecs } from "@cloudseal/conformance";
import type { CloudError } from "@cloudseal/core";
import { createSimulator, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clientPackage } from "../packages/conformance/src/examples/client.js";
import { GenerationCache } from "../packages/generate/src/cache.js";
import { comparePackages, type PackageChanges } from "../packages/generate/src/changes/compare.js";
import { type Surface, workingTree } from "../packages/generate/src/changes/surface.js";
import { generateAll, writePackages } from "../packages/generate/src/generate.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const repository = join(import.meta.dirname, "..");
const fixture = join(import.meta.dirname, "fixtures/one-path");
const path = "/v1/{project_id}/things/{thing_id}";
const [credentials] = simulatorCredentials.huawei;
const projectId = credentials.projectId as string;

// biome-ignore lint/suspicious/noExplicitAny: what was generated a moment ago has no types here
type Generated = any;

/** A folder with a service that is generated anew, and what finds the packages that it stands on. */
async function generate(change: (specs: string) => void = () => {}): Promise<string> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-one-path-")));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const specs = join(root, "specs");
  cpSync(fixture, specs, { recursive: true });
  change(join(specs, "huawei/things-v1"));
  mkdirSync(join(root, "node_modules/@cloudseal"), { recursive: true });
  for (const name of ["core", "huawei"])
    symlinkSync(join(repository, "packages", name), join(root, "node_modules/@cloudseal", name));
  const cache = new GenerationCache(join(root, "cache"));
  const settings = { root, protocols: {}, scope: "@cloudseal" };
  const options = { specs, out: join(root, "packages"), cache, generator: "", check: false, force: true, settings };
  writePackages(await generateAll(options));
  return root;
}

let root = "";
let module: Generated;
let operations: Generated;
let document: Generated;
let simulator: Simulator;
let things: Generated;

beforeAll(async () => {
  root = await generate();
  const folder = join(root, "packages/huawei-things");
  module = await import(/* @vite-ignore */ join(folder, "src/index.gen.ts"));
  operations = await import(/* @vite-ignore */ join(folder, "src/operations/index.gen.ts"));
  document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  simulator = createSimulator({ documents: [document] });
  const { url, close } = await simulator.listen();
  afterAll(close);
  things = module.createThingsClient({ region: "cn-north-1", endpoint: url, credentials });
}, 60_000);

const authentic = { signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 };

describe("two methods on one path: the client's methods reach each, and the simulator serves each", () => {
  test.each<[method: string, input: object, operation: string, wire: string, want: unknown]>([
    ["updateThing", { thing_id: "a", name: "n", 1: 2n ** 60n, 200: "ok" }, "UpdateThing", "PUT /a", undefined],
    [
      "showThing",
      { thing_id: "a", fields: ["1", "name"] },
      "ShowThing",
      "GET /a?fields=1&fields=name",
      { name: "n", 1: 5n, 200: "fine", "24h": true },
    ],
    ["changeThing", { thing_id: "a", name: "m", "X-Mode": "merge" }, "ChangeThing", "PATCH /a", undefined],
    ["showThing", { thing_id: "a" }, "ShowThing", "GET /a", { name: "m", 1: 5n, 200: "fine", "24h": true }],
    ["deleteThing", { thing_id: "a", 1: 3 }, "DeleteThing", "DELETE /a?1=3", undefined],
    ["stopThing", { thing_id: "a:b" }, "StopThing", "POST /a%3Ab:stop", undefined],
    ["totalThings", {}, "TotalThings", "GET /total", { total: 3n }],
  ])("%s %o", async (method, input, operation, wire, want) => {
    expect(await things[method](input)).toEqual(want);
    const [call] = simulator.calls.slice(-1);
    expect(call).toMatchObject({ ...authentic, operation });
    expect(`${call?.method} ${call?.target}`).toBe(wire.replace("/", `/v1/${projectId}/things/`));
  });
});

describe("two methods on one path: `client.http` has each", () => {
  const at = (thing_id: string) => ({ params: { path: { thing_id } } });
  test.each<[method: string, path: string, options: object, operation: string, want: unknown]>([
    ["PUT", path, { ...at("b"), body: { name: "n" } }, "UpdateThing", undefined],
    ["GET", path, at("b"), "ShowThing", { name: "n", 1: 5n, 200: "fine", "24h": true }],
    ["PATCH", path, { ...at("b"), body: { name: "m" } }, "ChangeThing", undefined],
    ["DELETE", path, at("b"), "DeleteThing", undefined],
    ["POST", `${path}:stop`, at("b:c"), "StopThing", undefined],
    // A literal path before the template that it fits as well.
    ["GET", "/v1/{project_id}/things/total", { params: { path: {} } }, "TotalThings", { total: 3n }],
  ])("%s %s", async (method, path, options, operation, want) => {
    const { data, error, response } = await things.http[method](path, options);
    expect({ data, error, status: response.status }).toEqual({ data: want, error: undefined, status: 200 });
    expect(simulator.calls.at(-1)).toMatchObject({ ...authentic, operation });
  });

  test("and no other", async () => {
    const failure = await things.http.POST(path, at("b")).catch((error: CloudError) => error);
    expect(failure).toMatchObject({ kind: "invalid", message: expect.stringContaining(`PATCH ${path}`) });
  });
});

test("two methods on one path: documented examples and error codes of each go through the client", async () => {
  const specs = loadSpecs(fixture);
  expect(specs.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`)).toEqual([
    "patch {thing_id}",
    "delete {thing_id}",
    "get {thing_id}",
    "post {thing_id}:stop",
    "get total",
    "put {thing_id}",
  ]);
  const client = clientPackage(module, document, operations);
  const checks = (await Promise.all(specs.map((spec) => checkExamples(spec, async () => client)))).flat();
  expect(checks.flatMap(({ spec, problems }) => problems.map((problem) => `${spec.name}: ${problem}`))).toEqual([]);
  const sent = checks.filter(({ kind }) => kind === "request");
  expect(sent.map(({ spec }) => spec)).toEqual(specs);
});

describe("two methods on one path: the changes of each are told", () => {
  const edit = (file: string, from: string, to: string) => (specs: string) => {
    const text = readFileSync(join(specs, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(specs, file), text.replace(from, to));
  };
  const rename = (from: string, to: string, method: [string, string]) => (specs: string) => {
    const text = readFileSync(join(specs, `${from}.yaml`), "utf8");
    rmSync(join(specs, `${from}.yaml`));
    writeFileSync(join(specs, `${to}.yaml`), text.replaceAll(from, to).replace(`${method[0]}:\n`, `${method[1]}:\n`));
  };
  const rows: [fact: string, change: (specs: string) => void, want: string[]][] = [
    ["one is gone", (specs) => rmSync(join(specs, "DeleteThing.yaml")), ["breaking DeleteThing is gone"]],
    [
      "one has another method",
      edit("UpdateThing.yaml", "    put:", "    post:"),
      ["wire UpdateThing was PUT, is POST"],
    ],
    [
      "one has a parameter more",
      edit(
        "ShowThing.yaml",
        "        - name: fields",
        "        - { name: deep, in: query, schema: { type: boolean } }\n        - name: fields",
      ),
      ["addition ShowThing is new"],
    ],
    [
      "a member that is a number is of another type",
      edit(
        "service.yaml",
        "type: integer, format: int64, description: How many of it",
        "type: string, description: How many of it",
      ),
      ["breaking ShowThing was integer (int64), is string", "breaking UpdateThing was integer (int64), is string"],
    ],
    [
      "a member that is a number is gone",
      edit(
        "service.yaml",
        '        "1": { type: integer, format: int64, description: How many of it there are. }\n',
        "",
      ),
      ["breaking ShowThing is no longer given", "breaking UpdateThing is no longer taken"],
    ],
    [
      "one is called otherwise",
      rename("DeleteThing", "RemoveThing", ["delete", "delete"]),
      ["breaking DeleteThing is called RemoveThing now", "addition RemoveThing is a new operation"],
    ],
    [
      "one is gone, and another of the same parts is new",
      rename("StopThing", "StartThing", ["post", "put"]),
      ["breaking StopThing is gone", "addition StartThing is a new operation"],
    ],
  ];
  let told: PackageChanges[];

  // All in one run of the compiler, each under its fact.
  beforeAll(async () => {
    const [before] = workingTree(root).values();
    const after = new Map<string, Surface>();
    for (const [fact, change] of rows) {
      const changed = await generate((specs) => {
        // Examples would have to change with their schemas.
        for (const name of ["ShowThing", "UpdateThing"]) {
          const file = join(specs, `${name}.yaml`);
          const text = readFileSync(file, "utf8");
          writeFileSync(file, text.replaceAll(/, "1": \d+, 24h/g, ", 24h"));
        }
        change(specs);
      });
      for (const surface of workingTree(changed).values()) after.set(fact, surface);
    }
    told = await comparePackages(after, new Map(rows.map(([fact]) => [fact, { label: fact, surface: before }])));
  });

  test.each(rows)("%s", (fact, _change, want) => {
    const changes = told.find(({ base }) => base === fact)?.changes.filter(({ kind }) => kind !== "text");
    expect(changes?.map(({ kind, operation, what }) => `${kind} ${operation} ${what}`)).toEqual(want);
  });
});
