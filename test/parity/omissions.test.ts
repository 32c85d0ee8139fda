import { operationsOf } from "@cloudseal/openapi";
import { expect, test } from "vitest";
import type { Facts, Field } from "../../packages/generate/src/facts/record.js";
import { omissionsOf } from "./omissions.js";
import { stylesOf } from "./service.js";

const image = { type: "object", properties: { Name: { type: "string" } } };

const document = {
  "x-cloudseal": { clientParameters: { project_id: "projectId" } },
  paths: {
    "/": {
      post: {
        operationId: "Scan",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  Image: image,
                  Images: { type: "array", items: image },
                  Map: { type: "object", additionalProperties: image },
                  Free: { type: "object", additionalProperties: true },
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

const text = (name: string): Field => ({ name, type: "string" });
const both = [text("Name"), text("Tag")];

test.each<[what: string, fields: Field[], want: string[]]>([
  ["nothing", [{ name: "Image", type: "object", fields: [text("Name")] }], []],
  ["a parameter", [{ ...text("Force"), in: "body" }], ["Force"]],
  ["a member of an object", [{ name: "Image", type: "object", fields: both }], ["Image.Tag"]],
  ["a member of a list's items", [{ name: "Images", type: "array", items: "object", fields: both }], ["Images.Tag"]],
  ["a member of a map's values", [{ name: "Map", type: "map", items: "object", fields: both }], ["Map.Tag"]],
  ["a member of a shared type", [{ name: "Image", type: "object", ref: "Image" }], ["Image.Tag"]],
  ["nothing where anything may be", [{ name: "Free", type: "object", fields: both }], []],
  ["nothing that the client fills in", [{ ...text("project_id"), in: "path" }], []],
])("our document lacks %s", (_, parameters, want) => {
  const record = { tier: "drafted", from: [], at: "2026-01-01", method: "POST", path: "/", parameters } as const;
  const facts: Facts = {
    service: "s",
    version: "1",
    sources: {},
    types: { Image: both },
    operations: { Scan: record as never },
  };
  expect(operationsOf(document).flatMap((operation) => omissionsOf(document, operation, facts))).toEqual(want);
});

test.each<[record: Parameters<typeof stylesOf>[0], want: string[]]>([
  [{}, ["no input"]],
  [{ body: "Request" }, ["body"]],
  [
    {
      parameters: [
        { ...text("a"), in: "query" },
        { ...text("b"), in: "query", style: "json" },
        { ...text("c"), in: "form", style: "flat" },
        { ...text("d"), in: "query" },
      ],
    },
    ["form, flat", "query", "query, json"],
  ],
])("styles of %o", (record, want) => expect(stylesOf(record)).toEqual(want));
