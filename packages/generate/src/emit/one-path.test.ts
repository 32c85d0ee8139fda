import { describe, expect, test, vi } from "vitest";
import { bodyAndAnswer, emitted, emittedOperations, generateAcme, type Parts } from "../fixtures/acme.js";
import { compileProblems } from "../fixtures/compile-problems.js";
import type { Json } from "../read/spec-file.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const text = { type: "string" };
const id = { name: "id", in: "path", required: true, schema: text };

/** An operation on the one path, with a parameter of its own. */
const on = (method: string, name: string, path = "/things/{id}"): Parts => ({
  name,
  path,
  method,
  operation: { parameters: [id, { name: `${method}-by`, in: "query", schema: text }], ...answers(method) },
});

/** What a success is differs, so that no operation can be taken for another. */
const answers = (method: string): Json => {
  const { requestBody, ...rest } = bodyAndAnswer({ properties: { name: text } }, { properties: { [method]: text } });
  return /^(get|delete|head|options)$/.test(method) ? rest : { requestBody, ...rest };
};

const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first, at) => orders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));

/** The methods of each path, with their operations. */
const pathsIn = (source: string): string[] =>
  [...source.matchAll(/^export interface (\w+)Http \{\n {2}"([^"]+)": \{\n {4}(\w+): \{\n/gm)].map(
    ([, name, path, method]) => `${method} ${path} ${name}`,
  );

describe("methods of one path", () => {
  const names = ["Aaa", "Bbb", "Ccc", "Ddd"];
  test.each(orders(["get", "put", "delete", "patch"]))("by their files: %s, %s, %s, %s", async (...methods) => {
    const operations = methods.map((method, at) => on(method, names[at] as string));
    const wanted = methods.map((method, at) => `${method} /things/{id} ${names[at]}`);
    expect(pathsIn(await emittedOperations(...operations)).sort()).toEqual(wanted.sort());
  });

  test("all seven that there are, beside other paths", async () => {
    const methods = ["patch", "options", "head", "delete", "post", "put", "get"];
    const operations = methods.map((method) => on(method, `To${method}`));
    const others = [on("put", "Beside", "/things/{id}/parts"), on("get", "Above", "/things/{id}:all")];
    expect(pathsIn(await emittedOperations(...operations, ...others)).sort()).toEqual(
      [
        ...methods.map((method) => `${method} /things/{id} To${method}`),
        "put /things/{id}/parts Beside",
        "get /things/{id}:all Above",
      ].sort(),
    );
  });

  test("of a path whose parameters have other names", async () => {
    const show: Parts = {
      name: "Show",
      path: "/things/{key}",
      method: "get",
      operation: { parameters: [{ ...id, name: "key" }] },
    };
    expect(pathsIn(await emittedOperations(on("put", "Put"), show))).toEqual([
      "put /things/{id} Put",
      "get /things/{key} Show",
    ]);
  });

  test("of RPC, where each operation stands at its name", async () => {
    const rpc = (method: string, name: string): Parts => ({
      name,
      path: "/",
      method,
      service: { actionHeader: "x-action" },
      operation: {
        parameters: [
          { name: "X-Action", in: "header", required: true, schema: { type: "string", const: name } },
          { name: `${method}By`, in: "query", schema: text },
        ],
      },
    });
    const operations = [rpc("post", "Zzz"), rpc("get", "Aaa"), rpc("post", "Mmm")];
    expect(pathsIn(await emittedOperations(...operations)).sort()).toEqual([
      "get /Aaa Aaa",
      "post /Mmm Mmm",
      "post /Zzz Zzz",
    ]);
  });

  test("compile, and `http` has each with its own parameters and answer", async () => {
    const { files } = await generateAcme(on("put", "Aaa"), on("get", "Bbb"), on("delete", "Ccc"), on("patch", "Ddd"));
    const program = `import { createDemoClient } from "./index.gen.js";
const demo = createDemoClient();
export const one: string | undefined = (await demo.aaa({ id: "i", name: "n", "put-by": "p" })).put;
export const two: string | undefined = (await demo.bbb({ id: "i", "get-by": "p" })).get;
const params = { path: { id: "i" } };
export const put: string | undefined = (await demo.http.PUT("/things/{id}", { params, body: { name: "n" } })).data?.put;
export const get: string | undefined = (await demo.http.GET("/things/{id}", { params: { ...params, query: { "get-by": "p" } } })).data?.get;
export const gone: string | undefined = (await demo.http.DELETE("/things/{id}", { params })).data?.delete;
export const patch: string | undefined = (await demo.http.PATCH("/things/{id}", { params, body: {} })).data?.patch;
// @ts-expect-error another method's answer
export const wrong: string | undefined = (await demo.http.GET("/things/{id}", { params })).data?.put;
// @ts-expect-error another method's parameter
await demo.http.GET("/things/{id}", { params: { ...params, query: { "put-by": "p" } } });
// @ts-expect-error no such method
await demo.http.POST("/things/{id}", { params });
`;
    expect(await compileProblems(files, program)).toEqual([]);
  });
});

