import { expect, test } from "vitest";
import type { Json } from "../read/spec-file.js";
import type { Field } from "./record.js";
import { fieldSchema, objectSchema } from "./schema.js";

const context = { requires: ({ required }: Field) => required === true, nameOf: (type: string) => `${type}Record` };
const safe = { minimum: -9007199254740991, maximum: 9007199254740991 };

test.each<[given: string, field: Omit<Field, "name"> & { name?: string }, want: Json]>([
  ["a text", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
  [
    "a text with bounds",
    { type: "string", minLength: 1, maxLength: 2 },
    { type: "string", minLength: 1, maxLength: 2 },
  ],
  ["an example beyond them", { type: "string", maxLength: 2, example: "abc" }, { type: "string", maxLength: 2 }],
  ["a number of no known width", { type: "number" }, { type: "number" }],
  [
    "an int32",
    { type: "int32", minimum: 1, example: "2" },
    { type: "integer", format: "int32", minimum: 1, examples: [2] },
  ],
  ["an example that is no number", { type: "int32", example: "16****" }, { type: "integer", format: "int32" }],
  ["an int64 that counts", { name: "TotalCount", type: "int64" }, { type: "integer", format: "int64", ...safe }],
  [
    "an int64 that dates",
    { name: "StartTime", type: "int64", example: "1649732012000" },
    { type: "integer", format: "int64", minimum: 0, maximum: 8640000000000000, examples: [1649732012000] },
  ],
  ["an int64 that identifies", { name: "GroupId", type: "int64" }, { type: "integer", format: "int64" }],
  [
    "an int64 that identifies, in a list",
    { name: "RuleIds", type: "array", items: "int64" },
    { type: "array", items: { type: "integer", format: "int64" } },
  ],
  ["an int64 named as REST does", { name: "rule_id", type: "int64" }, { type: "integer", format: "int64" }],
  [
    "an int64 whose example is beyond what a number holds",
    { name: "Owner", type: "int64", example: "9007199254740993" },
    { type: "integer", format: "int64" },
  ],
  ["a uint64 that identifies", { name: "Uin", type: "uint64" }, { type: "integer", format: "uint64", minimum: 0 }],
  [
    "a uint64 that counts",
    { name: "Cnt", type: "uint64" },
    { type: "integer", format: "uint64", minimum: 0, maximum: 9007199254740991 },
  ],
  [
    "a list of values, open",
    { type: "string", values: ["a", "b", "a"] },
    { anyOf: [{ const: "a" }, { const: "b" }, { type: "string" }] },
  ],
  [
    "values of a number",
    { type: "int32", values: ["0", "1"] },
    { anyOf: [{ const: 0 }, { const: 1 }, { type: "integer", format: "int32" }] },
  ],
  ["values that are none of its type", { type: "int32", values: ["on"] }, { type: "integer", format: "int32" }],
  [
    "a value list of a list's items",
    { type: "array", items: "string", values: ["a"], maxItems: 3 },
    { type: "array", items: { anyOf: [{ const: "a" }, { type: "string" }] }, maxItems: 3 },
  ],
  ["a type of the vendor's", { type: "object", ref: "Box" }, { $ref: "#/components/schemas/BoxRecord" }],
  [
    "a list of them",
    { type: "array", items: "object", ref: "Box" },
    { type: "array", items: { $ref: "#/components/schemas/BoxRecord" } },
  ],
  ["an object of which nothing is told", { type: "object" }, { type: "object", additionalProperties: true }],
  [
    "a map",
    { type: "map", items: "int32" },
    { type: "object", additionalProperties: { type: "integer", format: "int32" } },
  ],
  ["a map of anything", { type: "map" }, { type: "object", additionalProperties: true }],
  [
    "a list of maps of lists",
    { type: "array", items: { type: "map", items: { type: "array", items: "string" } } },
    { type: "array", items: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } } },
  ],
  ["anything", { type: "any", example: "1" }, {}],
  ["a list of anything", { type: "array", items: "any" }, { type: "array", items: {} }],
  ["what may be null", { type: "string", nullable: true }, { type: ["string", "null"] }],
  [
    "a type that may be null",
    { type: "object", ref: "Box", nullable: true },
    { anyOf: [{ $ref: "#/components/schemas/BoxRecord" }, { type: "null" }] },
  ],
  [
    "values that may be null",
    { type: "string", values: ["a"], nullable: true },
    { anyOf: [{ const: "a" }, { type: ["string", "null"] }] },
  ],
  [
    "what goes away",
    { type: "boolean", deprecated: true, example: "TRUE" },
    { type: "boolean", deprecated: true, examples: [true] },
  ],
])("%s", (_, field, want) => expect(fieldSchema({ name: "Value", ...field }, context)).toEqual(want));

test("an object requires what its direction requires", () => {
  const fields: Field[] = [
    { name: "A", type: "string", required: true },
    { name: "B", type: "object", fields: [{ name: "C", type: "boolean", required: true }] },
  ];
  const c = { type: "object", properties: { C: { type: "boolean" } } };
  expect(objectSchema(fields, context)).toEqual({
    type: "object",
    required: ["A"],
    properties: { A: { type: "string" }, B: { ...c, required: ["C"] } },
  });
  expect(objectSchema(fields, { ...context, requires: () => false })).toEqual({
    type: "object",
    properties: { A: { type: "string" }, B: c },
  });
});
