import { operationsOf } from "@cloudseal/openapi";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputsOf } from "./inputs.js";

const document = {
  "x-cloudseal": { clientParameters: { project_id: "projectId" } },
  components: {
    schemas: {
      Tree: {
        type: "object",
        properties: {
          Name: { type: "string" },
          Below: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
    },
  },
  paths: {
    "/{project_id}/{id}": {
      put: {
        operationId: "PutThing",
        "x-cloudseal": { idempotencyToken: "Token" },
        parameters: [
          { name: "project_id", in: "path", required: true, schema: { type: "string" } },
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          {
            name: "Kinds",
            in: "query",
            style: "form",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
          {
            name: "Filter",
            in: "query",
            content: {
              "application/json": {
                schema: { type: "object", properties: { Id: { type: "integer", format: "int64" } } },
              },
            },
          },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["Mode"],
                // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
                then: { required: ["Agent"] },
                properties: {
                  Mode: { anyOf: [{ const: "on" }, { const: "off" }, { type: "string" }] },
                  Agent: { type: "string" },
                  Token: { type: "string" },
                  Id: { type: "integer", format: "int64" },
                  Count: { type: "integer", format: "int32" },
                  Tree: { $ref: "#/components/schemas/Tree" },
                  Labels: { type: "object", additionalProperties: { type: "boolean" } },
                  Maybe: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
                },
              },
            },
          },
        },
        responses: {},
      },
    },
  },
};

const [operation] = operationsOf(document);
const samples = (bigints: boolean) =>
  fc.sample(inputsOf(document, operation as never, { bigints }), { numRuns: 300, seed: 1 }) as never[];

type Input = Record<string, never>;

describe("inputs of an operation", () => {
  const all: Input[] = samples(true);
  const some = (has: (input: Input) => boolean) => all.filter(has).length;

  test.each<[what: string, holds: (input: Input) => boolean]>([
    [
      "have what is required, perhaps required, or made by our client",
      (input) => ["id", "Mode", "Agent", "Token"].every((name) => name in input),
    ],
    ["lack what the client fills in", (input) => !("project_id" in input)],
    ["do not change the path", ({ id }) => !["", ".", ".."].includes(String(id))],
    [
      "have no commas between which commas stand",
      ({ Kinds = [] }) => !JSON.stringify(Kinds).replaceAll('","', "").includes(","),
    ],
    [
      "have no bigint in JSON within a parameter",
      ({ Filter = {} }) => typeof (Filter as { Id?: unknown }).Id !== "bigint",
    ],
    [
      "are of the types of the schema",
      ({ Labels = {}, Count = 0 }) =>
        Number.isInteger(Count) && Object.values(Labels).every((label) => typeof label === "boolean"),
    ],
  ])("%s", (_, holds) => expect(all.filter((input) => !holds(input))).toEqual([]));

  test.each<[what: string, has: (input: Input) => boolean]>([
    ["hold no more than they must", (input) => Object.keys(input).length === 4],
    ["hold all members", (input) => Object.keys(input).length === 11],
    ["lack what is not required", (input) => !("Tree" in input)],
    ["hold known values of an open list", ({ Mode }) => Mode === "off"],
    ["hold other values of it", ({ Mode }) => Mode !== "on" && Mode !== "off"],
    ["hold integers beyond 2^53", ({ Id }) => typeof Id === "bigint" && Id > 2n ** 53n],
    ["hold objects in lists in objects", ({ Tree = {} }) => /\{"Name".*\[.*\{"Name"/s.test(JSON.stringify(Tree))],
    ["hold empty lists and objects", ({ Kinds, Labels }) => JSON.stringify([Kinds, Labels]) === "[[],{}]"],
    ["hold what may be null", ({ Maybe = {} }) => "Name" in (Maybe as object)],
  ])("some %s", (_, has) => expect(some(has)).toBeGreaterThan(2));

  test("hold no bigint for an SDK that cannot write one", () => {
    const has = (value: unknown): boolean =>
      typeof value === "bigint" || (typeof value === "object" && value !== null && Object.values(value).some(has));
    expect(samples(false).filter(has)).toEqual([]);
  });
});
