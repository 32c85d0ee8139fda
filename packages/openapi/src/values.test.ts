import { expect, test } from "vitest";
import { describedValues, exposedTypes, isOfUnknownSize, isUnsafeInteger, typesOf, valuesOf } from "./values.js";

const [a, b] = [{ const: "A", description: "The first." }, { const: "B" }];
const text = { type: "string" };

test.each<[schema: unknown, known: unknown[] | undefined, open?: unknown]>([
  [{ enum: ["A", null] }, ["A", null]],
  [{ const: "A" }, ["A"]],
  [{ const: null }, [null]],
  [{ oneOf: [a, b] }, ["A", "B"]],
  [{ anyOf: [a, b] }, ["A", "B"]],
  [{ anyOf: [a, b, text] }, ["A", "B"], text],
  // One reading looked at `oneOf` first, one at `anyOf`, one at both: a schema with both restricts its values twice.
  [{ anyOf: [a], oneOf: [b] }, undefined],
  [{ oneOf: [a, b, text] }, ["A", "B"], text],
  // Only scalars let other values in.
  [{ anyOf: [a, { type: "object" }] }, undefined],
  [{ anyOf: [a, {}] }, undefined],
  [{ anyOf: [a, true] }, undefined],
  [{ anyOf: [a, text, { type: "integer" }] }, undefined],
  [{ anyOf: [text] }, undefined],
  [{ anyOf: {} }, undefined],
  [{ type: "string" }, undefined],
  [true, undefined],
])("%j lists %j", (schema, known, open) => {
  expect(valuesOf(schema)?.known).toEqual(known);
  expect(valuesOf(schema)?.open).toEqual(open);
});

test("constants keep their words", () => {
  expect(describedValues({ oneOf: [a, b] })?.described).toEqual([a, b]);
  expect(describedValues({ enum: ["A"] })).toBeUndefined();
});

test.each<[schema: unknown, types: string[]]>([
  [{ type: "string" }, ["string"]],
  [{ type: ["string", "null"] }, ["string", "null"]],
  [{ anyOf: [a, text] }, ["string"]],
  [{ oneOf: [{ const: 1 }, { const: "1" }, { const: 1.5 }, { const: 2 }] }, ["integer", "string", "number"]],
  [{ enum: [null, [], {}] }, ["null", "array", "object"]],
  [{ properties: {} }, []],
  [undefined, []],
])("%j has the types %j", (schema, types) => expect(typesOf(schema)).toEqual(types));

test("callers may see another type", () =>
  expect(exposedTypes({ type: "integer", "x-cloudseal": { exposeAs: "string" } })).toEqual(["string"]));

test.each<[schema: object, isUnsafe: boolean]>([
  [{ type: "integer", format: "int64" }, true],
  [{ type: "integer", format: "uint64" }, true],
  [{ type: "integer", format: "int32" }, false],
  [{ type: "integer" }, false],
  [{ type: "string", format: "int64" }, false],
  [{ type: "integer", format: "int64", maximum: 2 ** 53 - 1 }, true],
  [{ type: "integer", format: "int64", minimum: 0, maximum: 2 ** 53 - 1 }, false],
  [{ type: "integer", format: "int64", minimum: 0, maximum: 2 ** 53 }, true],
  [{ type: "integer", format: "uint64", maximum: 2 ** 53 - 1 }, false],
  [{ type: "integer", format: "int64", minimum: -(2 ** 53), maximum: 5 }, true],
  [{ type: ["integer", "null"], format: "int64" }, true],
  [{ type: ["null", "string"], format: "int64" }, false],
  [{ type: "integer", format: "int64", exclusiveMinimum: 0, exclusiveMaximum: 5 }, false],
  [{ type: "integer", format: "int64", enum: [1, 2] }, false],
  [{ type: "integer", format: "int64", enum: [2 ** 60] }, true],
  [{ type: "integer", format: "int64", const: 1 }, false],
])("whether %j may be beyond 2^53: %j", (schema, isUnsafe) => expect(isUnsafeInteger(schema)).toBe(isUnsafe));

test.each<[schema: object, isUnknown: boolean]>([
  [{ type: "integer" }, true],
  [{ type: ["integer", "null"] }, true],
  [{ type: "integer", format: "number" }, true],
  [{ type: "integer", minimum: 0 }, true],
  [{ type: "integer", minimum: 0, maximum: 9 }, false],
  [{ type: "integer", oneOf: [{ const: 1 }] }, false],
  [{ type: "integer", enum: [1, null] }, false],
  [{ type: "integer", format: "int32" }, false],
  [{ type: "integer", format: "uint64" }, false],
  [{ type: "number" }, false],
])("whether %j leaves its size open: %j", (schema, isUnknown) => expect(isOfUnknownSize(schema)).toBe(isUnknown));
