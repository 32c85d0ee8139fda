import { expect, test } from "vitest";
import type { SpecField } from "../specs/spec-facts.js";
import { conforms } from "./check-response.js";

const field = (name: string, types: string[], facts: Partial<SpecField> & { format?: string } = {}): SpecField => ({
  name,
  address: "",
  required: false,
  type: { types, ...(facts.format && { format: facts.format }) },
  description: "",
  deprecated: false,
  values: [],
  closed: false,
  constraints: {},
  examples: [],
  members: [],
  ...facts,
});

const fields = [
  field("Text", ["string"], { required: true }),
  field("Small", ["integer"], { format: "int32" }),
  field("Big", ["integer"], { format: "int64" }),
  field("Time", ["integer"], { format: "int64", constraints: { minimum: 0, maximum: 8640000000000000 } }),
  field("Either", ["string", "integer"], { exposeAs: "string" }),
  field("Flag", ["boolean"]),
  field("Inner", ["object"], { members: [field("Name", ["string"])] }),
  field("List", ["array"], {
    type: { types: ["array"], items: { types: ["object"] } },
    members: [field("Id", ["integer"], { format: "uint64" })],
  }),
];

test.each<[name: string, value: unknown, want: string[]]>([
  [
    "all of it",
    { Text: "a", Small: 1, Big: 1n, Time: 1, Either: "0", Flag: true, Inner: { Name: "n" }, List: [{ Id: 1n }] },
    [],
  ],
  ["nothing optional", { Text: "" }, []],
  ["no text", {}, ["result.Text is missing"]],
  ["a number for a bigint", { Text: "", Big: 1 }, ["result.Big is a number, expected a bigint"]],
  ["a bigint for a bounded one", { Text: "", Time: 1n }, ["result.Time is a bigint, expected integer"]],
  ["a number that is exposed as text", { Text: "", Either: 0 }, ["result.Either is a number, expected a string"]],
  ["what is not declared", { Text: "", More: 1 }, ["result.More is not declared"]],
  ["inside a list", { Text: "", List: [{ Id: 1n }, { Id: 2 }] }, ["result.List[1].Id is a number, expected a bigint"]],
  ["inside an object", { Text: "", Inner: { Name: 1 } }, ["result.Inner.Name is a number, expected string"]],
  ["a list for an object", { Text: "", Inner: [] }, ["result.Inner is a list, expected object"]],
  ["no object at all", undefined, ["result is a undefined, expected an object"]],
])("%s", (_, value, want) => expect(conforms(value, fields)).toEqual(want));
