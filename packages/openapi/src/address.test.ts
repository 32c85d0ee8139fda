import { expect, test } from "vitest";
import { type Addressed, addressOf, expectedAddress, isWithin, placeAt } from "./address.js";
import { operationsOf } from "./operations.js";
import { readPointer } from "./pointer.js";

const json = (schema: object, more: object = {}) => ({ content: { "application/json": { schema, ...more } } });
const document = {
  info: { version: "v1" },
  servers: [],
  security: [],
  paths: {
    "/things": {
      post: {
        operationId: "PutThing",
        summary: "Puts a thing.",
        description: "More words.",
        parameters: [
          { name: "Kind", in: "query", schema: { type: "string" } },
          { $ref: "#/components/parameters/Project" },
          { name: "tag.key", in: "query", schema: { type: "string" } },
        ],
        requestBody: json(
          {
            type: "object",
            properties: {
              Images: { type: "array", items: { $ref: "#/components/schemas/Image" } },
              Labels: { type: "object", additionalProperties: { type: "object", properties: { Value: {} } } },
              Rows: { type: "array", items: { type: "array", items: { properties: { Cell: {} } } } },
            },
            allOf: [{ properties: { Extra: { $ref: "#/components/schemas/Name", description: "Beside." } } }],
          },
          { examples: { one: { value: {} } } },
        ),
        responses: {
          "200": json(
            { $ref: "#/components/schemas/Envelope" },
            { examples: { done: { value: {} }, "not.yet": { value: {} } } },
          ),
          "400": { $ref: "#/components/responses/Error" },
          default: { description: "Else." },
        },
        "x-cloudseal": {
          idempotent: true,
          rateLimit: {},
          permission: {},
          pages: {},
          page: { title: "t", updated: "u", url: "a", history: [] },
          errorCodes: [{ code: "ServerError" }, { code: "InvalidParameter.Name" }, { code: "-101" }],
          waiters: { ThingThere: {} },
        },
      },
    },
  },
  components: {
    parameters: { Project: { name: "project_id", in: "path", schema: { type: "string" } } },
    schemas: {
      Name: { type: "string" },
      Image: {
        type: "object",
        properties: { Name: { type: "string" }, Parent: { $ref: "#/components/schemas/Image" } },
      },
      Envelope: {
        properties: {
          Response: { $ref: "#/components/schemas/Result" },
          Trace: { type: "object", properties: { Id: {} } },
        },
      },
      Result: {
        properties: {
          Status: { type: "string" },
          Items: { type: "array", items: { oneOf: [{ properties: { Id: {} } }, { properties: { Key: {} } }] } },
        },
      },
    },
    responses: { Error: json({ properties: { error_code: {}, details: { type: "array", items: {} } } }) },
  },
};
const [operation] = operationsOf(document) as [Addressed["operation"]];
const within: Addressed = { document, operation, result: ["Response"] };
const own = "/paths/~1things/post";
const body = `${own}/requestBody/content/application~1json`;
const success = `${own}/responses/200/content/application~1json`;

test.each<[address: string, pointer: string]>([
  ["operation", own],
  ["summary", `${own}/summary`],
  ["description", `${own}/description`],
  ["version", "/info/version"],
  ["servers", "/servers"],
  ["security", "/security"],
  ["idempotent", `${own}/x-cloudseal/idempotent`],
  ["rateLimit", `${own}/x-cloudseal/rateLimit`],
  ["permission", `${own}/x-cloudseal/permission`],
  ["pages", `${own}/x-cloudseal/pages`],
  ["page", `${own}/x-cloudseal/page`],
  ["page.title", `${own}/x-cloudseal/page/title`],
  ["page.history", `${own}/x-cloudseal/page/history`],
  ["waiters", `${own}/x-cloudseal/waiters`],
  ["waiters.ThingThere", `${own}/x-cloudseal/waiters/ThingThere`],
  ["errors", `${own}/x-cloudseal/errorCodes`],
  ["errors.ServerError", `${own}/x-cloudseal/errorCodes/0`],
  ['errors["InvalidParameter.Name"]', `${own}/x-cloudseal/errorCodes/1`],
  ["errors.-101", `${own}/x-cloudseal/errorCodes/2`],
  ["input", `${own}/parameters`],
  ["input.Kind", `${own}/parameters/0`],
  ["input.project_id", `${own}/parameters/1`],
  ['input["tag.key"]', `${own}/parameters/2`],
  ["input.Images", `${body}/schema/properties/Images`],
  ["input.Images[]", `${body}/schema/properties/Images/items`],
  ["input.Images[].Name", "/components/schemas/Image/properties/Name"],
  ["input.Labels{}", `${body}/schema/properties/Labels/additionalProperties`],
  ["input.Labels{}.Value", `${body}/schema/properties/Labels/additionalProperties/properties/Value`],
  ["input.Rows[][].Cell", `${body}/schema/properties/Rows/items/items/properties/Cell`],
  ["input.Extra", `${body}/schema/allOf/0/properties/Extra`],
  ["output", "/components/schemas/Envelope/properties/Response"],
  ["output.Status", "/components/schemas/Result/properties/Status"],
  ["output.Items[]", "/components/schemas/Result/properties/Items/items"],
  ["output.Items[].Key", "/components/schemas/Result/properties/Items/items/oneOf/1/properties/Key"],
  ["responses", `${own}/responses`],
  ["responses.200", `${own}/responses/200`],
  ["responses.200.Trace.Id", "/components/schemas/Envelope/properties/Trace/properties/Id"],
  ["responses.400", `${own}/responses/400`],
  ["responses.400.details[]", "/components/responses/Error/content/application~1json/schema/properties/details/items"],
  ["responses.default", `${own}/responses/default`],
  ["examples.request", `${body}/examples`],
  ["examples.request.one", `${body}/examples/one`],
  ["examples.response.done", `${success}/examples/done`],
  ['examples.response["not.yet"]', `${success}/examples/not.yet`],
])("%s is at %s, and back", (address, pointer) => {
  expect(placeAt(within, address)?.pointers[0]).toBe(pointer);
  expect(readPointer(document, pointer)).not.toBe(undefined);
  expect(addressOf(within, pointer)).toBe(address);
});

