import { inspect } from "node:util";
import type { Field } from "@cloudseal/generate/facts";
import { expect, test } from "vitest";
import { misfitOf } from "./fits.js";

const types: Record<string, Field[]> = { Toy: [{ name: "Size", type: "int32", required: true, certain: true }] };
const fields: Field[] = [
  { name: "Id", type: "int64" },
  { name: "Count", type: "uint64" },
  { name: "Size", type: "int32" },
  { name: "Rate", type: "double" },
  { name: "Name", type: "string", nullable: true, values: ["BIG"] },
  { name: "Fed", type: "boolean" },
  { name: "Any", type: "any" },
  { name: "Map", type: "map", items: "string" },
  { name: "Toy", type: "object", ref: "Toy" },
  { name: "Toys", type: "array", items: "object", fields: [{ name: "Name", type: "string" }] },
  { name: "Grid", type: "array", items: { type: "array", items: "string" } },
];

const cases: [unknown, string | undefined][] = [
  [{}, undefined],
  [{ RequestId: 1 }, undefined],
  [{ Id: 9223372036854775807n }, undefined],
  [{ Id: 9223372036854775808n }, ".Id"],
  [{ Id: 1.5 }, ".Id"],
  [{ Id: "1" }, ".Id"],
  [{ Count: 18446744073709551615n }, undefined],
  [{ Count: -1 }, ".Count"],
  [{ Size: 2147483648 }, ".Size"],
  [{ Rate: 1.5 }, undefined],
  [{ Rate: "1.5" }, ".Rate"],
  [{ Name: null }, undefined],
  [{ Name: "a code that is new" }, undefined],
  [{ Fed: null }, ".Fed"],
  [{ Fed: "true" }, ".Fed"],
  [{ Any: [{}] }, undefined],
  [{ Map: { a: "b" } }, undefined],
  [{ Map: [] }, ".Map"],
  [{ Toy: { Size: 1 } }, undefined],
  [{ Toy: {} }, ".Toy.Size"],
  [{ Toys: [{ Name: "a" }, { Name: 1 }] }, ".Toys[].Name"],
  [{ Toys: {} }, ".Toys"],
  [{ Grid: [["a"], []] }, undefined],
  [{ Grid: ["a"] }, ".Grid[]"],
  [{ Grid: [[1]] }, ".Grid[][]"],
  [{ Odd: 1 }, ".Odd"],
  [[], ""],
  [null, ""],
];

test.each(cases.map(([value, at]) => [inspect(value), at, value] as const))("%s does not fit at %s", (_, at, value) => {
  expect(misfitOf(fields, value, types, "required")).toBe(at);
  expect(misfitOf(fields, value, types, "certain")).toBe(at);
});

test("what an input requires need not come in an output, and the other way", () => {
  const required: Field[] = [{ name: "Id", type: "string", required: true }];
  const certain: Field[] = [{ name: "Id", type: "string", certain: true }];
  expect(misfitOf(required, {}, {}, "required")).toBe(".Id");
  expect(misfitOf(required, {}, {}, "certain")).toBeUndefined();
  expect(misfitOf(certain, {}, {}, "certain")).toBe(".Id");
  expect(misfitOf(certain, {}, {}, "required")).toBeUndefined();
});
