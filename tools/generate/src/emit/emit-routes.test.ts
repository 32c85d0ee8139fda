import { describe, expect, test } from "vitest";
import { bodyAndAnswer, emitted, type Parts } from "../fixtures/acme.js";
import type { Json } from "../spec-file.js";

const text = { type: "string" };
const at = (place: string, name: string, more: Json = {}) => ({
  name,
  in: place,
  ...(place === "path" ? { required: true } : {}),
  schema: text,
  ...more,
});
const answer = (properties: Json) => ({
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: { type: "object", properties } } } },
  },
});
const routeOf = async (parts: Parts) => {
  const found = /= \{\n([\s\S]*?)\};\n/.exec(await emitted("src/routes.gen.ts", parts))?.[1] ?? "";
  return found
    .trim()
    .split(/,\n\s*/)
    .join("\n")
    .replace(/,$/, "");
};

describe("the route of an operation", () => {
  test.each<[fact: string, parts: Parts, want: string[]]>([
    [
      "without input or output",
      {},
      ['name: "DoIt"', 'method: "POST"', 'path: "/things"', 'rest: "query"', "idempotent: true", "noContent: true"],
    ],
    [
      "by GET, with all input in the query",
      { method: "get", operation: { parameters: [at("query", "a"), at("query", "b")], ...answer({ c: text }) } },
      ['name: "DoIt"', 'method: "GET"', 'path: "/things"', 'rest: "query"', "idempotent: true"],
    ],
    [
      "with parameters in all places",
      {
        path: "/things/{id}",
        method: "put",
        operation: {
          parameters: [at("path", "id"), at("query", "limit"), at("header", "X-Mode")],
          ...bodyAndAnswer({ properties: { name: text } }, { properties: { a: text } }),
        },
        extension: { idempotent: false },
      },
      [
        'name: "DoIt"',
        'method: "PUT"',
        'path: "/things/{id}"',
        'query: ["limit"]',
        'header: ["X-Mode"]',
        'rest: "body"',
        "idempotent: false",
      ],
    ],
    [
      "with constant headers",
      {
        path: "/",
        service: { actionHeader: "X-Action" },
        operation: {
          parameters: [
            at("header", "X-Action", { required: true, schema: { type: "string", const: "DoIt" } }),
            at("header", "X-Number", { required: true, schema: { const: 7 } }),
          ],
        },
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/"',
        'headers: { "x-action": "DoIt", "x-number": "7" }',
        'rest: "query"',
        "idempotent: true",
        "noContent: true",
      ],
    ],
    [
      "with error codes",
      {
        extension: {
          errorCodes: [
            { code: "A.B", meaning: "One.", kind: "invalid" },
            { code: "Plain", status: 404, meaning: "Two.", kind: "notFound" },
          ],
        },
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/things"',
        'rest: "query"',
        "idempotent: true",
        "noContent: true",
        'errors: { "A.B": "invalid", Plain: "notFound" }',
      ],
    ],
    [
      "with a member that another one needs",
      {
        operation: bodyAndAnswer({
          properties: { kind: text, code: text },
          if: { properties: { kind: { const: "switch" } }, required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: the key is JSON Schema's
          then: { properties: { code: {} }, required: ["code"] },
        }),
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/things"',
        'rest: "body"',
        'requiredWhen: [["kind", "switch", ["code"]]]',
        "idempotent: true",
      ],
    ],
  ])("%s", async (_, parts, want) => expect(await routeOf(parts)).toBe(want.join("\n")));

  test.each<[fact: string, properties: Json, schemas: Json, want: string]>([
    ["an int64", { a: { type: "integer", format: "int64" } }, {}, '[[["a"], "bigint"]]'],
    [
      "a list of uint64",
      { a: { type: "array", items: { type: "integer", format: "uint64" } } },
      {},
      '[[["a", "*"], "bigint"]]',
    ],
    [
      "a map of them",
      { a: { type: "object", additionalProperties: { type: "integer", format: "int64" } } },
      {},
      '[[["a", "*"], "bigint"]]',
    ],
    [
      "one in a list of objects",
      { a: { type: "array", items: { type: "object", properties: { b: { type: "integer", format: "int64" } } } } },
      {},
      '[[["a", "*", "b"], "bigint"]]',
    ],
    [
      "one behind a reference",
      { a: { $ref: "#/components/schemas/Id" } },
      { Id: { type: "integer", format: "int64" } },
      '[[["a"], "bigint"]]',
    ],
    [
      "one among values",
      { a: { anyOf: [{ const: 1 }, { type: "integer", format: "int64" }] } },
      {},
      '[[["a"], "bigint"]]',
    ],
    [
      "a text that the wire has as a number",
      { a: { type: ["integer", "string"], "x-cloudseal": { exposeAs: "string" } } },
      {},
      '[[["a"], "string"]]',
    ],
  ])("tells where the answer has %s", async (_, properties, schemas, want) => {
    const route = await routeOf({ operation: answer(properties), schemas });
    expect(/^convert: (.*)$/m.exec(route)?.[1]).toBe(want);
  });

  test("tells of no conversion where there is none", async () => {
    const bounded = { type: "integer", format: "int64", minimum: 0, maximum: 100 };
    expect(await routeOf({ operation: answer({ a: bounded, b: text }) })).not.toContain("convert");
  });
});
