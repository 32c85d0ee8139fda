import { describe, expect, test } from "vitest";
import { bodyAndAnswer, emitted, emittedOperations } from "../fixtures/acme.js";
import type { Json } from "../read/spec-file.js";

/** The text of one exported declaration, without comments. */
function declaration(text: string, name: string): string {
  const bare = text.replace(/\/\*\*[\s\S]*?\*\/\s*/g, "");
  const found = new RegExp(
    `^export (?:interface|type) ${name} =?([\\s\\S]*?)(?=\\n(?:export|import) |\\n// |$(?![\\s\\S]))`,
    "m",
  ).exec(bare);
  if (!found) throw new Error(`no ${name} in:\n${bare}`);
  return (found[1] ?? "").replace(/\s+/g, " ").trim();
}

const types = emittedOperations;

/** A declaration with what stands for the objects in it. */
const inlined = (text: string, name: string): string =>
  declaration(text, name).replace(new RegExp(`${name}M\\w*`), (nested) => declaration(text, nested));

describe("a schema as callers write it and as they read it", () => {
  const open = (type: string, ...values: Json[]) => ({
    anyOf: [...values.map((value) => ({ const: value })), { type, ...(type === "integer" && { format: "int32" }) }],
  });

  const rows: [fact: string, schema: Json, input: string, output?: string][] = [
    ["a text", { type: "string" }, "string"],
    ["a truth value", { type: "boolean" }, "boolean"],
    ["a number", { type: "number" }, "number"],
    ["an int32", { type: "integer", format: "int32" }, "number"],
    ["an integer with bounds alone", { type: "integer", minimum: 0, maximum: 9 }, "number"],
    ["an int64 or null", { type: ["integer", "null"], format: "int64" }, "number | bigint | null", "bigint | null"],
    [
      "an int64 or null in two schemas",
      { anyOf: [{ type: "integer", format: "int64" }, { type: "null" }] },
      "number | bigint | null",
      "bigint | null",
    ],
    [
      "an int64 or a text",
      { type: ["integer", "string"], format: "int64" },
      "number | bigint | string",
      "bigint | string",
    ],
    ["an int32 or null", { type: ["integer", "null"], format: "int32" }, "number | null"],
    [
      "an int64 with safe bounds, or null",
      { type: ["integer", "null"], format: "int64", minimum: 0, maximum: 9 },
      "number | null",
    ],
    [
      "an int64 between exclusive bounds",
      { type: "integer", format: "int64", exclusiveMinimum: 0, exclusiveMaximum: 9 },
      "number",
    ],
    ["an int64 of two values", { type: "integer", format: "int64", enum: [1, 2] }, "1 | 2"],
    ["an int64 in a composition", { allOf: [{ type: "integer", format: "int64" }] }, "number | bigint", "bigint"],
    [
      "a list of int64 or null",
      { type: "array", items: { type: ["integer", "null"], format: "int64" } },
      "(number | bigint | null)[]",
      "(bigint | null)[]",
    ],
    ["an int64", { type: "integer", format: "int64" }, "number | bigint", "bigint"],
    ["a uint64", { type: "integer", format: "uint64" }, "number | bigint", "bigint"],
    ["an int64 with safe bounds", { type: "integer", format: "int64", minimum: 0, maximum: 2 ** 53 - 1 }, "number"],
    [
      "an int64 that is only bounded above",
      { type: "integer", format: "int64", maximum: 9 },
      "number | bigint",
      "bigint",
    ],
    [
      "an int64 that is only bounded below",
      { type: "integer", format: "int64", minimum: 0 },
      "number | bigint",
      "bigint",
    ],
    [
      "an int64 with a bound beyond 2^53",
      { type: "integer", format: "int64", minimum: 0, maximum: 2 ** 53 },
      "number | bigint",
      "bigint",
    ],
    [
      "a uint64 that is bounded above, as 0 is its other bound",
      { type: "integer", format: "uint64", maximum: 9 },
      "number",
    ],
    ["a list", { type: "array", items: { type: "string" } }, "string[]"],
    [
      "a list of lists",
      { type: "array", items: { type: "array", items: { type: "integer", format: "int32" } } },
      "number[][]",
    ],
    [
      "a list of types of one",
      { type: "array", items: { type: ["array"], items: { type: ["string"] } } },
      "string[][]",
    ],
    [
      "a list of int64",
      { type: "array", items: { type: "integer", format: "int64" } },
      "(number | bigint)[]",
      "bigint[]",
    ],
    ["a map", { type: "object", additionalProperties: { type: "string" } }, "{ [key: string]: string; }"],
    [
      "a map of int64",
      { type: "object", additionalProperties: { type: "integer", format: "int64" } },
      "{ [key: string]: number | bigint; }",
      "{ [key: string]: bigint; }",
    ],
    ["an object of any members", { type: "object" }, "{ [key: string]: unknown; }"],
    [
      "a map of two patterns",
      { type: "object", patternProperties: { "^a": { type: "string" }, "^b": { type: "boolean" } } },
      "{ [key: string]: string | boolean; }",
    ],
    [
      "an object of any other members too",
      {
        type: "object",
        required: ["a"],
        properties: { a: { type: "boolean" } },
        additionalProperties: { type: "string" },
      },
      "{ a: boolean; [key: string]: string | boolean; }",
    ],
    [
      "likewise, of which one may be missing",
      { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "string" } },
      "{ a?: string; [key: string]: string | undefined; }",
    ],
    [
      "likewise, of whatever type",
      { type: "object", properties: { a: { type: "string" } }, additionalProperties: true },
      "{ a?: string; [key: string]: unknown; }",
    ],
    [
      "an object of some members",
      { type: "object", required: ["b"], properties: { a: { type: "string" }, b: { type: "string" } } },
      "{ a?: string; b: string; }",
    ],
    [
      "a name that needs quotes",
      { type: "object", properties: { "x-a.b": { type: "string" } } },
      '{ "x-a.b"?: string; }',
    ],
    ["a text or null", { type: ["string", "null"] }, "string | null"],
    ["a constant", { const: "only" }, '"only"'],
    ["a plain enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
    ["a closed list of values", { type: "string", oneOf: [{ const: "a" }, { const: "b" }] }, '"a" | "b"'],
    ["an open list of texts", open("string", "a", "b"), '"a" | "b" | (string & {})'],
    ["an open list of numbers", open("integer", 1, 2), "1 | 2 | (number & {})"],
    ["a list of open values", { type: "array", items: open("string", "a") }, '("a" | (string & {}))[]'],
    [
      "an open list of int64",
      { anyOf: [{ const: 1 }, { type: "integer", format: "int64" }] },
      "1 | (number & {}) | bigint",
      "bigint",
    ],
    ["values with quotes in them", open("string", 'a"b', "c\\d\n"), `'a"b' | "c\\\\d\\n" | (string & {})`],
    [
      "what the wire has as a number and callers as a text",
      { type: ["integer", "string"], format: "int64", "x-cloudseal": { exposeAs: "string" } },
      "number | bigint | string",
      "string",
    ],
    [
      "likewise where it may be null",
      { type: ["integer", "string", "null"], format: "int64", "x-cloudseal": { exposeAs: "string" } },
      "number | bigint | string | null",
      "string | null",
    ],
    [
      "one of two objects",
      {
        oneOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { b: { type: "string" } } },
        ],
      },
      "| { a?: string; } | { b?: string; }",
    ],
    [
      "two objects in one",
      {
        allOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { b: { type: "string" } } },
        ],
      },
      "{ a?: string; } & { b?: string; }",
    ],
  ];
  // An operation for each row, all generated at once.
  const all = rows.map(([, schema], index) => ({
    name: `Row${index}`,
    path: `/${index}`,
    operation: bodyAndAnswer({ properties: { m: schema } }, { properties: { m: schema } }),
  }));
  let text: Promise<string> | undefined;

  test.each(rows.map(([fact, , input, output = input], index) => ({ fact, name: `Row${index}`, input, output })))(
    "$fact",
    async ({ name, input, output }) => {
      text ??= types(...all);
      expect(inlined(await text, `${name}Input`)).toBe(`{ m?: ${input}; }`);
      expect(inlined(await text, `${name}Output`)).toBe(`{ m?: ${output}; }`);
    },
  );
});

