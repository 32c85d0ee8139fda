import { expect, test } from "vitest";
import { flatInput, membersOf } from "./input.js";
import { type Operation, operationsOf } from "./operations.js";

const schemas = {
  Base: { type: "object", properties: { id: { type: "string" }, tags: {} }, required: ["id"] },
  Thing: {
    allOf: [
      { $ref: "#/components/schemas/Base" },
      { if: { properties: { kind: { const: "A" } } }, else: { required: ["size"] } },
    ],
    properties: { kind: { type: "string" }, tags: { type: "array" } },
    required: ["kind", "missing"],
  },
  Itself: { allOf: [{ $ref: "#/components/schemas/Itself" }], properties: { a: {} } },
};
const document = {
  "x-cloudseal": { clientParameters: { project: "projectId" } },
  paths: {
    "/{project}": {
      post: {
        operationId: "PutThing",
        parameters: [
          { name: "project", in: "path", required: true, schema: { type: "string" } },
          { name: "limit", in: "query", required: true, schema: { type: "integer" }, description: "How many." },
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
      },
    },
  },
  components: { schemas },
};

test("an input has parameters and members of the body, less what a client fills in", () => {
  const input = flatInput(document, operationsOf(document)[0] as Operation);
  expect([...input].map(([name, { place, required, schema }]) => [name, place, required, schema])).toEqual([
    ["project", "path", false, { type: "string" }],
    ["limit", "query", true, { type: "integer" }],
    ["id", "body", true, { type: "string" }],
    ["tags", "body", false, { type: "array" }],
    ["kind", "body", true, { type: "string" }],
  ]);
  expect(input.get("limit")?.parameter).toMatchObject({ description: "How many." });
});

test.each<[what: string, schema: unknown, members: object | undefined]>([
  ["an object without members", { type: "object" }, {}],
  ["a string", { type: "string" }, undefined],
  ["nothing", undefined, undefined],
  [
    "a reference",
    { $ref: "#/components/schemas/Base" },
    { id: { schema: { type: "string" }, required: true }, tags: { schema: {}, required: false } },
  ],
  ["a schema that is part of itself", { $ref: "#/components/schemas/Itself" }, { a: { schema: {}, required: false } }],
  // Not `properties.constructor` of every object.
  ["a member of a common name", { properties: { constructor: {} } }, { constructor: { schema: {}, required: false } }],
])("members of %s", (_, schema, members) => {
  const found = membersOf(document, schema);
  expect(found && Object.fromEntries(found)).toEqual(members);
});
