import { expect, test } from "vitest";
import { exampleInput, examplesOf, inputExamples } from "./examples.js";
import { type Operation, operationsOf } from "./operations.js";

const text = { type: "string" };
const parameters = [
  { name: "action", in: "header", required: true, schema: { const: "Put" } },
  { name: "own", in: "query", schema: { ...text, examples: ["schema"] }, example: "own" },
  { name: "named", in: "query", schema: text, examples: { first: { $ref: "#/components/examples/First" } } },
  { name: "schema", in: "query", schema: { ...text, examples: ["schema"] } },
  { name: "listed", in: "path", required: true, schema: { $ref: "#/components/schemas/Kind" } },
  { name: "optional", in: "query", schema: { $ref: "#/components/schemas/Kind" } },
];
const put = (body?: object) => ({
  paths: {
    "/": {
      post: { operationId: "Put", parameters, ...(body && { requestBody: { content: { "application/json": body } } }) },
    },
  },
  components: {
    schemas: { Kind: { anyOf: [{ const: "A" }, { const: "B" }, text] } },
    examples: { First: { value: "first" } },
  },
});
const operation = (document: object) => operationsOf(document)[0] as Operation;
const given = { own: "own", named: "first", schema: "schema" };

test.each<[what: string, document: object, inputs: object[]]>([
  ["parameters alone", put(), [{ name: "parameters", value: given }]],
  [
    "each example of the body",
    put({ examples: { one: { value: { a: 1 } }, other: { value: { own: 2 } }, elsewhere: { externalValue: "x" } } }),
    [
      { name: "one", value: { ...given, a: 1 } },
      { name: "other", value: { ...given, own: 2 } },
    ],
  ],
  ["the one example of the body", put({ example: { a: 1 } }), [{ name: "example", value: { ...given, a: 1 } }]],
  ["nothing", { paths: { "/": { get: {} } } }, []],
])("inputs from %s", (_, document, inputs) => expect(inputExamples(document, operation(document))).toEqual(inputs));

test("an input to call with has what must be given, of its listed values", () =>
  expect(exampleInput(put(), operation(put()))).toEqual({ ...given, listed: "A" }));

test.each<[holder: unknown, examples: object[]]>([
  [{ example: null }, [{ name: "example", value: null }]],
  [{ examples: ["of a schema"] }, []],
  [{ examples: { none: { $ref: "#/missing" } } }, []],
  [undefined, []],
])("examples of %j", (holder, examples) => expect(examplesOf({}, holder)).toEqual(examples));