describe("a schema of its own", () => {
  const ref = { properties: { m: { $ref: "#/components/schemas/Thing" } } };

  test("has one name where both directions agree", async () => {
    const text = await types({
      operation: bodyAndAnswer(ref, ref),
      schemas: { Thing: { type: "object", description: "A thing.", properties: { a: { type: "string" } } } },
    });
    expect(declaration(text, "Thing")).toBe("{ a?: string; }");
    expect(declaration(text, "DoItInput")).toBe("{ m?: Thing; }");
    expect(declaration(text, "DoItOutput")).toBe("{ m?: Thing; }");
    expect(text).not.toContain("ThingInput");
    expect(text).toContain("/** A thing. */\nexport interface Thing {");
  });

  test("has two where they differ, further in too", async () => {
    const text = await types({
      operation: bodyAndAnswer(ref, ref),
      schemas: {
        Thing: { type: "object", properties: { inner: { $ref: "#/components/schemas/Inner" } } },
        Inner: { type: "object", properties: { id: { type: "integer", format: "int64" } } },
      },
    });
    expect(declaration(text, "ThingInput")).toBe("{ inner?: InnerInput; }");
    expect(declaration(text, "InnerInput")).toBe("{ id?: number | bigint; }");
    expect(declaration(text, "Thing")).toBe("{ inner?: Inner; }");
    expect(declaration(text, "Inner")).toBe("{ id?: bigint; }");
  });

  test("that contains itself is one interface", async () => {
    const text = await types({
      operation: bodyAndAnswer(ref),
      schemas: {
        Thing: {
          type: "object",
          properties: { children: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
        },
      },
    });
    expect(declaration(text, "Thing")).toBe("{ children?: Thing[]; }");
  });

  test("that is a value list is a type of its own", async () => {
    const text = await types({
      operation: bodyAndAnswer(ref),
      schemas: { Thing: { anyOf: [{ const: "a", description: "the first" }, { type: "string" }] } },
    });
    expect(declaration(text, "Thing")).toBe('"a" | (string & {});');
    expect(text).toContain("- `a`: the first");
    expect(text).toContain("- or a value that the vendor added since");
  });
});

describe("the input is flat", () => {
  const parameter = (name: string, place: string, more: Json = {}) => ({
    name,
    in: place,
    ...(place === "path" ? { required: true } : {}),
    schema: { type: "string" },
    ...more,
  });

  test("whatever the place of a parameter on the wire", async () => {
    const text = await types({
      path: "/things/{id}",
      operation: {
        parameters: [parameter("id", "path"), parameter("limit", "query"), parameter("X-Mode", "header")],
        ...bodyAndAnswer({ required: ["name"], properties: { name: { type: "string" } } }),
      },
    });
    expect(declaration(text, "DoItInput")).toBe('{ id: string; limit?: string; "X-Mode"?: string; name: string; }');
  });

  test("without parameters it is an object of none", async () => {
    const text = await types({});
    expect(text).toContain("export type DoItInput = {};");
    expect(text).not.toContain("DoItOutput");
  });
});

describe("tooltips", () => {
  const commentOf = async (schema: Json) => {
    const text = await types({ operation: bodyAndAnswer({ properties: { m: schema } }) });
    return /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*m\?:/.exec(text)?.[1]?.replace(/\n\s*/g, "\n");
  };

  test.each<[fact: string, schema: Json, want: string | undefined]>([
    ["none without a description", { type: "string" }, undefined],
    ["on one line", { type: "string", description: "What it is." }, "/** What it is. */"],
    [
      "that would end the comment",
      { type: "string", description: "a */ alert(1) /* b" },
      "/** a *\\/ alert(1) /* b */",
    ],
    ["with an example", { type: "string", examples: ["v"] }, "/** @example v */"],
    ["with an example that would end the comment", { type: "string", examples: ["*/ x"] }, "/** @example *\\/ x */"],
    [
      "of several lines",
      { type: "string", description: "One.\nTwo.", deprecated: true },
      "/**\n* One.\n* Two.\n* @deprecated\n*/",
    ],
    [
      "with its values",
      { description: "Kind.", oneOf: [{ const: "a", description: "the first */" }, { const: "b" }] },
      "/**\n* Kind.\n* - `a`: the first *\\/\n* - `b`\n*/",
    ],
  ])("%s", async (_, schema, want) => expect(await commentOf(schema)).toBe(want));

  test("no character of a description breaks the file", async () => {
    const description = "\u2028\u2029\u0000\u0007`\u0024{x}` */ <script> \\u002a/ @see {@link x} \r end";
    const operation = {
      description,
      summary: description,
      ...bodyAndAnswer({ properties: { m: { type: "string", description } } }),
    };
    // `generatePackage` parses what it makes and throws if it does not parse.
    const text = await types({ operation, title: "Acme */ Demo" });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });
});

test("what a discriminator asks of its schemas is in the types, and not in the service document", async () => {
  const kind = { type: "string" };
  const schemas = {
    Cat: { type: "object", required: ["name"], properties: { name: { type: "string" }, kind } },
    Dog: { type: "object", properties: { kind } },
    Pet: {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind" },
    },
  };
  const operation = bodyAndAnswer({ properties: { pet: { $ref: "#/components/schemas/Pet" } } });
  const text = await types({ operation, schemas });
  expect(declaration(text, "Cat")).toBe('{ name: string; kind: "Cat"; }');
  expect(declaration(text, "Dog")).toBe('{ kind: "Dog"; }');
  const document = JSON.parse(await emitted("openapi.json", { operation, schemas }));
  expect(document.components.schemas).toEqual(schemas);
});
