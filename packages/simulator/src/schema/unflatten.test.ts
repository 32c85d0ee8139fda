import { expect, test } from "vitest";
import { coerce, unflatten } from "./unflatten.js";

const integers = { type: "array", items: { type: "integer" } };
const schemas: Record<string, object> = {
  Ids: integers,
  Names: { type: "array", items: { type: "string" } },
  Matrix: { type: "array", items: integers },
  Config: { type: "object", properties: { Vendor: { type: "integer" }, On: { type: "boolean" }, Ids: integers } },
  Configs: { type: "array", items: { $ref: "#/Config" } },
};
const document = { Config: schemas.Config };

const cases: [string, 0 | 1, unknown][] = [
  ["Ids.1=1&Ids.2=2", 1, { Ids: [1, 2] }],
  ["Ids.0=1&Ids.1=2", 0, { Ids: [1, 2] }],
  ["Ids.2=2&Ids.10=10&Ids.1=1", 1, { Ids: [1, 2, 10] }],
  ["Ids.1=1&Ids.3=3", 1, { Ids: [1, 3] }],
  ["Ids.0=1", 1, { Ids: { 0: "1" } }],
  ["Ids.x=1", 1, { Ids: { x: "1" } }],
  ["Ids=1,2", 1, { Ids: [1, 2] }],
  ["Ids.1=18446744073709551615", 1, { Ids: [18446744073709551615n] }],
  ["Ids.1=one", 1, { Ids: ["one"] }],
  ["Names.1=1&Names.2=", 1, { Names: ["1", ""] }],
  ["Matrix.1.2=4&Matrix.1.1=3", 1, { Matrix: [[3, 4]] }],
  ["Config.Vendor=3&Config.On=true&Config.Ids.1=9", 1, { Config: { Vendor: 3, On: true, Ids: [9] } }],
  ["Configs.1.Vendor=3&Configs.2.Vendor=4", 1, { Configs: [{ Vendor: 3 }, { Vendor: 4 }] }],
  ["Other=1&Deep.A.1=x", 1, { Other: "1", Deep: { A: { 1: "x" } } }],
  [`${"a.".repeat(1000)}a=1`, 1, { [`${"a.".repeat(1000)}a`]: "1" }],
];

test.each(cases)("%.40s counted from %d", (query, first, want) => {
  expect(unflatten(document, new URLSearchParams(query), first, (name) => schemas[name] as never)).toEqual(want);
});

test("a name like __proto__ is a name like any other", () => {
  const values = unflatten({}, new URLSearchParams("__proto__.polluted=1"), 1, () => undefined);
  expect(Object.keys(values)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const texts: [object, string, unknown][] = [
  [{ type: "string" }, "1", "1"],
  [{ type: "integer" }, "-1", -1],
  [{ type: "integer" }, "9223372036854775807", 9223372036854775807n],
  [{ type: "integer" }, "1.5", "1.5"],
  [{ type: "integer" }, "9".repeat(21), "9".repeat(21)],
  [{ type: "integer" }, "", ""],
  [{ type: "number" }, "1.5e3", 1500],
  [{ type: "boolean" }, "true", true],
  [{ type: "boolean" }, "1", "1"],
  [{ type: ["string", "integer"] }, "1", "1"],
  [{ anyOf: [{ const: 3 }, { type: "integer" }] }, "3", 3],
  [{ anyOf: [{ const: "3" }, { type: "string" }] }, "3", "3"],
  [{ enum: [1, 2] }, "2", 2],
  [{}, "1", "1"],
];

test.each(texts)("coerce to %j of %s", (schema, text, want) => {
  expect(coerce({}, schema as never, text)).toBe(want);
});
