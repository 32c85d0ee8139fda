import { documentFor } from "@cloudseal/openapi";
import { expect, test } from "vitest";
import { createValidator } from "./validate.js";

const text = { type: "string" };
const id = { ...text, readOnly: true };
const thing = { type: "object", properties: { id, a: text, b: text } };
const when = (then: object, otherwise: object, name = "id") => ({ if: { required: [name] }, then, else: otherwise });
const schemas = {
  Needy: { required: ["id"] },
  Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }], required: ["id"] },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const validate = createValidator();
const fits = (schema: object, value: object) => {
  const document = documentFor({ components: { schemas: { ...schemas, Thing: schema } } }, "input");
  return validate(document, "/components/schemas/Thing", value, "X").length === 0;
};

/** What a request may say of an object whose `id` only answers have, whatever its rules say of `id`. */
test.each<[rule: string, schema: object, right: object[], wrong: object[]]>([
  ["required", { required: ["id", "a"] }, [{ a: "1" }], [{ b: "1" }, { id: "1", a: "1" }]],
  [
    "dependentRequired on it",
    { dependentRequired: { a: ["id", "b"] } },
    [{ a: "1", b: "2" }, { b: "2" }],
    [{ a: "1" }],
  ],
  ["dependentRequired by it", { dependentRequired: { id: ["a"] } }, [{}, { b: "1" }], [{ id: "1", a: "1" }]],
  [
    "dependentSchemas",
    { dependentSchemas: { a: { required: ["id", "b"] }, id: { required: ["b"] } } },
    [{ a: "1", b: "1" }, {}],
    [{ a: "1" }],
  ],
  ["if, then, else", when({ required: ["a"] }, { required: ["b"] }), [{ b: "1" }], [{ a: "1" }]],
  ["then", when({ required: ["id", "b"] }, {}, "a"), [{ a: "1", b: "1" }], [{ a: "1" }]],
  ["not", { not: { required: ["id"] } }, [{}, { a: "1" }], []],
  ["anyOf", { anyOf: [{ required: ["id"] }, { required: ["a"] }] }, [{ a: "1" }], [{ b: "1" }]],
  ["oneOf", { oneOf: [{ required: ["id"] }, { required: ["a"] }] }, [{ a: "1" }], [{ b: "1" }]],
  [
    "oneOf of nothing else",
    { oneOf: [{ required: ["id", "a"] }, { required: ["id", "b"] }] },
    [{ a: "1" }, { b: "1" }],
    [{}],
  ],
  [
    "oneOf of schemas that have it themselves",
    {
      properties: {},
      oneOf: [
        { properties: { id, a: text }, required: ["id", "a"] },
        { properties: { id, b: text }, required: ["id", "b"] },
      ],
      required: ["id"],
    },
    [{ a: "1" }, { b: "1" }],
    [{}, { id: "1", a: "1" }],
  ],
  ["minProperties", { minProperties: 3 }, [{ a: "1", b: "2" }], [{ a: "1" }]],
  [
    "minProperties that others can fill",
    { minProperties: 3, additionalProperties: text },
    [{ a: "", b: "", c: "" }],
    [{ a: "", b: "" }],
  ],
  ["minProperties in a part", { allOf: [{ minProperties: 3 }] }, [{ a: "1", b: "2" }], [{ a: "1" }]],
  ["maxProperties", { maxProperties: 1 }, [{ a: "1" }], [{ a: "1", b: "1" }]],
  ["propertyNames", { propertyNames: { enum: ["id", "a"] } }, [{ a: "1" }, {}], [{ b: "1" }, { id: "1" }]],
  ["a shared schema", { allOf: [ref("Needy")] }, [{}, { a: "1" }], [{ id: "1" }]],
  ["a shared schema beside a reference", { allOf: [{ ...ref("Needy"), required: ["a"] }] }, [{ a: "1" }], [{}]],
  ["a shared schema after a condition", when({}, ref("Needy")), [{}, { a: "1" }], [{ id: "1" }]],
  ["a shared schema that holds itself", { allOf: [{ anyOf: [ref("Loop"), text] }] }, [], [{ id: "1" }]],
])("of a member that is not sent, %s", (_, schema, right, wrong) => {
  expect({
    right: right.filter((value) => !fits({ ...thing, ...schema }, value)),
    wrong: wrong.filter((value) => fits({ ...thing, ...schema }, value)),
  }).toEqual({ right: [], wrong: [] });
});
