import { expect, test } from "vitest";
import type { Json } from "../read/spec-file.js";
import { fillExamples } from "./examples.js";

/** The examples of members after filling, by name, those of an item with `[]`. */
function filled(properties: Json, examples: Json, { components = {}, errata = [] }: Json = {}): Json {
  const content = { "application/json": { schema: { properties }, examples } };
  const operation = { operationId: "Get", responses: { "200": { content } }, "x-cloudseal": { errata } };
  const document: Json = { paths: { "/": { get: operation } }, components: { schemas: components } };
  fillExamples(document);
  const found: Json = {};
  const collect = (members: Json, place: string): void => {
    for (const [name, member] of Object.entries<Json>(members ?? {})) {
      if (member.examples) found[`${place}${name}`] = member.examples;
      collect(member.properties, `${place}${name}.`);
      collect(member.items?.properties, `${place}${name}[].`);
    }
  };
  collect(properties, "");
  collect(components, "#");
  return found;
}

const text = () => ({ type: "string" });
const one = (value: Json) => ({ one: { value } });

test.each<[name: string, properties: Json, examples: Json, more: Json, want: Json]>([
  ["a member", { a: text() }, one({ a: "x" }), {}, { a: ["x"] }],
  ["a member with its own", { a: { ...text(), examples: ["y"] } }, one({ a: "x" }), {}, { a: ["y"] }],
  ["a member that no example has", { a: text() }, one({ b: "x" }), {}, {}],
  ["the first of two examples", { a: text() }, { one: { value: { a: 1 } }, two: { value: { a: 2 } } }, {}, { a: [1] }],
  ["the first example that has it", { a: text() }, { one: { value: {} }, two: { value: { a: 2 } } }, {}, { a: [2] }],
  ["a list of strings", { a: { items: text() } }, one({ a: ["x", "y"] }), {}, { a: [["x", "y"]] }],
  [
    "members of items",
    { a: { items: { properties: { b: text(), c: text() } } } },
    one({ a: [{ b: "x" }, { b: "y", c: "z" }] }),
    {},
    { "a[].b": ["x"], "a[].c": ["z"] },
  ],
  [
    "members of a component, and no component itself",
    { a: { $ref: "#/components/schemas/A" }, s: { $ref: "#/components/schemas/S" } },
    one({ a: { b: "x" }, s: "y" }),
    { components: { A: { allOf: [{ $ref: "#/components/schemas/B" }] }, B: { properties: { b: text() } }, S: text() } },
    { "#B.b": ["x"] },
  ],
  ["nothing that shows nothing", { a: {}, b: {}, c: {}, d: {} }, one({ a: "", b: null, c: [], d: {} }), {}, {}],
  ["no long text", { a: text() }, one({ a: "x".repeat(101) }), {}, {}],
  ["false and 0", { a: {}, b: {} }, one({ a: false, b: 0 }), {}, { a: [false], b: [0] }],
  [
    "no made-up example",
    { a: text() },
    one({ a: "x" }),
    { errata: [{ where: "examples.response.one", differs: ["extra one"] }] },
    {},
  ],
])("fills %s", (_, properties, examples, more, want) => expect(filled(properties, examples, more)).toEqual(want));

test("an example of a body fills the members of the body", () => {
  const schema: Json = { properties: { a: text() } };
  const content = { "application/json": { schema, examples: one({ a: "x" }) } };
  fillExamples({ paths: { "/": { post: { operationId: "Put", requestBody: { content } } } } });
  expect(schema.properties.a.examples).toEqual(["x"]);
});
