import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Json } from "../read/spec-file.js";
import { fitsPlainSchema, isPlainSchema } from "./plain-schema.js";

const document = {
  components: {
    schemas: {
      Tree: { type: "object", properties: { next: { $ref: "#/components/schemas/Tree" } } },
      Loop: { $ref: "#/components/schemas/Loop" },
    },
  },
};
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv, { mode: "fast" });
ajv.addFormat("uint64", true);

const values = [
  ...["", "a", "ab", "abc", "😀", "😀😀", true, false, null, 0, 1, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 31)],
  ...[
    [],
    ["a"],
    [1],
    [["a"]],
    {},
    { a: 1 },
    { a: "a" },
    { a: "a", b: 1 },
    { b: 1 },
    { next: { next: {} } },
    { next: 1 },
  ],
];

describe("a value that fits is one that fits for ajv", () => {
  const plain: Json[] = [
    true,
    false,
    {},
    ...["string", "integer", "number", "boolean", "array", "object", "null"].map((type) => ({ type })),
    ...["int32", "int64", "uint64", "float", "double", "password"].map((format) => ({ format })),
    { const: 1 },
    { enum: ["a", 1, null] },
    { minimum: 0, maximum: 1 },
    { minLength: 2 },
    { maxLength: 2 },
    { items: { type: "string" } },
    { required: ["a"] },
    { properties: { a: { type: "string" } }, additionalProperties: false },
    { additionalProperties: { type: "integer" } },
    { anyOf: [{ const: "a" }, { type: "integer" }] },
    { oneOf: [{ const: "a" }, { const: 1, description: "one" }, { const: 1 }] },
    { type: "object", $ref: "#/components/schemas/Tree" },
  ];
  test.each(plain)("%j", (schema) => {
    expect(isPlainSchema(schema)).toBe(true);
    const validate = ajv.compile(
      typeof schema === "boolean" || !schema.$ref ? schema : { ...schema, components: document.components },
    );
    for (const value of values) if (fitsPlainSchema(document, schema, value)) expect(validate(value)).toBe(true);
  });
});

test.each<[given: string, schema: Json, value: Json, want: boolean]>([
  ["a member that its schema allows", { properties: { a: { type: "integer" } } }, { a: 1 }, true],
  ["a member too many", { additionalProperties: false }, { a: 1 }, false],
  ["a text whose length is not certain", { minLength: 2 }, "😀", false],
  ["a reference that leads to itself", { $ref: "#/components/schemas/Loop" }, 1, false],
  ["a recursive value", { $ref: "#/components/schemas/Tree" }, { next: { next: {} } }, true],
])("%s", (_, schema, value, want) => expect(fitsPlainSchema(document, schema, value)).toBe(want));

test.each<[given: string, schema: Json]>([
  ["a pattern, which may be no expression", { pattern: "(" }],
  ["a format that ajv knows better", { format: "date-time" }],
  ["a condition", { if: {} }],
  ["a keyword with a value of another type", { minimum: "1" }],
  ["a member of its own kind", { properties: { a: { not: {} } } }],
  ["alternatives that are no constants", { oneOf: [{ type: "string" }] }],
  ["a reference to something else than a schema", { $ref: "#/components/responses/Error" }],
])("%s is left to ajv", (_, schema) => expect(isPlainSchema(schema)).toBe(false));
