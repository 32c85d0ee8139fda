import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedPackage } from "../../packages/generate/src/emit/package.js";
import { temporaryFolder } from "../../packages/generate/src/fixtures/folder.js";
import { clientOf, generated, problemsOf, writeAll } from "./service.js";

let folder: string;
let rest: GeneratedPackage;
let rpc: GeneratedPackage;
let query: GeneratedPackage;

beforeAll(async () => {
  rest = await generated("huawei", "demo-v1");
  rpc = await generated("alibaba", "rpc-2026-01-01");
  query = await generated("huawei", "query-2026-01-01");
  writeAll(folder, [rest, rpc, query]);
});
folder = temporaryFolder(afterAll);

test("what is generated compiles, examples and a program that relies on its types included", async () => {
  const program = readFileSync(join(import.meta.dirname, "program.ts.txt"), "utf8");
  expect(await problemsOf(folder, [rest, rpc, query], program)).toEqual([]);
});

describe("a REST service that says all that a spec can say", () => {
  test("its responses of every kind become results, over HTTP", async () => {
    const { client } = await clientOf(folder, rest);
    const report = await client.getReport();
    expect(report.headers["content-type"]).toBe("application/octet-stream");
    const want: [call: string, input: object, result: unknown][] = [
      ["getLog", {}, "one line\n"],
      ["getFeed", {}, "<feed/>"],
      ["listNames", {}, ["a", "b"]],
      ["getLabels", {}, { colour: "red" }],
      ["getAnything", {}, 7],
      ["createThing", { name: "a", more: [1], rest: null }, { id: "t1" }],
      ["startThing", {}, undefined],
      ["deleteThing", { id: "t1" }, undefined],
      ["findThing", {}, undefined],
      ["getThing", { id: "t1" }, { id: "t1", size: 3 }],
    ];
    const found = await Promise.all(want.map(async ([call, input]) => [call, input, await client[call](input)]));
    expect(found).toEqual(want);
    expect(await report.text()).toBe("a report, byte for byte");
  });
});

/** What is on the wire, but for what every request has. */
const sent = (simulator: { calls: readonly object[] }) => {
  const { target, signature, requestSchema, input } = simulator.calls.at(-1) as Record<string, unknown>;
  return { target, signature, requestSchema, input };
};

const ok = { signature: "ok", requestSchema: "ok" };

