import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { bodyAndAnswer, generateAcme, type Parts } from "../fixtures/acme.js";
import { compileProblems } from "../fixtures/compile-problems.js";
import { repository } from "../fixtures/folder.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const text = { type: "string" };
const int64 = { type: "integer", format: "int64" };

/** Operations that between them have all that a spec may have. */
const operations: Parts[] = [
  {
    name: "DoIt",
    path: "/things/{project_id}/{id}",
    method: "put",
    service: { clientParameters: { project_id: "projectId" }, result: "Data", region: "optional" },
    operation: {
      parameters: [
        { name: "project_id", in: "path", required: true, schema: text },
        { name: "id", in: "path", required: true, schema: text },
        { name: "limit", in: "query", schema: int64 },
        { name: "X-Mode", in: "header", schema: text },
      ],
      deprecated: true,
      ...bodyAndAnswer(
        { required: ["name"], properties: { name: text, "a.b-c": { $ref: "#/components/schemas/Thing" } } },
        { required: ["Data"], properties: { Data: { $ref: "#/components/schemas/Thing" } } },
      ),
    },
    schemas: {
      Thing: {
        type: "object",
        properties: {
          id: int64,
          more: { type: "object" },
          list: { type: "array", items: { type: "array", items: int64 } },
        },
      },
    },
    extension: { errorCodes: [{ code: "-1.a_b", meaning: "a */ b", kind: "failed" }] },
  },
  {
    name: "URLCheck",
    path: "/url",
    method: "get",
    operation: { parameters: [{ name: "q", in: "query", schema: text }] },
  },
  { name: "Empty", path: "/empty" },
  {
    name: "GetThing",
    path: "/thing",
    operation: bodyAndAnswer(
      {},
      { properties: { Data: { type: "object", properties: { size: int64, done: { type: "boolean" } } } } },
    ),
    extension: { waiters: { ThingDone: { path: "done", success: [true], delay: { min: 1, max: 9 } } } },
  },
  {
    name: "ListThings",
    path: "/things",
    method: "get",
    operation: {
      parameters: [
        { name: "offset", in: "query", schema: text },
        { name: "limit", in: "query", schema: int64 },
      ],
      responses: bodyAndAnswer(
        {},
        {
          properties: {
            Data: {
              type: "object",
              properties: { "thing-list": { type: "array", items: { type: "object", properties: { size: int64 } } } },
            },
          },
        },
      ).responses,
    },
    extension: { pages: { offset: "offset", size: "limit", defaultSize: 10, items: "thing-list" } },
  },
  {
    name: "ListNamedThings",
    path: "/named",
    operation: bodyAndAnswer(
      { required: ["page"], properties: { page: int64, size: int64 } },
      {
        properties: {
          Data: {
            type: "object",
            properties: {
              List: { type: "array", items: { $ref: "#/components/schemas/Named" } },
              Total: { type: "integer", format: "int64" },
            },
          },
        },
      },
    ),
    schemas: { Named: { type: "object", properties: { name: text } } },
    extension: {
      pages: { page: "page", first: 0, size: "size", defaultSize: 10, items: "List", total: "Total" },
    },
  },
];

test("a generated package compiles as its consumers compile, in whatever way its operations differ", async () => {
  const { files } = await generateAcme(...operations);
  const program = `import { createClient, createDemoClient, demoService, type Named, type Paged, type PageOptions, WaitError } from "./index.gen.js";
import { isDoItError, paginateListThings, waitUntilThingDone } from "./operations/index.gen.js";
const demo = createDemoClient({ projectId: "p" });
export const thing = await demo.doIt({ id: "i", name: "n", limit: 1n, "X-Mode": "m", "a.b-c": { id: 1, list: [[1n]] } });
export const id: bigint | undefined = thing.id;
export const none: void = await demo.empty();
await demo.urlCheck();
export const size: bigint | undefined = (await demo.waitUntilThingDone({}, { onProgress: ({ output }) => output?.done })).size;
export const small = createClient(demoService, { waitUntilThingDone });
await small.waitUntilThingDone().catch((error: unknown) => error instanceof WaitError && error.state);
const options: PageOptions = { maxPages: 5 };
for await (const { size } of demo.paginateListThings({ limit: 5n }, options)) { const number: bigint | undefined = size; console.log(number); }
for await (const { Total } of demo.paginateListNamedThings({ page: 1 }).byPage()) { const total: bigint | undefined = Total; console.log(total); }
export const named: Paged<Named, object> = demo.paginateListNamedThings({ page: 0 });
export const pages: AsyncIterable<{ "thing-list"?: { size?: bigint }[] }> = createClient(demoService, { paginateListThings }).paginateListThings().byPage();
if (isDoItError(thing)) console.log(thing.code);
`;
  expect(await compileProblems(files, program)).toEqual([]);
});

test("a package names what its build needs, in the versions that we build with", async () => {
  const { files } = await generateAcme({});
  const { scripts, devDependencies } = JSON.parse(files.get("package.json") ?? "");
  const manifestOf = (path: string) => JSON.parse(readFileSync(join(repository, path, "package.json"), "utf8"));
  const { devDependencies: ours } = manifestOf(".");
  expect(devDependencies).toEqual({
    "@cloudseal/generate": `^${manifestOf("packages/generate").version}`,
    esbuild: `^${ours.esbuild}`,
    typescript: ">=5.9 <8",
  });
  expect(Number.parseFloat(ours.typescript)).toBeLessThan(8);
  const programs = scripts.build.split(" && ").map((command: string) => command.split(" ")[0]);
  expect([...new Set(programs)]).toEqual(["rm", "tsc", "esbuild", "cloudseal-generate"]);
});
