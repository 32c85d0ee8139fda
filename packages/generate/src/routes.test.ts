import * as core from "@cloudseal/core";
import { createClientWithHttp, paginate, unpackRoutes, wait } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { packRoutes } from "./routes.js";

const route = { name: "GetThing", method: "GET", path: "/things/{id}", rest: "query", idempotent: true } as const;
const operations = {
  getThing: { ...route, headers: { "x-it's": 'a \\ "b"' } },
  waitUntilThingDone: { name: "ThingDone", route: undefined as unknown, path: ["State"], success: ["DONE"], wait },
  paginateGetThing: { route: undefined as unknown, position: "offset", items: ["List"], paginate },
  isGetThingError: () => false,
};
operations.waitUntilThingDone.route = operations.getThing;
operations.paginateGetThing.route = operations.getThing;

describe("the table of a built package", () => {
  test("has what the operations have, but for guards", () => {
    const { text, functions } = packRoutes(operations, core);
    const { isGetThingError: _, ...items } = operations;
    expect(functions).toEqual(["paginate", "wait"]);
    expect(unpackRoutes(text, { paginate, wait })()).toEqual(items);
  });

  test("has each route once, which its waiters and pagers share", () => {
    const { text } = packRoutes(operations, core);
    expect(text.match(/"GetThing"/g)).toHaveLength(1);
    const items = unpackRoutes(text, { paginate, wait })() as typeof operations;
    expect(items.waitUntilThingDone.route).toBe(items.getThing);
    expect(items.paginateGetThing.route).toBe(items.getThing);
  });

  test("is read once, when it is needed", () => {
    const routes = unpackRoutes(packRoutes({ getThing: operations.getThing }, core).text);
    expect(routes()).toBe(routes());
    expect(() => unpackRoutes("no JSON")).not.toThrow();
    expect(() => unpackRoutes("no JSON")()).toThrow(SyntaxError);
  });

  test("needs no function where nothing waits and nothing has pages", () =>
    expect(packRoutes({ getThing: operations.getThing }, core)).toMatchObject({ functions: [] }));
});

test("a client of a module's operations has no method for their guards", () => {
  const protocol = { vendor: "acme", defaultCredentials: () => ({}) };
  const service = { protocol: protocol as never, name: "demo", servers: [], regionOptional: true };
  const client = createClientWithHttp(service, operations, { endpoint: "https://demo.example.com" });
  expect(Object.keys(client).sort()).toEqual(["call", "getThing", "http", "paginateGetThing", "waitUntilThingDone"]);
});
