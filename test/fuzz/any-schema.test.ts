import fc from "fast-check";
import { test, vi } from "vitest";
import { bodyAndAnswer, generateAcme } from "../../packages/generate/src/fixtures/acme.js";
import { SpecError, SpecErrors } from "../../packages/generate/src/read/spec-error.js";
import type { Json } from "../../packages/generate/src/read/spec-file.js";
import { checkPackage } from "./oracle/package.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

/** Schemas as vendors' documents have them, and as they could. */
const { schema } = fc.letrec<{ schema: Json; object: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ type: fc.constantFrom("string", "boolean", "number") }),
    fc.record({
      type: fc.constant("integer"),
      format: fc.constantFrom("int32", "int64", "uint64"),
      minimum: fc.constantFrom(undefined, 0, -5),
      maximum: fc.constantFrom(undefined, 9, 2 ** 53),
    }),
    fc.record({
      type: fc.uniqueArray(fc.constantFrom("string", "integer", "null", "object", "array"), { minLength: 1 }),
      format: fc.constantFrom("int32", "int64"),
    }),
    fc.record({ enum: fc.uniqueArray(fc.constantFrom("a", 'b"', "", 1, -2, 1.5, true, null), { minLength: 1 }) }),
    fc.record({ type: fc.constant("string"), enum: fc.constant(["a", "b"]) }),
    fc.record({ const: fc.constantFrom("a", 1, false) }),
    fc.record({
      anyOf: fc
        .tuple(fc.uniqueArray(fc.constantFrom("a", "b", 1, 2), { minLength: 1 }), fc.constantFrom("string", "integer"))
        .map(([values, type]) => [...values.map((value) => ({ const: value })), { type, format: "int64" }]),
    }),
    fc.record({ oneOf: fc.constant([{ const: "a" }, { const: "b" }]) }),
    fc.record({ $ref: fc.constantFrom("#/components/schemas/Thing", "#/components/schemas/Level") }),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ type: fc.constant("array"), prefixItems: fc.tuple(tie("schema"), tie("schema")) }),
    fc.record({ type: fc.constant("object"), additionalProperties: fc.oneof(fc.boolean(), tie("schema")) }),
    fc.record({ anyOf: fc.tuple(tie("schema"), tie("object")) }),
    fc.record({ allOf: fc.tuple(tie("object"), tie("object")) }),
    fc.record({ oneOf: fc.tuple(tie("object"), tie("schema")) }),
    tie("object"),
    fc.constantFrom<Json>({}, { description: "Anything." }, { type: "object" }, { type: "array" }, { not: {} }),
  ),
  object: fc
    .tuple(fc.dictionary(fc.constantFrom("a", "b-c", "d.e", "f2", "type"), tie("schema"), { maxKeys: 4 }), fc.boolean())
    .map(([properties, all]) => ({
      type: "object",
      properties,
      required: all ? [...Object.keys(properties), "other"] : Object.keys(properties).slice(1),
    })),
}));

test("whatever schemas say, the types say the same", async () => {
  const schemas = {
    Thing: { type: "object", required: ["id"], properties: { id: { type: "integer", format: "int64" } } },
    Level: { anyOf: [{ const: 1 }, { const: 2 }, { type: "integer", format: "int32" }] },
  };
  await fc.assert(
    fc.asyncProperty(schema, schema, async (first, second) => {
      const operation = bodyAndAnswer({ properties: { first, second } }, { properties: { first, second } });
      // A spec may be rejected, with a word on where it is wrong.
      const made = await generateAcme({ operation, schemas }).catch((error) => error);
      if (made instanceof SpecError || made instanceof SpecErrors) return;
      if (made instanceof Error) throw made;
      checkPackage(made.files);
    }),
    { numRuns: 100 },
  );
});
