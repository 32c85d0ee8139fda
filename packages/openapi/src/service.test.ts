import { expect, test } from "vitest";
import { errorCodesOf } from "./errors.js";
import { pagesOf } from "./pages.js";
import { exampleRegion, regionsOf, serviceOf } from "./service.js";
import { waitersOf } from "./waiters.js";

const document = {
  servers: [
    { url: "https://a.example", "x-cloudseal": { regions: ["r1", "r2"] } },
    { url: "https://{region}.example", variables: { region: { default: "r2", enum: ["r2", "r3"] } } },
    { url: "https://example" },
  ],
  "x-cloudseal": {
    vendor: "acme",
    service: "demo",
    version: "v1",
    region: "required",
    result: "Response",
    actionHeader: "X-Action",
    clientParameters: { project_id: "projectId" },
    errorCodes: [{ code: "Busy", status: 503, meaning: "Try later.", kind: "server" }],
  },
};

test("what all operations of a service share", () =>
  expect(serviceOf(document)).toEqual({
    vendor: "acme",
    name: "demo",
    version: "v1",
    regionRequired: true,
    result: ["Response"],
    actionHeader: "X-Action",
    clientParameters: { project_id: "projectId" },
    errorCodes: [{ code: "Busy", status: 503, meaning: "Try later.", kind: "server" }],
    servers: [
      { url: "https://a.example", regions: ["r1", "r2"] },
      { url: "https://{region}.example", regions: ["r2", "r3"] },
      { url: "https://example", regions: [] },
    ],
  }));

test("a region of two servers is one region", () => expect(regionsOf(document)).toEqual(["r1", "r2", "r3"]));

test.each<[servers: unknown, region: string | undefined]>([
  [document.servers, "r1"],
  [[{ url: "https://api.r2.example", "x-cloudseal": { regions: ["r1", "r2"] } }], "r2"],
  [[{ url: "https://{region}.example", variables: { region: { default: "r2", enum: ["r1", "r2"] } } }], "r2"],
  [[{ url: "https://example" }], undefined],
  [undefined, undefined],
])("the region of an example for %j", (servers, region) => expect(exampleRegion({ servers })).toBe(region));

test("a document that says nothing of its service", () =>
  expect(serviceOf({})).toEqual({
    vendor: "",
    name: "",
    version: "",
    regionRequired: false,
    result: [],
    clientParameters: {},
    errorCodes: [],
    servers: [],
  }));

const extended = (extension: object) => ({ "x-cloudseal": extension });

test.each<[pages: unknown, found: object | undefined]>([
  [undefined, undefined],
  [
    { page: "CurrentPage", size: "PageSize", defaultSize: 20, items: "Things", total: "PageInfo.TotalCount" },
    {
      position: "CurrentPage",
      counts: "pages",
      first: 1,
      size: "PageSize",
      defaultSize: 20,
      items: ["Things"],
      total: ["PageInfo", "TotalCount"],
    },
  ],
  [
    { offset: "Offset", size: "Limit", defaultSize: 10, items: "List" },
    { position: "Offset", counts: "items", first: 0, size: "Limit", defaultSize: 10, items: ["List"] },
  ],
  [
    { offset: "offset", first: 1, size: "limit", defaultSize: 10, items: 'All["a.b"]' },
    { position: "offset", counts: "items", first: 1, size: "limit", defaultSize: 10, items: ["All", "a.b"] },
  ],
])("pages %j", (pages, found) => expect(pagesOf(extended({ pages }))).toEqual(found));

test("waiters by name", () =>
  expect(
    waitersOf(
      extended({
        waiters: {
          ThingReady: { path: "Thing.State", success: ["READY"], failure: ["FAILED"], delay: { min: 1, max: 10 } },
        },
      }),
    ),
  ).toEqual([
    {
      name: "ThingReady",
      path: ["Thing", "State"],
      success: ["READY"],
      failure: ["FAILED"],
      delay: { min: 1, max: 10 },
    },
  ]));

test.each([{}, { "x-cloudseal": null }, undefined])("%j has no waiters and no error codes", (operation) => {
  expect(waitersOf(operation)).toEqual([]);
  expect(errorCodesOf(operation)).toEqual([]);
});
