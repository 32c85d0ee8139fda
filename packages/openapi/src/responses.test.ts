import { expect, test } from "vitest";
import { type Operation, operationsOf } from "./operations.js";
import { responsesOf, resultPath, resultSchema } from "./responses.js";

const body = (schema: object) => ({ content: { "application/json": { schema } } });
const document = (result: unknown, success: unknown) => ({
  "x-cloudseal": { result },
  paths: {
    "/": {
      post: { operationId: "Get", responses: { "200": success, "4XX": { $ref: "#/components/responses/Error" } } },
    },
  },
  components: {
    schemas: {
      Envelope: { allOf: [{ properties: { Response: { $ref: "#/components/schemas/Result" } } }] },
      Result: { properties: { id: {}, "a/b": { type: "string" } } },
    },
    responses: { Error: { content: { "text/plain": { schema: { type: "string" } } } } },
  },
});
const envelope = body({ $ref: "#/components/schemas/Envelope" });

test.each<[result: unknown, success: unknown, schema: unknown]>([
  ["", body({ type: "string" }), { type: "string" }],
  [undefined, body({ type: "string" }), { type: "string" }],
  ["", { description: "No content." }, undefined],
  ["", undefined, undefined],
  // The reference itself, so that a type keeps its name.
  ["Response", envelope, { $ref: "#/components/schemas/Result" }],
  ["Response.a/b", envelope, { type: "string" }],
  ["constructor", envelope, undefined],
  ["Response.missing", envelope, undefined],
])("the result at %j of %j is %j", (result, success, schema) => {
  const one = document(result, success);
  expect(resultSchema(one, operationsOf(one)[0] as Operation)).toEqual(schema);
});

test("the result may be said by another document, the service's", () => {
  const one = document(undefined, envelope);
  expect(resultPath(one)).toEqual([]);
  expect(resultSchema(one, operationsOf(one)[0] as Operation, ["Response", "id"])).toEqual({});
});

test("responses stand with their places, JSON first", () => {
  const one = document("", {
    content: { "text/plain": {}, "application/json": { schema: { type: "null" }, example: null } },
  });
  expect(responsesOf(one, operationsOf(one)[0] as Operation)).toMatchObject([
    {
      status: "200",
      body: {
        contentType: "application/json",
        schema: { value: { type: "null" }, pointer: "/paths/~1/post/responses/200/content/application~1json/schema" },
        media: { example: null },
      },
    },
    {
      status: "4XX",
      body: {
        contentType: "text/plain",
        schema: { pointer: "/components/responses/Error/content/text~1plain/schema" },
      },
    },
  ]);
});