describe("names that JavaScript puts in another order", () => {
  const names = ["b", "200", "1", "01", "1.5", "1e3", "1e21", "24h", "NaN", "Infinity", "a"];
  const members = Object.fromEntries(names.map((name) => [name, { type: "integer", format: "int64" }]));
  const value = Object.fromEntries(names.map((name) => [name, 1]));
  const answer = bodyAndAnswer({ required: ["1", "b"], properties: members }, { properties: members });
  const code = (code: string) => ({ code, meaning: "It is so.", kind: "failed" });
  const operation: Json = {
    parameters: names.map((name) => ({ name: `q.${name}`, in: "query", schema: text })),
    ...answer,
    responses: {
      default: { description: "Failed." },
      404: { description: "None." },
      "4XX": { description: "Other." },
      ...answer.responses,
      "x-more": null,
    },
  };
  operation.requestBody.content["application/json"].examples = { z: { value }, 1: { value } };
  operation.responses[200].content["application/json"].examples = { z: { value } };
  const parts: Parts = { operation, extension: { errorCodes: ["b", "400", "10", "9", "-1", "1.5", "a"].map(code) } };

  test("of members, parameters, responses, error codes and examples", async () => {
    const { files } = await generateAcme(parts);
    const types = files.get("src/operations/DoIt.gen.ts") ?? "";
    for (const name of names)
      expect(types).toMatch(new RegExp(`^ {2}"?${name.replace(".", "\\.")}"?\\??: bigint;$`, "m"));
    expect(types).toContain('type DoItErrorCode = "b" | "400" | "10" | "9" | "-1" | "1.5" | "a";');
    expect([...types.matchAll(/^ {8}"?([\w-]+)"?: \{\n {10}content/gm)].map(([, status]) => status)).toEqual([
      "200",
      "404",
      "default",
      "4XX",
    ]);
  });

  test("compile as callers write them", async () => {
    const { files } = await generateAcme(parts);
    const program = `import { createDemoClient, type DoItOutput } from "./index.gen.js";
const demo = createDemoClient();
const done = await demo.doIt({ "1": 1, b: 2n, 200: 3, "24h": 4, "01": 5, "1.5": 6, "q.1": "x" });
export const one: bigint | undefined = done["1"];
export const two: bigint | undefined = done[200];
export const name: keyof DoItOutput = "1";
// @ts-expect-error it has digits alone
export const wrong: string | undefined = done["1"];
`;
    expect(await compileProblems(files, program)).toEqual([]);
  });

  test("of the README's program are quoted", async () => {
    const readme = await emitted("README.md", parts);
    expect(readme).toContain('\n  "1": 1,\n');
    expect(readme).toContain('\n  "1.5": 1,\n');
    expect(readme).toContain("\n  b: 1,\n");
  });
});
