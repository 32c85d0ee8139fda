import { operationsOf } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import type { Json } from "../read/spec-file.js";
import { factsDocuments } from "./document.js";
import type { OperationFacts } from "./record.js";

const service = (more: Json = {}): Json => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "v1" },
  servers: [{ url: "https://acme.example" }],
  security: [{ key: [] }],
  "x-cloudseal": { region: "optional", result: "", ...more["x-cloudseal"] },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization" } },
    responses: { Error: { description: "It failed." } },
    ...more.components,
  },
});
const rpc = service({
  "x-cloudseal": { actionHeader: "X-Action", result: "Response" },
  components: {
    parameters: {
      Version: { name: "X-Version", in: "header", required: true, schema: { type: "string", const: "v1" } },
    },
    schemas: { RequestId: { type: "string" } },
  },
});
const rest = service({
  components: {
    parameters: { Project: { name: "project_id", in: "path", required: true, schema: { type: "string" } } },
  },
});
const source = { repository: "acme/sdk", commit: "1234567", at: "2026-08-22", licence: "MIT", tells: [] };
const record: OperationFacts = { tier: "checked", from: ["sdk"], at: "2026-08-22", method: "POST", path: "/" };
const documentOf = (document: Json, facts: Partial<OperationFacts>, types = {}, taken: string[] = []) => {
  const operations = { DoIt: { ...record, ...facts } };
  const all = { service: "acme", version: "v1", sources: { sdk: source }, types, operations };
  return factsDocuments(all, document, new Set(taken)).of("DoIt");
};
const operationOf = (...given: Parameters<typeof documentOf>): Json => operationsOf(documentOf(...given))[0]?.operation;
const extensionOf = (facts: Partial<OperationFacts>, document = rpc): Json =>
  operationOf(document, facts)["x-cloudseal"];
const json = (schema: Json, more = {}) => ({ content: { "application/json": { schema, ...more } } });

describe("what goes over the wire", () => {
  test("an RPC operation is named by its header, and has the constants and the request id of its service", () =>
    expect(operationOf(rpc, { output: [{ name: "Count", type: "int32" }] })).toEqual({
      operationId: "DoIt",
      parameters: [
        { name: "X-Action", in: "header", required: true, schema: { type: "string", const: "DoIt" } },
        { $ref: "#/components/parameters/Version" },
      ],
      responses: {
        200: {
          description: "The operation succeeded.",
          ...json({
            type: "object",
            required: ["Response"],
            properties: {
              Response: {
                type: "object",
                required: ["RequestId"],
                properties: {
                  RequestId: { $ref: "#/components/schemas/RequestId" },
                  Count: { type: "integer", format: "int32" },
                },
              },
            },
          }),
        },
        default: { $ref: "#/components/responses/Error" },
      },
      "x-cloudseal": { idempotent: false, source: { tier: "checked", from: ["sdk"], at: "2026-08-22" } },
    }));

  test("a path has the parameters that the service shares", () => {
    const found = operationOf(rest, {
      method: "GET",
      path: "/v1/{project_id}/things/{id}",
      parameters: [
        { name: "project_id", type: "string", in: "path", required: true },
        { name: "id", type: "string", in: "path", example: "a1" },
        { name: "limit", type: "int32", in: "query", required: true },
      ],
      deprecated: true,
    });
    expect(found.parameters).toEqual([
      { $ref: "#/components/parameters/Project" },
      { name: "id", in: "path", required: true, schema: { type: "string" }, example: "a1" },
      { name: "limit", in: "query", required: true, schema: { type: "integer", format: "int32" } },
    ]);
    expect(found.deprecated).toBe(true);
  });

  test.each<[string, OperationFacts["parameters"], Json]>([
    [
      "JSON in the query",
      [{ name: "A", type: "map", in: "query", style: "json" }],
      { name: "A", in: "query", ...json({ type: "object", additionalProperties: true }) },
    ],
    [
      "a flat list",
      [{ name: "A", type: "array", items: "string", in: "query", style: "flat" }],
      {
        name: "A",
        in: "query",
        schema: { type: "array", items: { type: "string" } },
        "x-cloudseal": { style: "flat" },
      },
    ],
    [
      "a list with commas",
      [{ name: "A", type: "array", items: "int32", in: "query", style: "simple" }],
      {
        ...{ name: "A", in: "query", style: "form", explode: false },
        schema: { type: "array", items: { type: "integer", format: "int32" } },
      },
    ],
  ])("%s", (_, parameters, want) =>
    expect(operationOf(rpc, { parameters: parameters ?? [] }).parameters[2]).toEqual(want),
  );

  test("what is in a form is in a form", () =>
    expect(
      operationOf(rpc, {
        parameters: [
          { name: "A", type: "string", in: "form", required: true },
          { name: "B", type: "array", items: "string", in: "form", style: "flat" },
          { name: "C", type: "object", in: "form", style: "json" },
          { name: "D", type: "array", items: "string", in: "form", style: "simple" },
        ],
      }).requestBody,
    ).toEqual({
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            required: ["A"],
            properties: {
              A: { type: "string" },
              B: { type: "array", items: { type: "string" } },
              C: { type: "object", additionalProperties: true },
              D: { type: "array", items: { type: "string" } },
            },
          },
          encoding: {
            B: { "x-cloudseal": { style: "flat" } },
            C: { contentType: "application/json" },
            D: { style: "form", explode: false },
          },
        },
      },
    }));

  test("a service whose operations have JSON bodies sends an empty one too", () => {
    const operations = {
      DoIt: { ...record, parameters: [{ name: "A", type: "string" as const, in: "body" as const }] },
      DoNothing: record,
    };
    const made = factsDocuments(
      { service: "acme", version: "v1", sources: { sdk: source }, operations },
      rpc,
      new Set(),
    );
    expect(made.of("DoNothing").paths["/"].post.requestBody).toEqual({
      required: true,
      ...json({ type: "object", properties: {} }),
    });
  });

  test.each<[string, Partial<OperationFacts>, Json]>([
    ["a text", { returns: "text" }, { "text/plain": { schema: { type: "string" } } }],
    ["bytes", { returns: "bytes" }, { "application/octet-stream": { schema: { type: "string", format: "binary" } } }],
    [
      "a bare list",
      { returns: "list", output: [{ name: "body", type: "array", items: "string" }] },
      { "application/json": { schema: { type: "array", items: { type: "string" } } } },
    ],
  ])("a result that is %s", (_, facts, want) => expect(operationOf(rest, facts).responses[200].content).toEqual(want));
});

