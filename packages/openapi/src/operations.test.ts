import { expect, test } from "vitest";
import { bodyOf, methodName, type Operation, operationsOf, parametersOf, routeOf } from "./operations.js";

const document = {
  paths: {
    "/v1/things": {
      summary: "no operation",
      parameters: [
        { name: "trace", in: "header", schema: { type: "string" } },
        { name: "page", in: "query", schema: { type: "string" } },
      ],
      get: {
        operationId: "ListThings",
        parameters: [{ $ref: "#/components/parameters/Page" }, { name: "page", in: "header", schema: {} }, "odd"],
      },
      post: {
        operationId: "MakeThing",
        requestBody: { $ref: "#/components/requestBodies/Thing" },
        "x-cloudseal": { route: { method: "POST", path: "/", headers: { "X-Action": "MakeThing", "x-version": 1 } } },
      },
      trace: { operationId: "TraceThings", requestBody: { content: {} } },
    },
    "/odd": 1,
  },
  components: {
    parameters: {
      Page: { name: "page", in: "query", required: true, content: { "a/b": { schema: { type: "integer" } } } },
    },
    requestBodies: {
      Thing: { required: true, content: { "application/json": { schema: { type: "object" }, example: {} } } },
    },
  },
};
const operation = (name: string) => operationsOf(document).find((one) => one.name === name) as Operation;

test("operations stand at the eight methods of a path", () =>
  expect(operationsOf(document).map(({ name, method, pointer }) => [name, method, pointer])).toEqual([
    ["ListThings", "get", "/paths/~1v1~1things/get"],
    ["MakeThing", "post", "/paths/~1v1~1things/post"],
    ["TraceThings", "trace", "/paths/~1v1~1things/trace"],
  ]));

test.each([undefined, null, 1, [], {}, { paths: [] }, { paths: { "/": { get: null } } }])(
  "%j has no operation",
  (value) => expect(operationsOf(value)).toEqual([]),
);

test("parameters of the path item are there unless the operation has one of the same name and place", () =>
  expect(
    parametersOf(document, operation("ListThings")).map(({ name, in: place, required, schema }) => [
      name,
      place,
      required,
      schema,
    ]),
  ).toEqual([
    ["trace", "header", false, { value: { type: "string" }, pointer: "/paths/~1v1~1things/parameters/0/schema" }],
    ["page", "query", true, { value: { type: "integer" }, pointer: "/components/parameters/Page/content/a~1b/schema" }],
    ["page", "header", false, { value: {}, pointer: "/paths/~1v1~1things/get/parameters/1/schema" }],
  ]));

test.each<[name: string, body: unknown]>([
  ["ListThings", undefined],
  ["TraceThings", undefined],
  [
    "MakeThing",
    {
      contentType: "application/json",
      kind: "json",
      required: true,
      schema: {
        value: { type: "object" },
        pointer: "/components/requestBodies/Thing/content/application~1json/schema",
      },
      media: { schema: { type: "object" }, example: {} },
    },
  ],
])("the body of %s", (name, body) => expect(bodyOf(document, operation(name))).toEqual(body));

test.each<[name: string, route: object]>([
  ["ListThings", { method: "GET", path: "/v1/things", headers: {}, query: {} }],
  ["MakeThing", { method: "POST", path: "/", headers: { "x-action": "MakeThing", "x-version": "1" }, query: {} }],
])("the route of %s", (name, route) => expect(routeOf(operation(name))).toEqual(route));

test.each([
  ["GenerateOnceTask", "generateOnceTask"],
  ["URLCheck", "urlCheck"],
  ["URL", "url"],
  ["listThings", "listThings"],
])("the method of %s is %s", (name, method) => expect(methodName(name)).toBe(method));
