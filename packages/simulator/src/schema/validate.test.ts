import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createValidator } from "./validate.js";

const document = {
  components: {
    schemas: {
      Open: { anyOf: [{ const: "a" }, { const: "b" }, { type: "string" }] },
      Closed: { type: "string", oneOf: [{ const: "a" }, { const: "b" }] },
      Item: { type: "object", required: ["id"], properties: { id: { type: "integer", format: "uint64", minimum: 0 } } },
      List: { type: "array", items: { $ref: "#/components/schemas/Item" } },
      "odd/name~%": { type: "integer", format: "int32" },
      Strict: { type: "object", additionalProperties: false },
      Conditional: {
        type: "object",
        if: { properties: { kind: { const: "switch" } }, required: ["kind"] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
        then: { required: ["code"] },
      },
    },
  },
};
const at = (name: string) => `/components/schemas/${name}`;

const cases: [string, unknown, { kind: string; message: string }[]][] = [
  [at("Open"), "c", []],
  [at("Open"), 1, [{ kind: "invalid", message: 'X must be one of "a", "b", any string' }]],
  [at("Closed"), "c", [{ kind: "invalid", message: 'X must be one of "a", "b"' }]],
  [at("List"), [{ id: 18446744073709551615n }], []],
  [at("List"), [{ id: 1 }, {}], [{ kind: "missing", message: "X[1].id is missing" }]],
  [at("List"), [{ id: 99999999999999999999n }], [{ kind: "invalid", message: 'X[0].id must match format "uint64"' }]],
  [at("odd~1name~0%"), 2 ** 31, [{ kind: "invalid", message: 'X must match format "int32"' }]],
  [at("Strict"), { y: 1 }, [{ kind: "unknown", message: "X.y is not known" }]],
  [at("Conditional"), { kind: "switch" }, [{ kind: "missing", message: "X.code is missing" }]],
  [at("Conditional"), { kind: "execute" }, []],
];

const validate = createValidator();

test.each(cases)("%s of %o", (pointer, value, want) => {
  expect(validate(document, pointer, value, "X")).toEqual(want);
});

describe("says what is wrong with", () => {
  test.each<[schema: unknown, value: unknown, want: string[]]>([
    [false, 1, ["X is not allowed"]],
    [true, 1, []],
    [{ type: ["string", "null"] }, 1, ["X must be string,null"]],
    [{ type: "integer" }, 1.5, ["X must be integer"]],
    [{ type: "integer" }, 10n ** 30n, []],
    [{ minimum: 0, maximum: 10 }, -1, ["X must be >= 0"]],
    [{ maximum: 9223372036854775806n }, 9223372036854775807n, ["X must be <= 9223372036854775806"]],
    [{ exclusiveMinimum: 0 }, 0, ["X must be > 0"]],
    [{ exclusiveMaximum: 5 }, 5n, ["X must be < 5"]],
    [{ multipleOf: 0.0001 }, 0.0075, []],
    [{ multipleOf: 5 }, 9007199254740993n, ["X must be multiple of 5"]],
    [{ minLength: 2 }, "😀", ["X must NOT have fewer than 2 characters"]],
    [{ maxLength: 1 }, "😀", []],
    [{ pattern: "^\\d+$" }, "a", ['X must match pattern "^\\d+$"']],
    [{ format: "ipv4" }, "1.2.3.256", ['X must match format "ipv4"']],
    [{ format: "int64" }, 2n ** 63n, ['X must match format "int64"']],
    [{ format: "int64" }, -(2n ** 63n), []],
    [{ format: "uint64" }, 2n ** 64n - 1n, []],
    [{ format: "of nobody's" }, "x", []],
    [{ enum: [1, "a"] }, "b", ["X must be equal to one of the allowed values"]],
    [{ const: { a: [1] } }, { a: [1n] }, []],
    [{ const: 1 }, 2, ["X must be equal to constant"]],
    [{ not: {} }, 1, ["X must NOT be valid"]],
    [{ anyOf: [{ minimum: 1 }, { minimum: 2 }] }, 0, ["X must match a schema in anyOf"]],
    [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 3, ["X must match exactly one schema in oneOf"]],
    [{ allOf: [{ minimum: 1 }, { minimum: 2 }] }, 0, ["X must be >= 1", "X must be >= 2"]],
    [{ if: { minimum: 5 }, else: { maximum: 2 } }, 3, ["X must be <= 2"]],
    [
      { maxItems: 1, items: { type: "string" } },
      ["a", 1],
      ["X must NOT have more than 1 items", "X[1] must be string"],
    ],
    [{ prefixItems: [{ type: "string" }], items: false }, ["a", 1], ["X[1] is not allowed"]],
    [
      { uniqueItems: true },
      [{ a: 1, b: 2 }, 1, { b: 2, a: 1n }],
      ["X must NOT have duplicate items (items ## 2 and 0 are identical)"],
    ],
    [{ uniqueItems: true }, [1, "1", true, null, "null", [1], ["1"]], []],
    [
      { contains: { const: 1 }, maxContains: 1 },
      [1, 1],
      ["X must contain at least 1 and no more than 1 valid item(s)"],
    ],
    [{ minProperties: 1 }, {}, ["X must NOT have fewer than 1 properties"]],
    [{ maxProperties: 0 }, { a: 1 }, ["X must NOT have more than 0 properties"]],
    [{ dependentRequired: { a: ["b"] } }, { a: 1 }, ["X must have property b when property a is present"]],
    [
      { propertyNames: { maxLength: 1 } },
      { ab: 1 },
      ['X must NOT have the property name "ab": property name must be valid'],
    ],
    [
      { patternProperties: { "^a": { type: "string" } }, additionalProperties: { type: "integer" } },
      { ab: 1, b: "x" },
      ["X.ab must be string", "X.b must be integer"],
    ],
    [
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, ["b".repeat(1000)]: 1 },
      [`X.${"b".repeat(200)}… is not known`],
    ],
    [{ allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, { a: 1, b: 1 }, ["X.b is not known"]],
    [{ prefixItems: [true], unevaluatedItems: { type: "string" } }, [1, 2], ["X[1] must be string"]],
    [{ contains: { const: 1 }, unevaluatedItems: false }, [1, 2], ["X[1] is not allowed"]],
    [{ anyOf: [{}, { items: false }], unevaluatedItems: false }, [1], ["X[0] is not allowed"]],
    [
      { anyOf: [{ properties: { a: true } }, { properties: { b: { type: "string" } } }], unevaluatedProperties: false },
      { a: 1, b: 1 },
      ["X.b is not known"],
    ],
    [{ not: { properties: { a: { type: "string" } } }, unevaluatedProperties: false }, { a: 1 }, ["X.a is not known"]],
    [{ if: { properties: { a: { const: 1 } } }, unevaluatedProperties: false }, { a: 1 }, []],
    [{ if: { properties: { a: { const: 1 } } }, unevaluatedProperties: false }, { a: 2 }, ["X.a is not known"]],
    [{ allOf: [{ unevaluatedProperties: true }], unevaluatedProperties: false }, { a: 2 }, []],
    [{ properties: { a: { unevaluatedProperties: false } }, unevaluatedProperties: false }, { a: {} }, []],
    [{ properties: { __proto__: { type: "string" } }, required: ["toString"] }, {}, ["X.toString is missing"]],
  ])("%o of %o", (schema, value, want) => {
    expect(validate({ schema }, "/schema", value, "X").map(({ message }) => message)).toEqual(want);
  });

  test("a long list, in its first twenty places", () => {
    const problems = validate({ schema: { items: { type: "string" } } }, "/schema", Array(1e5).fill(1), "X");
    expect(problems).toHaveLength(20);
  });
});

// Of what is left to `unevaluated…` the other validator has notions of its own: the table above has it.
test("finds valid what another validator does", () => {
  const scalar = fc.oneof(fc.constantFrom(null, true, 0, 1, 2.5, -1, "", "a", "ab", "b"));
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "ab", "c"), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;
  const count = fc.integer({ min: 0, max: 3 });
  const pattern = fc.constantFrom("a", "^a$", "b$", "^[ab]+$");
  const schema = fc.letrec<{ schema: object | boolean }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.boolean(),
      fc.record(
        {
          type: fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object", [
            "string",
            "array",
          ]),
          enum: fc.array(value, { minLength: 1, maxLength: 3 }),
          const: value,
          minimum: count,
          exclusiveMaximum: count,
          multipleOf: fc.constantFrom(1, 2, 0.5),
          minLength: count,
          maxLength: count,
          pattern,
          minItems: count,
          maxItems: count,
          // Beside prefixItems the other validator takes an empty list, wrongly.
          contains: fc.record({ const: value }),
          minContains: count,
          uniqueItems: fc.boolean(),
          minProperties: count,
          required: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          items: tie("schema"),
          prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
          properties: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2, noNullPrototype: true }),
          patternProperties: fc.dictionary(pattern, tie("schema"), { maxKeys: 2, noNullPrototype: true }),
          additionalProperties: tie("schema"),
          propertyNames: tie("schema"),
          dependentSchemas: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), {
            maxKeys: 1,
            noNullPrototype: true,
          }),
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          $ref: fc.constantFrom("#/schemas/0", "#/schemas/1"),
          allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
          anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
          oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
          not: tie("schema"),
          if: tie("schema"),
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
          then: tie("schema"),
          else: tie("schema"),
        },
        { requiredKeys: [] },
      ),
    ),
  })).schema;
  fc.assert(
    fc.property(fc.tuple(schema, schema), fc.array(value, { maxLength: 6 }), (schemas, values) => {
      const [root, other] = schemas;
      const given = { schemas: [withoutRefs(root, "#/schemas/0"), withoutRefs(other, "#")] };
      const oracle = new Ajv2020({ strict: false, validateSchema: false, logger: false }).addSchema(given, "d:");
      const check = oracle.compile({ $ref: "d:#/schemas/0" });
      const want = values.map((value) => {
        try {
          return check(value);
        } catch (error) {
          // The code that it makes of some schemas names variables that are not there.
          if (error instanceof ReferenceError) return "unknown";
          throw error;
        }
      });
      for (const [i, value] of values.entries())
        if (want[i] !== "unknown")
          expect([value, validate(given, "/schemas/0", value, "X").length === 0]).toEqual([value, want[i]]);
    }),
    { numRuns: 300 },
  );
});

/** Without the references that lead round in a circle, at which the other validator overflows its stack. */
function withoutRefs<Value>(schema: Value, refs: string): Value {
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    name === "$ref" && String(value).startsWith(refs) ? undefined : value,
  );
}