describe("types of the vendor's", () => {
  const types = {
    Box: [
      { name: "Id", type: "string", required: true, certain: true },
      { name: "Note", type: "string", required: true },
    ],
  } as const;
  const box = { name: "Box", type: "object", ref: "Box", in: "body" } as const;
  const schemaOf = (facts: Partial<OperationFacts>, taken: string[] = []) =>
    documentOf(rpc, facts, types, taken).components.schemas;
  const properties = { Id: { type: "string" }, Note: { type: "string" } };

  test.each<[string, Partial<OperationFacts>, string[], Json]>([
    [
      "of inputs require what callers must give",
      { parameters: [box] },
      [],
      { Box: { type: "object", required: ["Id", "Note"], properties } },
    ],
    ["of results require nothing", { output: [box] }, [], { Box: { type: "object", properties } }],
    [
      "of both require what is certain too",
      { parameters: [box], output: [box] },
      [],
      { Box: { type: "object", required: ["Id"], properties } },
    ],
    ["that nothing uses are not there", {}, [], {}],
    ["make room for what a person wrote", { output: [box] }, ["Box"], { BoxRecord: { type: "object", properties } }],
    ["keep clear of its inputs", { output: [box] }, ["BoxInput"], { BoxRecord: { type: "object", properties } }],
  ])("%s", (_, facts, taken, want) =>
    expect(schemaOf(facts, taken)).toEqual({ RequestId: { type: "string" }, ...want }),
  );
});

describe("what is said beside the wire is what a source says", () => {
  const paged = {
    parameters: [
      { name: "Page", type: "int32", in: "query" },
      { name: "Size", type: "int32", in: "query", maximum: 10 },
    ] as OperationFacts["parameters"] & object,
    pages: { page: "Page", size: "Size", items: ["List"], total: "Total" },
  };

  test.each<[string, Partial<OperationFacts>, Json]>([
    ["what reads by the vendor's metadata may be repeated", { nature: "read" }, { idempotent: true }],
    ["what writes may not", { nature: "readAndWrite" }, { idempotent: false }],
    ["a verb alone says nothing", { method: "GET" }, { idempotent: false }],
    ["GET of a path reads", { method: "GET", path: "/things" }, { idempotent: true }],
    [
      "why it is a draft",
      { tier: "drafted", why: "no payload" },
      { source: { tier: "drafted", from: ["sdk"], at: "2026-08-22", why: "no payload" } },
    ],
    ["a permission that a document states", { permissions: ["acme:Do"] }, { permission: { action: "acme:Do" } }],
    ["none where there are several", { permissions: ["acme:Do", "acme:Undo"] }, { permission: undefined }],
    [
      "codes, each once, without words",
      { errors: [{ code: "Bad", status: 400 }, { code: "Bad", status: 500 }, { code: "Worse" }] },
      { errorCodes: [{ code: "Bad", status: 400 }, { code: "Worse" }] },
    ],
    [
      "pages of what may be repeated",
      { nature: "read", ...paged },
      { pages: { page: "Page", size: "Size", defaultSize: 10, items: "List", total: "Total" } },
    ],
    ["no pages of what may not", paged, { pages: undefined }],
    [
      "no pages where two lists could be meant",
      { nature: "read", ...paged, pages: { ...paged.pages, items: ["A", "B"] } },
      { pages: undefined },
    ],
    ["no pages without their parameters", { nature: "read", pages: paged.pages }, { pages: undefined }],
    [
      "pages that name each other",
      { nature: "read", pages: { token: "Next", next: "Next", items: ["List"] } },
      { pages: { token: "Next", next: "Next", items: "List" } },
    ],
  ])("%s", (_, facts, want) => {
    const found = extensionOf(facts);
    expect(Object.fromEntries(Object.keys(want).map((key) => [key, found[key]]))).toEqual(want);
  });

  test("no summary and no description are made up", () =>
    expect(JSON.stringify(documentOf(rest, { output: [{ name: "Count", type: "int32" }] }).paths)).not.toMatch(
      /"(?:summary|title)"|"description":"(?!The operation succeeded\.")/,
    ));
});

test("payloads that fit are its examples, each once", () => {
  const { responses, requestBody } = operationOf(rest, {
    parameters: [{ name: "n", type: "int32", in: "body" }],
    output: [{ name: "id", type: "int64" }],
    examples: [
      { input: { n: 1 }, output: { id: 1 } },
      { input: { n: "1" }, output: { id: 1 } },
      { input: { n: 2 }, output: { id: Number("9007199254740993") } },
    ],
  });
  expect(requestBody.content["application/json"].examples).toEqual({
    example1: { value: { n: 1 } },
    example2: { value: { n: 2 } },
  });
  expect(responses[200].content["application/json"].examples).toEqual({ example1: { value: { id: 1 } } });
});
