import type { Direction } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import { misfitsOf } from "./fits-type.js";

const document = {
  components: {
    schemas: {
      Item: {
        type: "object",
        required: ["Name"],
        properties: { Name: { type: "string" }, Id: { type: "integer", format: "uint64", minimum: 0 } },
      },
      Holder: { type: "object", properties: { Key: { type: "string", writeOnly: true }, Name: { type: "string" } } },
    },
  },
};

const int64 = { type: "integer", format: "int64" };
const schema = {
  type: "object",
  required: ["Text"],
  properties: {
    Text: { type: "string", minLength: 1, maxLength: 3, pattern: "^[a-z]*$" },
    Small: { type: "integer", format: "int32" },
    Big: int64,
    Time: { ...int64, minimum: 0, maximum: 8640000000000000 },
    Either: { type: ["string", "integer"], "x-cloudseal": { exposeAs: "string" } },
    Flag: { type: ["boolean", "null"] },
    Share: { type: "number", maximum: 100 },
    Item: { $ref: "#/components/schemas/Item" },
    List: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/Item" } },
    Table: { type: "object", additionalProperties: { type: "array", items: { type: "integer", format: "int32" } } },
    Open: { anyOf: [{ const: "A" }, { const: "B" }, { type: "string" }] },
    Closed: { oneOf: [{ const: "A" }, { const: "B" }] },
    Form: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Item" }] },
    Anything: {},
  },
};

const all = {
  ...{ Text: "a", Small: 1, Big: 1n, Time: 1, Either: "0", Flag: null, Share: 1.5, Item: { Name: "n" } },
  ...{ List: [{ Name: "n", Id: 1n }], Table: { a: [1] }, Open: "C", Closed: "A", Form: { Name: "n" }, Anything: [1] },
};

describe("a result of its type has no misfits, all else has", () => {
  test.each<[name: string, change: Record<string, unknown>, where: string, found: string, expected: string]>([
    ["required", { Text: undefined }, "output.Text", "nothing", "a value"],
    ["a number for a string", { Text: 1 }, "output.Text", "1", "string"],
    ["a null that is not said", { Text: null }, "output.Text", "null", "string"],
    ["too short", { Text: "" }, "output.Text", '""', "minLength 1"],
    ["too long", { Text: "abcd" }, "output.Text", '"abcd"', "maxLength 3"],
    ["another pattern", { Text: "A" }, "output.Text", '"A"', "pattern ^[a-z]*$"],
    ["a fraction for an integer", { Small: 1.5 }, "output.Small", "1.5", "integer"],
    ["an integer as a text", { Small: "1" }, "output.Small", '"1"', "integer"],
    ["more than 32 bits", { Small: 2147483648 }, "output.Small", "2147483648", "int32"],
    ["a number for a bigint", { Big: 1 }, "output.Big", "1", "bigint"],
    ["a bigint for a bounded one", { Time: 1n }, "output.Time", "1", "integer"],
    ["less than its bound", { Time: -1 }, "output.Time", "-1", "minimum 0"],
    ["more than its bound", { Share: 101 }, "output.Share", "101", "maximum 100"],
    ["a number that is exposed as text", { Either: 0 }, "output.Either", "0", "string"],
    ["a text for a boolean", { Flag: "true" }, "output.Flag", '"true"', "boolean or null"],
    ["a list for an object", { Item: [] }, "output.Item", "[]", "object"],
    ["an object for a list", { List: {} }, "output.List", "{}", "array"],
    ["too many items", { List: [{ Name: "" }, { Name: "" }, { Name: "" }] }, "output.List", "…", "maxItems 2"],
    ["inside an object", { Item: { Name: 1 } }, "output.Item.Name", "1", "string"],
    ["inside a list", { List: [{ Name: "n" }, { Name: "n", Id: 2 }] }, "output.List[].Id", "2", "bigint"],
    ["missing inside a list", { List: [{}] }, "output.List[].Name", "nothing", "a value"],
    ["inside a map", { Table: { a: ["1"] } }, "output.Table{}[]", '"1"', "integer"],
    ["not of the type of an open list", { Open: 1 }, "output.Open", "1", "string"],
    ["not among a closed list", { Closed: "C" }, "output.Closed", '"C"', 'one of "A", "B"'],
    ["of no form", { Form: 1 }, "output.Form", "1", "string"],
    ["what is not declared", { More: 1 }, "output.More", "1", "nothing"],
  ])("%s", (_, change, where, found, expected) => {
    expect(misfitsOf(document, schema, all, "output")).toEqual([]);
    const [misfit, ...others] = misfitsOf(document, schema, { ...all, ...change }, "output");
    expect({ ...misfit, ...(found === "…" && { found }) }).toEqual({ where, found, expected });
    expect(others).toEqual([]);
  });
});

test.each<[direction: Direction, value: unknown, want: number]>([
  ["input", 1, 0],
  ["input", 1n, 0],
  ["output", 1n, 0],
  ["output", 1, 1],
])("an int64 in an %s may be %o", (direction, value, want) =>
  expect(misfitsOf({}, int64, value, direction)).toHaveLength(want),
);

test("what only callers write is nothing of a result", () => {
  const holder = { $ref: "#/components/schemas/Holder" };
  const value = { Key: "k", Name: "n" };
  expect(misfitsOf(document, holder, value, "input")).toEqual([]);
  expect(misfitsOf(document, holder, value, "output")).toEqual([
    { where: "output.Key", found: '"k"', expected: "nothing" },
  ]);
});

test("a place is told once, however many items are wrong there", () =>
  expect(misfitsOf({}, { type: "array", items: { type: "string" } }, [1, "a", 2], "output")).toEqual([
    { where: "output[]", found: "1", expected: "string" },
  ]));

test("a long value is told in short", () => {
  const [{ found } = { found: "" }] = misfitsOf({}, { type: "integer" }, "x".repeat(1000), "output");
  expect(found).toHaveLength(60);
});
