import { expect, test } from "vitest";
import type { Field } from "../page.js";
import { draftMembers } from "./schema.js";
import { toDraft } from "./todo.js";

const field = (name: string, type: Field["type"], more: Partial<Field> = {}): Field => ({
  name,
  type,
  line: 1,
  confidence: 100,
  typeText: "",
  description: "d",
  values: [],
  constraints: {},
  members: [],
  ...more,
});
const text = field("Text", { type: "string" }, { example: "a" });
const integer = field("Number", { type: "integer", format: "int32" }, { example: "1" });
const list = field("List", { type: "array", items: { type: "object" } }, { members: [text, integer] });

test.each<[name: string, fields: Field[], samples: unknown[], examples: Record<string, unknown>]>([
  ["no example of the whole", [text, integer], [], { Text: ["a"], Number: [1] }],
  ["an example that has one of them", [text, integer], [{ Text: "a" }], { Number: [1] }],
  ["an example with another value", [text], [{ Text: "b" }], { Text: ["a"] }],
  ["an example with a value of another type", [text], [{ Text: ["a"] }], { Text: ["a"] }],
  ["two examples, of which the first counts", [text], [{ Text: "b" }, { Text: "a" }], { Text: ["a"] }],
  ["an example without it before one with it", [text], [{}, { Text: "a" }], {}],
  ["examples that are no objects", [text], [null, "a", [["a"]]], { Text: ["a"] }],
  ["members of a list", [list], [{ List: [{ Text: "a" }, { Number: 2 }] }], { "List.Number": [1] }],
])("a member has an example beside %s", (_, fields, samples, examples) => {
  const { spec } = toDraft(draftMembers(fields, { schemas: {}, integerFormat: "int64" }, samples));
  const found: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries<{
    examples?: unknown;
    items?: { properties?: Record<string, { examples?: unknown }> };
  }>(spec)) {
    if (schema.examples) found[name] = schema.examples;
    for (const [inner, { examples }] of Object.entries(schema.items?.properties ?? {}))
      if (examples) found[`${name}.${inner}`] = examples;
  }
  expect(found).toEqual(examples);
});

test("where the example shows another scalar type than the table says, it is that, and a TODO", () => {
  const { spec, comments } = toDraft(
    draftMembers([integer], { schemas: {}, integerFormat: "int64" }, [{ Number: "1" }]),
  );
  expect(spec).toMatchObject({ Number: { type: "string" } });
  expect(comments.map(([, text]) => text)).toContainEqual(
    expect.stringMatching(/the table says .*, the example shows this/),
  );
});
