import { expect, test } from "vitest";
import type { JsonObject } from "./json.js";
import { operationsOf } from "./operations.js";
import { sampleInput } from "./sample.js";

const sampleFor = (parameters: JsonObject[], body?: JsonObject) => {
  const document = {
    paths: {
      "/": {
        post: {
          operationId: "DoIt",
          parameters: parameters.map((parameter) => ({ in: "query", ...parameter })),
          ...(body && { requestBody: { content: { "application/json": body } } }),
        },
      },
    },
    components: {
      schemas: {
        Box: {
          type: "object",
          required: ["Id", "In"],
          properties: { Id: { type: "string" }, In: { $ref: "#/components/schemas/Box" } },
        },
        Pair: { type: "object", required: ["A"], properties: { A: { type: "boolean" }, B: { type: "string" } } },
      },
    },
  };
  const [operation] = operationsOf(document);
  if (!operation) throw new Error("no operation");
  return sampleInput(document, operation);
};

test("a documented input stays as it is", () =>
  expect(
    sampleFor([
      { name: "a", required: true, example: "x" },
      { name: "b", schema: { type: "string" } },
    ]),
  ).toEqual({
    input: { a: "x" },
    made: [],
  }));

test("what must be given and has no example is made beside it", () =>
  expect(
    sampleFor([
      { name: "a", example: "x", schema: { type: "string" } },
      { name: "b", required: true, schema: { type: "array", items: { type: "string" } } },
    ]),
  ).toEqual({ input: { a: "x", b: ["text"] }, made: ["b"] }));

test.each<[given: string, schema: JsonObject, want: unknown]>([
  ["an example", { type: "string", examples: ["e"] }, "e"],
  ["the first of its values", { anyOf: [{ const: 2 }, { type: "integer" }] }, 2],
  ["its default", { type: "string", default: "d" }, "d"],
  ["a text", { type: "string" }, "text"],
  ["a text as long as it must be", { type: "string", minLength: 6 }, "texttt"],
  ["a text as short as it may be", { type: "string", maxLength: 2 }, "te"],
  ["a number", { type: "integer" }, 1],
  ["the least that it may be", { type: "integer", minimum: 100 }, 100],
  ["no more than it may be", { type: "number", maximum: 0 }, 0],
  ["what may be null", { type: ["integer", "null"] }, 1],
  ["a truth value", { type: "boolean" }, true],
  ["a list with as many as it needs", { type: "array", minItems: 2, items: { type: "boolean" } }, [true, true]],
  ["an object with what it needs", { $ref: "#/components/schemas/Pair" }, { A: true }],
  ["an object that needs nothing", { type: "object", properties: { B: { type: "string" }, C: {} } }, { B: "text" }],
  ["a map", { type: "object", additionalProperties: true }, {}],
  ["anything", {}, "text"],
])("%s", (_, schema, want) =>
  expect(sampleFor([], { schema: { type: "object", required: ["a"], properties: { a: schema } } }).input).toEqual({
    a: want,
  }),
);

test("a schema that is part of itself has an end", () =>
  expect(
    JSON.stringify(
      sampleFor([], {
        schema: {
          type: "object",
          required: ["a"],
          properties: { a: { type: "array", items: { type: "array", items: {} } } },
        },
      }),
    ),
  ).toBe('{"input":{"a":[["text"]]},"made":["a"]}'));
