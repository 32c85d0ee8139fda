import { describe, expect, test } from "vitest";
import { documentFor, isHidden } from "./direction.js";

const text = { type: "string" };
const id = { ...text, readOnly: true };
const secret = { ...text, writeOnly: true };
const when = (then: object) => ({ if: { required: ["id"] }, then, else: { required: ["b"] } });
const document = (schema: object) => ({
  paths: {},
  components: { schemas: { Thing: schema, Id: id, Base: { properties: { id } }, Needy: { required: ["id", "a"] } } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each<[schema: object, input: object, output: object]>([
  [
    { properties: { id, secret }, required: ["id", "secret"] },
    { properties: { id: false, secret }, required: ["secret"] },
    { properties: { id, secret: false }, required: ["id"] },
  ],
  [
    { allOf: [ref("Base"), { required: ["id", "a"] }], required: ["id"] },
    { allOf: [ref("Base"), { required: ["a"] }], required: [] },
    { allOf: [ref("Base"), { required: ["id", "a"] }], required: ["id"] },
  ],
  [
    { items: { properties: { a: ref("Id"), b: { allOf: [ref("Id")] } } } },
    { items: { properties: { a: false, b: false } } },
    { items: { properties: { a: ref("Id"), b: { allOf: [ref("Id")] } } } },
  ],
  // Rules between members.
  [
    { properties: { id, a: text, b: text }, dependentRequired: { a: ["id", "b"], id: ["a"] } },
    { dependentRequired: { a: ["b"] } },
    { dependentRequired: { a: ["id", "b"], id: ["a"] } },
  ],
  [
    { properties: { id }, dependentSchemas: { a: { required: ["id", "b"] }, id: { required: ["a"] } } },
    { dependentSchemas: { a: { required: ["b"] } } },
    { dependentSchemas: { a: { required: ["id", "b"] }, id: { required: ["a"] } } },
  ],
  [
    { properties: { id }, ...when({ required: ["id", "a"] }) },
    when({ required: ["a"] }),
    when({ required: ["id", "a"] }),
  ],
  [
    { properties: { id }, anyOf: [{ required: ["id"] }, { required: ["a"] }] },
    { anyOf: [false, { required: ["a"] }] },
    { anyOf: [{ required: ["id"] }, { required: ["a"] }] },
  ],
  [
    { properties: { id, a: text }, minProperties: 2 },
    { properties: { id: false, a: text }, minProperties: 1 },
    { minProperties: 2 },
  ],
  // A shared schema that does not hide the member by itself.
  [
    { allOf: [ref("Needy"), { properties: { id } }] },
    { allOf: [{ required: ["a"] }, { properties: { id: false } }] },
    { allOf: [ref("Needy"), { properties: { id } }] },
  ],
  // Names, and data, that only look like words of schemas.
  [
    { properties: { properties: { properties: { id } }, required: text }, examples: [{ properties: { id } }] },
    { properties: { properties: { properties: { id: false } }, required: text }, examples: [{ properties: { id } }] },
    { properties: { properties: { properties: { id } }, required: text }, examples: [{ properties: { id } }] },
  ],
])("%j is of each direction what it has there", (schema, input, output) => {
  const whole = document(schema);
  expect(documentFor(whole, "input")).toMatchObject({ components: { schemas: { Thing: input } } });
  expect(documentFor(whole, "output")).toMatchObject({ components: { schemas: { Thing: output } } });
});

describe("a view", () => {
  test("is made once, and is the document itself where nothing is hidden", () => {
    const whole = document({ properties: { id } });
    expect(documentFor(whole, "input")).toBe(documentFor(whole, "input"));
    expect(documentFor(whole, "output")).toBe(whole);
  });

  test("shares what the document shares, which as a tree would have no end", () => {
    const shared = (level: number): object => {
      if (level === 0) return { properties: { id, secret } };
      const below = shared(level - 1);
      return { allOf: [below, below] };
    };
    const view = documentFor(document(shared(60)), "input") as { components: { schemas: { Thing: unknown } } };
    let at = view.components.schemas.Thing as { allOf?: { [index: number]: object }; properties?: object };
    for (; at.allOf; at = at.allOf[0] as typeof at) expect(at.allOf[0]).toBe(at.allOf[1]);
    expect(at.properties).toEqual({ id: false, secret });
  });

  test("ends where schemas hold themselves", () => {
    const whole = { components: { schemas: { A: { allOf: [ref("A")], properties: { a: ref("A") } } } } };
    expect(documentFor(whole, "input")).toBe(whole);
    expect(isHidden(whole, ref("A"), "input")).toBe(false);
  });
});
