import { describe, expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readApiDocs } from "./api-docs.js";

const document = {
  directories: [{ id: 7, children: ["FeedCat", { id: 8, children: ["Ping"] }] }],
  components: { schemas: { Toy: { type: "object", properties: { Name: { type: "string", required: true } } } } },
  apis: {
    FeedCat: {
      methods: ["get", "post"],
      operationType: "readAndWrite",
      deprecated: true,
      parameters: [
        {
          name: "Times",
          in: "query",
          schema: {
            type: "integer",
            format: "int32",
            required: true,
            minimum: "1",
            maximum: "9",
            default: 1,
            enum: [1, 2],
            description: "How often.",
            example: " 1 ",
          },
        },
        {
          name: "Toys",
          in: "formData",
          style: "repeatList",
          schema: { type: "array", maxItems: 5, items: { $ref: "#/components/schemas/Toy" } },
        },
        {
          name: "Plan",
          in: "query",
          style: "json",
          schema: { type: "object", additionalProperties: { type: "integer", format: "int64" } },
        },
        {
          name: "Grid",
          in: "query",
          style: "simple",
          schema: { type: "array", items: { type: "array", items: { type: "string" } } },
        },
        {
          name: "Weight",
          in: "query",
          schema: { type: "number", format: "float", pattern: "^\\d+$", deprecated: true },
        },
      ],
      responses: {
        200: {
          schema: {
            type: "object",
            properties: { RequestId: { type: "string" }, Fed: { type: "boolean", title: "Whether." } },
          },
        },
      },
      errorCodes: { 400: [{ errorCode: "No Cat", errorMessage: "left out" }], undefined: [{ errorCode: "Odd" }] },
      responseDemo: JSON.stringify([
        { type: "json", example: '{"Fed":true,"Big":12345678901234567890}' },
        { type: "xml", example: "<Fed/>" },
      ]),
    },
    Ping: { methods: ["get"], parameters: [], responses: {}, errorCodes: [], responseDemo: "" },
  },
};

const wanted = {
  operations: {
    FeedCat: {
      method: "POST",
      path: "/",
      deprecated: true,
      nature: "readAndWrite",
      group: 7,
      parameters: [
        {
          name: "Times",
          type: "int32",
          required: true,
          minimum: 1,
          maximum: 9,
          default: "1",
          values: ["1", "2"],
          text: "How often.",
          example: "1",
          in: "query",
        },
        {
          name: "Toys",
          type: "array",
          items: "object",
          maxItems: 5,
          fields: [{ name: "Name", type: "string", required: true }],
          in: "form",
          style: "flat",
        },
        { name: "Plan", type: "map", items: "int64", in: "query", style: "json" },
        { name: "Grid", type: "array", items: { type: "array", items: "string" }, in: "query", style: "simple" },
        { name: "Weight", type: "float", pattern: "^\\d+$", deprecated: true, in: "query" },
      ],
      output: [{ name: "Fed", type: "boolean", text: "Whether." }],
      errors: [{ code: "No Cat", status: 400 }, { code: "Odd" }],
      examples: [{ output: { Fed: true, Big: 12345678901234567890n } }],
    },
    Ping: { method: "GET", path: "/", group: 8, parameters: [], errors: [] },
  },
};

