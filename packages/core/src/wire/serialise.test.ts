import { describe, expect, test } from "vitest";
import type { Route } from "../service.js";
import { serialise } from "./serialise.js";

const serialiser = { serialiseQuery: (parameters: object) => `<${JSON.stringify(parameters)}>` };
const base: Route = { name: "DoIt", method: "POST", path: "/", rest: "body", idempotent: false };
const json = { "content-type": "application/json" };

describe("every parameter goes where the route says", () => {
  test.each<[name: string, route: Partial<Route>, input: Record<string, unknown>, want: unknown]>([
    ["all in the body", {}, { a: 1, b: [2n] }, { parameters: {}, query: "", headers: json, body: '{"a":1,"b":[2]}' }],
    ["an empty body is an object", {}, {}, { parameters: {}, query: "", headers: json, body: "{}" }],
    [
      "all in the query",
      { rest: "query", headers: { "x-action": "DoIt" } },
      { a: 1 },
      { parameters: {}, query: '<{"a":1}>', headers: { "x-action": "DoIt" }, body: "" },
    ],
    [
      "path, query, header and body",
      { path: "/v1/{id}", query: ["q"], header: ["X-Mode"] },
      { id: "a b", q: 7, "X-Mode": true, rest: "r" },
      { parameters: { id: "a b" }, query: '<{"q":7}>', headers: { ...json, "x-mode": "true" }, body: '{"rest":"r"}' },
    ],
    [
      "a header parameter that is not given is not sent",
      { header: ["X-Mode"] },
      {},
      { parameters: {}, query: "", headers: json, body: "{}" },
    ],
    [
      "undefined members are not sent",
      {},
      { a: undefined, b: null },
      { parameters: {}, query: "", headers: json, body: '{"b":null}' },
    ],
  ])("%s", (_, route, input, want) => {
    const before = structuredClone(input);
    expect(serialise({ ...base, ...route }, input, serialiser)).toEqual(want);
    expect(input).toEqual(before);
  });

  test("the constant headers of the route stay as they are", () => {
    const headers = Object.freeze({ "x-action": "DoIt" });
    expect(serialise({ ...base, headers }, {}, serialiser).headers).toEqual({ ...json, ...headers });
    expect(headers).toEqual({ "x-action": "DoIt" });
  });

  test("a vendor chooses what of the body is sent", () => {
    const prepareBody = (body: unknown) => ({ prepared: body });
    expect(serialise(base, { a: 1 }, { ...serialiser, prepareBody }).body).toBe('{"prepared":{"a":1}}');
  });

  test("parameters of the path are apart, those that the input lacks too", () => {
    const route = { ...base, path: "/{project_id}/{kind}" };
    const { parameters, body } = serialise(route, { kind: "k", a: 1 }, serialiser);
    expect([parameters, body]).toEqual([{ project_id: undefined, kind: "k" }, '{"a":1}']);
  });
});

describe("requiredWhen", () => {
  const route: Route = { ...base, requiredWhen: [["oper_type", "switch", ["code"]]] };
  test.each([
    { input: { oper_type: "switch", code: "on" } },
    { input: { oper_type: "execute" } },
    { input: { code: "on" } },
    { input: {} },
  ])("$input passes", ({ input }) => expect(() => serialise(route, input, serialiser)).not.toThrow());

  test.each([{ input: { oper_type: "switch" } }, { input: { oper_type: "switch", code: undefined } }])(
    "$input is rejected",
    ({ input }) =>
      expect(() => serialise(route, input, serialiser)).toThrow(
        new TypeError('code is missing: it is needed when oper_type is "switch"'),
      ),
  );
});

test.each([[null], [[]], ["text"], [7]])("an input of %j is rejected", (input) =>
  expect(() => serialise(base, input as never, serialiser)).toThrow("DoIt takes an object of its parameters, not"),
);

test("what cannot be carried is rejected", () =>
  expect(() => serialise(base, { a: { b: Number.NaN } }, serialiser)).toThrow("input.a.b is NaN"));
