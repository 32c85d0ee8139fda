import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readOpenapiMeta } from "./openapi-meta.js";

const definition = {
  name: "FeedCat",
  method: "GET|POST",
  pathPattern: "",
  parameters: [
    { name: "Times", position: "Query", type: "Integer", required: true },
    { name: "CatId", position: "Query", type: "Long", required: false },
    { name: "Plan", position: "Body", type: "Json", required: false },
    { name: "Names", position: "Query", type: "RepeatList", required: false },
    {
      name: "Toys",
      position: "Query",
      type: "Array",
      sub_parameters: [{ name: "Name", type: "String", required: true }],
    },
  ],
};

const read = (text: string) => shown(readOpenapiMeta(sourceFiles({ "meta/FeedCat.json": text }), "meta", "meta"));

test("a file of metadata becomes the inputs of an operation", () =>
  expect(read(JSON.stringify(definition))).toEqual({
    operations: {
      FeedCat: {
        method: "POST",
        path: "/",
        parameters: [
          { name: "Times", type: "int32", required: true, in: "query" },
          { name: "CatId", type: "int64", in: "query" },
          { name: "Plan", type: "any", style: "json", in: "form" },
          { name: "Names", type: "array", in: "query" },
          {
            name: "Toys",
            type: "array",
            items: "object",
            fields: [{ name: "Name", type: "string", required: true }],
            in: "query",
          },
        ],
      },
    },
  }));

describe("what is not understood is reported, and the operation left out", () => {
  const [first] = definition.parameters;
  const deep = (levels: number): object =>
    levels === 0 ? { name: "A", type: "String" } : { name: "A", type: "Object", sub_parameters: [deep(levels - 1)] };
  test.each([
    [
      "a type",
      JSON.stringify({ ...definition, parameters: [{ ...first, type: "Decimal" }] }),
      "expected a type of Times that is known, found Decimal",
    ],
    [
      "a type that is a prototype's",
      JSON.stringify({ ...definition, parameters: [{ ...first, type: "constructor" }] }),
      "found constructor",
    ],
    [
      "a place",
      JSON.stringify({ ...definition, parameters: [{ ...first, position: "Host" }] }),
      "expected Times in Query or Body, found Host",
    ],
    [
      "parameters in parameters without end",
      JSON.stringify({ ...definition, parameters: [{ ...deep(16), position: "Query" }] }),
      "at most 14 levels",
    ],
    [
      "a name",
      JSON.stringify({ ...definition, name: "feed cat" }),
      'expected the name of an operation, found "feed cat"',
    ],
    ["a text that is cut", JSON.stringify(definition).slice(0, 40), "JSON"],
  ])("%s", (_, text, what) =>
    expect(read(text)).toEqual({
      operations: {},
      problems: [{ operation: "FeedCat", source: "meta", what: expect.stringContaining(what) }],
    }),
  );
});
