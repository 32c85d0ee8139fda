import { join } from "node:path";
import { checkExamples, type LoadClient, loadSpecs, type Spec } from "@cloudseal/conformance";
import type { Page } from "@cloudseal/page-reader";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientPackage } from "../../packages/conformance/src/examples/client.js";
import { temporaryFolder } from "../../packages/generate/src/fixtures/folder.js";
import { generated, writeAll } from "./service.js";

// biome-ignore lint/suspicious/noExplicitAny: a test changes documents at any place
type Json = any;

const specs = loadSpecs(join(import.meta.dirname, "specs"));
const clients = new Map<string, ReturnType<typeof clientPackage>>();
const load: LoadClient = async ({ vendor, service }) =>
  clients.get(`${vendor}-${service}`) as ReturnType<typeof clientPackage>;

beforeAll(async () => {
  const folder = temporaryFolder(afterAll);
  const services = new Set(specs.map(({ vendor, service, version }) => `${vendor} ${service}-${version}`));
  const packages = await Promise.all([...services].map((name) => generated(...(name.split(" ") as [string, string]))));
  writeAll(folder, packages);
  for (const { name, files } of packages)
    clients.set(
      name,
      clientPackage(
        await import(join(folder, name, "src/index.gen.ts")),
        JSON.parse(files.get("openapi.json") ?? ""),
        await import(join(folder, name, "src/operations/index.gen.ts")),
      ),
    );
});

const named = (name: string) => specs.find((spec) => spec.name === name) as Spec;
const problemsOf = async (spec: Spec) =>
  (await checkExamples(spec, load)).flatMap(({ kind, name, problems }) =>
    kind === "silence" ? [] : problems.map((problem) => `${kind} ${name}: ${problem}`),
  );

describe("what a spec says in any media type is held against its client and its wire", () => {
  test.each(specs.map((spec) => [spec.name, spec] as const))("%s", async (_, spec) => {
    expect(await problemsOf(spec)).toEqual([]);
  });

  test("and something of each kind of body is", async () => {
    const checked = async (name: string) =>
      (await checkExamples(named(name), load)).filter(({ kind }) => kind !== "silence").map(({ kind }) => kind);
    for (const name of ["PostForm", "UploadFile", "PutText", "PutBytes", "SendForm"])
      expect([name, await checked(name)]).toEqual([name, ["request", "response"]]);
    for (const name of ["GetLog", "GetFeed", "GetReport"])
      expect([name, await checked(name)]).toEqual([name, ["response"]]);
  });
});

describe("what is not as it should be in another media type than JSON is told", () => {
  /** The media type object of a body in the document that the vendor's side has. */
  const bodyIn = (document: Json, path: string, type: string): Json =>
    Object.values<Json>(document.paths[path])[0].requestBody.content[type];
  test.each<[operation: string, change: (document: Json) => void, want: string]>([
    [
      "PostForm",
      (document) => delete bodyIn(document, "/v1/form", "application/x-www-form-urlencoded").encoding.tags,
      '"tags":["x,y"]',
    ],
    [
      "UploadFile",
      (document) =>
        Object.assign(bodyIn(document, "/v1/files", "multipart/form-data").schema.properties.size, { type: "string" }),
      '"size":"4"',
    ],
    [
      "PutText",
      (document) => Object.assign(bodyIn(document, "/v1/text", "text/csv").schema, { maxLength: 1 }),
      "expected maxLength 1",
    ],
    [
      "PutBytes",
      (document) => Object.assign(bodyIn(document, "/v1/bytes", "application/octet-stream").schema, { maxLength: 2 }),
      "the input does not fit its schema: the body must NOT have more than 2 characters",
    ],
  ])("%s", async (name, change, want) => {
    const client = await load(named(name));
    const document = structuredClone(client.document);
    change(document);
    const checks = await checkExamples(named(name), async () => ({ ...client, document }));
    expect(checks.flatMap(({ problems }) => problems).join("\n")).toContain(want);
  });

  test("and so is a failure that no client reads", async () => {
    const spec = structuredClone({ ...named("CreateOnce"), document: undefined, serviceDocument: undefined });
    const { document, serviceDocument } = named("CreateOnce");
    spec.operation.responses.default.content = { "application/xml": { schema: { type: "string" } } };
    const { problems } = (await checkExamples({ ...spec, document, serviceDocument } as unknown as Spec, load)).find(
      ({ kind }) => kind === "error",
    ) ?? { problems: [] };
    expect(problems).toEqual([
      "the spec gives failures with status default in application/xml: codes and messages are read from JSON only",
    ]);
  });
});

describe("what a page shows of a body that is no JSON", () => {
  const shown = (more: object): Page =>
    ({ vendor: "huawei", requestExamples: [], responseExamples: [], ...more }) as unknown as Page;
  test.each<[fact: string, operation: string, page: Page, want: string[]]>([
    [
      "a form with the media type of JSON",
      "PostForm",
      shown({
        requestExamples: [
          {
            text: "",
            line: 7,
            body: { name: "a b&c", ids: [1, 2], tags: ["x", "y"], more: { a: 1 } },
            headers: { "content-type": "application/json" },
          },
        ],
      }),
      ["content-type on the wire is application/x-www-form-urlencoded, but the page shows application/json (line 7)"],
    ],
    [
      "a form of another input",
      "PostForm",
      shown({ requestExamples: [{ text: "", line: 7, body: { name: "b" }, method: "PUT" }] }),
      [],
    ],
    [
      "a text",
      "PutText",
      shown({ requestExamples: [{ text: "", line: 7, method: "PATCH" }] }),
      ["the method on the wire is PUT, but the page shows PATCH (line 7)"],
    ],
  ])("%s", async (_, operation, page, want) => {
    const checks = await checkExamples(named(operation), load, page);
    expect(checks.filter(({ kind }) => kind === "request").flatMap(({ problems }) => problems)).toEqual(want);
  });
});