describe("parameters and bodies of every style arrive as they were given, and are signed", () => {
  test("in the query and in headers of a REST service", async () => {
    const { client, simulator } = await clientOf(folder, rest);
    const input = {
      repeated: ["a", "b"],
      comma: [1, 2],
      space: ["a", "b"],
      pipe: ["a", "b"],
      deep: { a: 1, b: "two" },
      json: { list: [1, 2] },
      "X-Ids": ["a", "b"],
    };
    expect(await client.findThings(input)).toEqual({ id: "a" });
    const { "X-Ids": ids, ...inQuery } = input;
    expect(sent(simulator)).toEqual({
      ...ok,
      target:
        "/v1/things?comma=1%2C2&deep%5Ba%5D=1&deep%5Bb%5D=two&json=%7B%22list%22%3A%5B1%2C2%5D%7D&pipe=a%7Cb&repeated=a&repeated=b&space=a%20b",
      input: { path: {}, header: { "X-Ids": ids }, query: inQuery },
    });
    await expect(client.findThings({ comma: ["a,b"] })).rejects.toMatchObject({ kind: "invalid" });
    const { data } = await client.http.GET("/v1/things", { params: { query: inQuery, header: { "X-Ids": ids } } });
    expect(data).toEqual({ id: "a" });
    expect(sent(simulator)).toMatchObject({ ...ok, input: { query: inQuery } });
  });

  test.each<[method: string, input: Record<string, unknown>, query: object, body: unknown, http: string]>([
    [
      "postForm",
      { where: "here", name: "a b&c", ids: [1, 2], tags: ["x", "y"], more: { a: 1 } },
      { where: "here" },
      { name: "a b&c", ids: [1, 2], tags: ["x", "y"], more: { a: 1 } },
      "POST /v1/form",
    ],
    [
      "uploadFile",
      {
        file: { data: Uint8Array.of(0, 255, 13, 10), name: 'a "b".bin' },
        others: [Uint8Array.of(1), Uint8Array.of(2)],
        note: "näh",
        size: 4,
        labels: { a: "b" },
      },
      {},
      { file: "\u0000\u00ff\r\n", others: ["\u0001", "\u0002"], note: "näh", size: 4, labels: { a: "b" } },
      "POST /v1/files",
    ],
    ["putBytes", { body: Uint8Array.of(0, 255) }, {}, "\u0000\u00ff", "PUT /v1/bytes"],
    ["putText", { body: "a,ü" }, {}, "a,ü", "PUT /v1/text"],
  ])("in the body of a REST service: %s", async (method, input, query, body, http) => {
    const { client, simulator } = await clientOf(folder, rest);
    expect(await client[method](input)).toEqual({ id: "a" });
    const want = { ...ok, input: { path: {}, header: {}, query, body } };
    expect(sent(simulator)).toMatchObject(want);
    const [verb = "", path] = http.split(" ");
    const members = Object.fromEntries(Object.entries(input).filter(([name]) => !(name in query)));
    expect((await client.http[verb](path, { params: { query }, body: members })).data).toEqual({ id: "a" });
    expect(sent(simulator)).toMatchObject(want);
  });

  test("in the query and in the form of an RPC service, and by GET", async () => {
    const { client, simulator } = await clientOf(folder, rpc);
    const styles = { Flat: ["a", "b"], FlatObject: { A: [1, 2] }, Json: [{ a: 1 }], Simple: ["a", "b"] };
    await client.sendStyles(styles);
    expect(sent(simulator)).toMatchObject({
      ...ok,
      target: "/?Flat.1=a&Flat.2=b&FlatObject.A.1=1&FlatObject.A.2=2&Json=%5B%7B%22a%22%3A1%7D%5D&Simple=a%2Cb",
      input: { query: styles },
    });
    const form = { Name: "a b", Flat: ["a", "b"], Json: [1, 2] };
    await client.sendForm({ Page: 1, ...form });
    expect(sent(simulator)).toMatchObject({ ...ok, target: "/?Page=1", input: { query: { Page: 1 }, body: form } });
    await client.getOnly({ Id: "a" });
    expect(simulator.calls.at(-1)).toMatchObject({ ...ok, method: "GET", target: "/?Id=a" });
  });

  test("with the action in the query, by methods and by http", async () => {
    const { client, simulator } = await clientOf(folder, query);
    const action = (name: string) => `/?Action=${name}${name === "ListItems" ? "&Name=a" : ""}&Version=2026-01-01`;
    await client.listItems({ Name: "a" });
    expect(simulator.calls.at(-1)).toMatchObject({ ...ok, method: "GET", target: action("ListItems") });
    await client.putItem({ Name: "a" });
    expect(simulator.calls.at(-1)).toMatchObject({ ...ok, method: "POST", target: action("PutItem") });
    await client.http.GET("/ListItems", { params: { query: { Name: "a" } } });
    await client.http.POST("/PutItem", { body: { Name: "a" } });
    expect(simulator.calls.map(({ target }) => target)).toEqual(
      ["ListItems", "PutItem", "ListItems", "PutItem"].map(action),
    );
  });
});

describe("pages, tokens and names", () => {
  test("pages are walked through by the token that each has of the next, and by offset where the list may be null", async () => {
    const { client, simulator } = await clientOf(folder, rest);
    const ids = async (paged: AsyncIterable<{ id: string }>) => {
      const found = [];
      for await (const { id } of paged) found.push(id);
      return found;
    };
    expect(await ids(client.paginateListByToken({ limit: 2 }))).toEqual(["a", "b", "c"]);
    expect(simulator.calls.map(({ target }) => target)).toEqual(["/v1/tokens?limit=2", "/v1/tokens?limit=2&marker=2"]);
    expect(await ids(client.paginateListByOffset())).toEqual(["a", "b"]);
  });

  test("an idempotency token is made once for a call, kept over its retries, and the caller's if there is one", async () => {
    const { client, simulator } = await clientOf(folder, rest, { retry: { attempts: 3, baseDelay: 1 } });
    const properties = { required: true, properties: ["a"], example: 1 };
    simulator.inject("CreateOnce", "reset-after-work", "reset-after-work");
    expect(await client.createOnce({ properties })).toEqual({ properties: { properties: "a" } });
    await client.createOnce({ properties });
    await client.createOnce({ properties, client_token: "mine" });
    const tokens = simulator.calls.flatMap(
      ({ input }) => (input?.body as { client_token?: string })?.client_token ?? [],
    );
    expect(simulator.calls).toHaveLength(5);
    expect(tokens.at(-1)).toBe("mine");
    expect(new Set(tokens).size).toBe(3);
  });
});
