import { sign } from "@cloudseal/huawei";
import { describe, expect, test } from "vitest";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";

const [credentials] = simulatorCredentials.huawei;

/** A service of one operation, `Evil`, that takes a query, a path and a JSON body. */
const serviceOf = ({ parameter = {}, body = {}, response = {}, example = {} }: Record<string, unknown>, more = {}) => ({
  openapi: "3.1.0",
  components: { schemas: more },
  paths: {
    "/v1/{name}": {
      post: {
        operationId: "Evil",
        parameters: [
          { name: "name", in: "path", required: true, schema: parameter },
          { name: "q", in: "query", schema: parameter },
        ],
        requestBody: { content: { "application/json": { schema: body } } },
        responses: { "200": { content: { "application/json": { schema: response, example } } } },
        "x-cloudseal": { route: { method: "POST", path: "/v1/{name}", headers: {} } },
      },
    },
  },
  "x-cloudseal": { vendor: "huawei", service: "evil", version: "v1", result: "" },
});

async function call(service: object, { name = "n", body = "{}" } = {}) {
  const simulator = createSimulator({ documents: [service as never] });
  const url = `http://evil.example/v1/${name}`;
  const headers = { "content-type": "application/json" };
  const response = await simulator.fetch(
    await sign(new Request(url, { method: "POST", body, headers }), { credentials }),
  );
  return { status: response.status, text: await response.text(), call: simulator.calls[0] };
}

const letters = `${"a".repeat(5000)}!`;
/** Each takes JavaScript's own matcher years for these letters. */
const exponential = ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(.*a){40}$", "^(?=(a+)+$)", "^([a-zA-Z]+)*$"];

describe.each(exponential)("the pattern %s of a spec cannot stop the simulator, in", (pattern) => {
  test("a parameter", async () => {
    const { status, text } = await call(serviceOf({ parameter: { type: "string", pattern } }), { name: letters });
    expect([status, text]).toEqual([400, expect.stringContaining(`name must match pattern`)]);
  });

  test("a body, as the pattern of a value and of names", async () => {
    const body = {
      patternProperties: { [pattern]: false },
      propertyNames: { pattern },
      properties: { x: { pattern } },
    };
    const { status, call: seen } = await call(serviceOf({ body }), {
      body: JSON.stringify({ x: letters, [letters]: 1 }),
    });
    expect(status).toBe(400);
    expect(seen?.requestSchema).toEqual(expect.arrayContaining([expect.stringContaining("x must match pattern")]));
  });

  test("a response", async () => {
    const { status, text } = await call(
      serviceOf({ response: { properties: { x: { pattern } } }, example: { x: letters } }),
    );
    expect([status, text]).toEqual([500, expect.stringContaining("the response.x must match pattern")]);
  });
});

const self = { $ref: "#/components/schemas/A" };
const nested = (levels: number) => `${'{"x":'.repeat(levels)}{}${"}".repeat(levels)}`;
const limits: [name: string, more: object, body: object, sent: string][] = [
  [
    "two references at each level",
    {
      A: {
        anyOf: [
          { properties: { x: self }, required: ["y"] },
          { properties: { x: self }, required: ["z"] },
        ],
      },
    },
    self,
    nested(60),
  ],
  [
    "a choice of many choices",
    {
      A: { allOf: Array(200).fill({ allOf: Array(200).fill({ allOf: Array(200).fill({ not: { type: "null" } }) }) }) },
    },
    self,
    "{}",
  ],
  ["a reference to itself", { A: self }, self, "{}"],
  ["a schema that is its own alternative", { A: { anyOf: [self, self] } }, self, "{}"],
  [
    "a pattern that is large, of a long string",
    {},
    { properties: { x: { pattern: "^(a{1,1000}b?)+$" } } },
    JSON.stringify({ x: "a".repeat(1e6) }),
  ],
];

test.each(limits)("%s: a check ends at a limit that it names", async (_name, more, body, sent) => {
  const { status, text } = await call(serviceOf({ body }, more), { body: sent });
  expect(status).toBe(400);
  expect(text).toMatch(/cannot be checked against its schema: more than \d+ (steps|schemas inside each other)/);
});

const many = JSON.stringify(Array.from({ length: 100_000 }, (_, i) => ({ id: i })));
const bodies: [name: string, body: object, sent: string, status: number][] = [
  ["unique objects", { uniqueItems: true }, many, 200],
  [
    "members by the thousand",
    { additionalProperties: { type: "integer" } },
    JSON.stringify(Object.fromEntries(Object.entries(Array(1e5).fill(1)))),
    200,
  ],
  [
    "constants by the thousand",
    { items: { properties: { id: { enum: Array.from({ length: 2000 }, (_, i) => i) } } } },
    many,
    400,
  ],
];

test.each(bodies)("%s take time that grows with their number alone", async (_name, body, sent, status) => {
  expect((await call(serviceOf({ body }), { body: sent })).status).toBe(status);
});

const unusable: [name: string, parts: Record<string, unknown>, message: string][] = [
  [
    "a back-reference",
    { parameter: { pattern: "(a)\\1" } },
    "Evil: the pattern of name cannot be used: a back-reference, which takes exponential time to match,",
  ],
  [
    "a pattern that is none",
    { body: { properties: { Tasks: { items: { properties: { Id: { pattern: "(" } } } } } } },
    'Evil: the pattern of the body.Tasks.Id cannot be used: ")" is missing',
  ],
  [
    "a pattern of names that is none",
    { response: { patternProperties: { "[b-a]": {} } } },
    "Evil: the patternProperties of the response 200 cannot be used: a range out of order",
  ],
  [
    "a pattern that is too large",
    { body: { anyOf: [{ properties: { a: { pattern: "((a{9}){99}){99}" } } }] } },
    "Evil: the pattern of the body.a cannot be used: the pattern has more than 20000 parts",
  ],
  [
    "a reference to nothing",
    { body: { properties: { a: { $ref: "#/components/schemas/None" } } } },
    'Evil: the schema of the body.a cannot be used: the reference "#/components/schemas/None" leads to nothing',
  ],
  ["a reference to elsewhere", { body: { $ref: "https://example.com/x.json" } }, "leads to nothing in this document"],
  ["$dynamicRef", { body: { $dynamicRef: "#a" } }, "Evil: $dynamicRef of the body is not supported"],
];

test.each(unusable)("%s is rejected when the simulator is made, with operation and member", (_name, parts, message) => {
  expect(() => createSimulator({ documents: [serviceOf(parts) as never] })).toThrow(TypeError);
  expect(() => createSimulator({ documents: [serviceOf(parts) as never] })).toThrow(message);
});