const read = (files: Record<string, string>) =>
  shown(
    readApiDocs(
      sourceFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}`, text]))),
      "data",
      "docs",
    ),
  );
const readJson = (text: string) => read({ "api-docs.json": text });

/** The same as a PHP literal. */
const php = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(php).join(", ")}]`
    : typeof value === "object" && value !== null
      ? `array (${Object.entries(value)
          .map(([key, item]) => `${php(key)} => ${php(item)},`)
          .join("\n")})`
      : typeof value === "string"
        ? `'${value.replace(/[\\']/g, "\\$&")}'`
        : String(value);

test("an api-docs document becomes operations", () => expect(readJson(JSON.stringify(document))).toEqual(wanted));

test("so does the same document as a PHP literal", () =>
  expect(read({ "api-docs.php": `<?php return ${php(document)};\n` })).toEqual(wanted));

describe("what is not understood is reported by operation, which is left out", () => {
  const change = (edit: (api: (typeof document.apis)["FeedCat"] & Record<string, unknown>) => void): string => {
    const changed = structuredClone(document);
    edit(changed.apis.FeedCat);
    return JSON.stringify(changed);
  };
  test.each<[string, string, string]>([
    [
      "parameters that are no list",
      change((api) => Object.assign(api, { parameters: {} })),
      "expected a list at parameters, found an object",
    ],
    [
      "a type",
      change((api) => Object.assign(api.parameters[0]?.schema ?? {}, { type: "decimal" })),
      'expected a type of Times that is known, found "decimal"',
    ],
    [
      "a width",
      change((api) => Object.assign(api.parameters[0]?.schema ?? {}, { format: "int128" })),
      "expected a type of Times that is known",
    ],
    [
      "a place",
      change((api) => Object.assign(api.parameters[0] ?? {}, { in: "cookie" })),
      "expected Times in query or formData, found cookie",
    ],
    [
      "a style",
      change((api) => Object.assign(api.parameters[0] ?? {}, { style: "pipes" })),
      'expected a style of Times that is known, found "pipes"',
    ],
    [
      "a reference to nothing",
      change((api) => Object.assign(api.parameters[1]?.schema ?? {}, { items: { $ref: "#/components/schemas/Dog" } })),
      "expected a schema that is there, found #/components/schemas/Dog",
    ],
    [
      "a reference to a prototype",
      change((api) =>
        Object.assign(api.parameters[1]?.schema ?? {}, { items: { $ref: "#/components/schemas/constructor" } }),
      ),
      "expected a schema that is there",
    ],
    [
      "what the operation does",
      change((api) => Object.assign(api, { operationType: "maybe" })),
      "expected the operationType read, write or readAndWrite",
    ],
    [
      "a name of a prototype",
      change((api) => Object.assign(api.parameters[0] ?? {}, { name: "constructor" })),
      'expected the name of a field, found "constructor"',
    ],
    [
      "an error code",
      change((api) => Object.assign(api, { errorCodes: { 400: [{ errorCode: "<b>" }] } })),
      "expected the name of an error code",
    ],
  ])("%s", (_, text, what) => {
    const { operations, problems } = readJson(text);
    expect(problems).toEqual([{ operation: "FeedCat", source: "docs", what: expect.stringContaining(what) }]);
    expect(Object.keys(operations)).toEqual(["Ping"]);
  });

  test.each([
    ["is no JSON", { type: "json", example: "{" }],
    ["has the name of a prototype", { type: "json", example: '{"a":{"__proto__":1}}' }],
  ])("a payload that %s is left out alone", (_, demo) => {
    const { operations, problems } = readJson(
      change((api) => Object.assign(api, { responseDemo: JSON.stringify([demo]) })),
    );
    expect(problems).toEqual([
      { operation: "FeedCat", source: "docs", what: "its payload is no JSON that can be kept" },
    ]);
    expect(operations.FeedCat?.examples).toEqual([]);
  });

  test.each([
    ["a document that is none", { "api-docs.json": "[]" }, "expected an object at the document, found a list"],
    ["a cut document", { "api-docs.json": '{"apis":{' }, "JSON"],
    ["PHP that runs", { "api-docs.php": "<?php return [system('x')];" }, "expected a literal, found"],
    ["a cut PHP literal", { "api-docs.php": "<?php return ['apis' => ['x" }, "expected the end of a text"],
    ["PHP without a literal", { "api-docs.php": "<?php echo 1;" }, "found no return"],
    ["arrays without end", { "api-docs.php": `<?php return ${"[".repeat(70)}` }, "expected at most 64 levels"],
  ])("%s", (_, files: Record<string, string>, what) => {
    const { operations, problems } = read(files);
    expect(operations).toEqual({});
    expect(problems).toEqual([{ operation: undefined, source: "docs", what: expect.stringContaining(what) }]);
  });

  test("a schema in itself", () => {
    const changed = structuredClone(document) as { components: { schemas: Record<string, unknown> } };
    changed.components.schemas.Toy = { type: "object", properties: { Name: { $ref: "#/components/schemas/Toy" } } };
    const { problems } = readJson(JSON.stringify(changed));
    expect(problems?.map(({ what }) => what)).toEqual(["expected at most 14 levels of schemas at Name, found more"]);
  });
});
