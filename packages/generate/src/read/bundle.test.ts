import { expect, test } from "vitest";
import { bundleComponents } from "./bundle.js";
import type { Json } from "./spec-file.js";

const service = {
  components: {
    schemas: { Id: { type: "string" }, Box: { properties: { id: { $ref: "#/components/schemas/Id" } } } },
    parameters: { Alias: { $ref: "#/components/parameters/Version" }, Version: { name: "v" } },
    responses: { Error: { content: { $ref: "./other.yaml#/components/schemas/Id" } } },
  },
};
const other = { components: { schemas: { Id: { type: "integer" } } } };
const files: Record<string, Json> = { "/specs/service.yaml": service, "/specs/other.yaml": other };
const bundle = (document: Json) => bundleComponents("/specs/Do.yaml", document, (path) => files[path]);

const id = "./service.yaml#/components/schemas/Id";

test.each<[given: string, document: Json, want: Json]>([
  ["no reference", { paths: {} }, { paths: {} }],
  [
    "a reference to what stands here",
    { a: { $ref: "#/components/schemas/Own" }, components: { schemas: { Own: {} } } },
    { a: { $ref: "#/components/schemas/Own" }, components: { schemas: { Own: {} } } },
  ],
  [
    "a component that refers to another",
    { a: { $ref: "./service.yaml#/components/schemas/Box", description: "here" } },
    {
      a: { $ref: "#/components/schemas/Box", description: "here" },
      components: { schemas: { Box: service.components.schemas.Box, Id: { type: "string" } } },
    },
  ],
  [
    "a component that is nothing but another file's",
    { responses: { default: { $ref: id } }, components: { schemas: { Id: { $ref: id } } } },
    {
      responses: { default: { $ref: "#/components/schemas/Id" } },
      components: { schemas: { Id: { type: "string" } } },
    },
  ],
])("%s", (_, document, want) => {
  const before = structuredClone([document, service]);
  expect(bundle(document)).toEqual(want);
  expect([document, service]).toEqual(before);
});

test.each<[given: string, document: Json]>([
  ["a component of that name", { a: { $ref: id }, components: { schemas: { Id: { type: "number" } } } }],
  ["two components of one name", { a: { $ref: id }, b: { $ref: "./other.yaml#/components/schemas/Id" } }],
  ["a component that is a reference", { a: { $ref: "./service.yaml#/components/parameters/Alias" } }],
  [
    "a component that leads to a third file with the same name",
    { a: { $ref: id }, b: { $ref: "./service.yaml#/components/responses/Error" } },
  ],
  ["a reference to something else than a component", { a: { $ref: "./service.yaml#/info" } }],
  ["a component that is not there", { a: { $ref: "./service.yaml#/components/schemas/None" } }],
  ["a file that is not there", { a: { $ref: "./none.yaml#/components/schemas/Id" } }],
  ["a reference that may be data", { default: { $ref: id } }],
  ["names of alternatives", { mapping: { a: "#/components/schemas/A" } }],
  ["a member of every object's", { a: { $ref: "./service.yaml#/components/schemas/constructor" } }],
])("%s is left to the bundler", (_, document) => expect(bundle(document)).toBeUndefined());
