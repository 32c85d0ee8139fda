import { expect, test } from "vitest";
import { unknownMembers } from "./input.js";

const document = { Item: { type: "object", properties: { a: {}, self: { $ref: "#/Item" } } } };
const schema = {
  type: "object",
  properties: { items: { type: "array", items: { $ref: "#/Item" } }, open: { type: "object" } },
  allOf: [{ properties: { more: {} } }],
};

const cases: [unknown, string[]][] = [
  [{ items: [{ a: 1 }], more: 1, open: { anything: 1 } }, []],
  [{ other: 1 }, ["other"]],
  [{ items: [{ a: 1 }, { b: 1 }] }, ["items[1].b"]],
  [{ items: [{ self: { self: { b: 1 } } }] }, ["items[0].self.self.b"]],
  ["no object", []],
];

test.each(cases)("unknownMembers of %j", (value, want) => {
  expect(unknownMembers(document, schema, value, 20).map(({ path }) => path)).toEqual(want);
});