test.each<[pointer: string, address: string | undefined]>([
  [`${own}/parameters/2/schema/type`, 'input["tag.key"]'],
  [body, "input"],
  [`${body}/schema/properties/Images/description`, "input.Images"],
  ["/components/schemas/Image", "input.Images[]"],
  ["/components/schemas/Result/properties", "output"],
  [`${own}/x-cloudseal/errorCodes/1/meaning`, 'errors["InvalidParameter.Name"]'],
  [`${own}/tags`, "operation"],
  ["/info/title", undefined],
])("%s is in %s", (pointer, address) => expect(addressOf(within, pointer)).toBe(address));

const heads =
  "operation, summary, description, input, output, responses, errors, examples, idempotent, rateLimit, permission, pages, waiters, page, version, servers, security";
const inputs = "Kind, project_id, tag.key, Images, Labels, Rows, Extra".replace("tag.key", '["tag.key"]');
test.each<[address: string, expected: string]>([
  ["input.Kindd", `an address below input, which has ${inputs}; the nearest is input.Kind`],
  ["input.tag.key", `an address below input, which has ${inputs}; the nearest is input["tag.key"]`],
  ["input.Image[].Name", `an address below input, which has ${inputs}; the nearest is input.Images[].Name`],
  ["input.Images[0].Name", "an address below input.Images, which has []; the nearest is input.Images[].Name"],
  ["input.Images.Name", "an address below input.Images, which has []; the nearest is input.Images[].Name"],
  ["input.Kind.Value", "nothing below input.Kind; the nearest is input.Kind"],
  ["output.status", "an address below output, which has Status, Items; the nearest is output.Status"],
  ["responses.200.Response", "an address below responses.200, which has Trace; the nearest is responses.200.Trace"],
  [
    "errors.InvalidParameter.Name",
    'an address below errors, which has ServerError, ["InvalidParameter.Name"], -101; the nearest is errors["InvalidParameter.Name"]',
  ],
  ["waiters.Other", "an address below waiters, which has ThingThere; the nearest is waiters"],
  ["Status", `an address that begins with ${heads}; the nearest is output.Status`],
  ["", `an address that begins with ${heads}; the nearest is page`],
  [`${own}/parameters/0/schema`, `an address that begins with ${heads}; the nearest is input.Kind`],
])("%s is none: expected %s", (address, expected) => {
  expect(placeAt(within, address)).toBe(undefined);
  expect(expectedAddress(within, address)).toBe(expected);
});

test.each<[address: string, outer: string, want: boolean]>([
  ["input", "input", true],
  ["input.a", "input", true],
  ["input.a[].b", "input.a", true],
  ["input.a{}", "input.a", true],
  ['input["a.b"]', "input", true],
  ["input.ab", "input.a", false],
  ["input", "input.a", false],
])("%s within %s: %s", (address, outer, want) => expect(isWithin(address, outer)).toBe(want));

test("what all of the body returns is the output, and no member of the response", () => {
  const whole = { document, operation };
  expect(placeAt(whole, "output.Response.Status")?.pointers).toEqual(["/components/schemas/Result/properties/Status"]);
  expect(placeAt(whole, "responses.200.Response")).toBe(undefined);
});

test("what stands in another file is where the reference to it stands", () => {
  const other = { components: { schemas: { Shared: { properties: { Id: {} } } } } };
  const responses = { "200": json({ properties: { Thing: { $ref: "./s.yaml#/components/schemas/Shared" } } }) };
  const one = { paths: { "/": { get: { operationId: "Get", responses } } } };
  const [operation] = operationsOf(one) as [Addressed["operation"]];
  const at = { document: one, operation, other: (file: string) => (file === "./s.yaml" ? other : undefined) };
  const pointer = "/paths/~1/get/responses/200/content/application~1json/schema/properties/Thing";
  expect(placeAt(at, "output.Thing.Id")?.pointers).toEqual([pointer]);
  expect(addressOf(at, pointer)).toBe("output.Thing");
});

test("a document of nothing has only what every operation has", () => {
  const at = { document: {}, operation: { name: "", path: "", method: "", pointer: "", operation: {}, item: {} } };
  expect(placeAt(at, "output")).toBe(undefined);
  expect(placeAt(at, "permission")?.pointers).toEqual(["/x-cloudseal/permission"]);
});
