import { expect, test } from "vitest";
import type { Page } from "../page.js";
import { draftSpec } from "./draft-spec.js";

const page = (permission?: Page["permission"]): Page => ({
  vendor: "acme",
  language: "en",
  parameters: [],
  responses: [],
  requestExamples: [],
  responseExamples: [],
  errorCodes: [],
  statusCodes: [],
  warnings: [],
  ...(permission && { permission }),
});
const service = { info: { version: "v1" }, servers: [], security: [], "x-cloudseal": { actionHeader: "x-action" } };

test.each<[name: string, given: Page["permission"], want: unknown]>([
  ["none that the page mentions", undefined, undefined],
  [
    "one that the page says is undisclosed",
    { value: { undisclosed: true }, line: 1, confidence: 100 },
    { undisclosed: true },
  ],
  [
    "an action",
    { value: { action: "shop:List", access: "Read" }, line: 1, confidence: 100 },
    { action: "shop:List", access: "read", resource: "*" },
  ],
])("the permission of a draft: %s", (_, given, want) => {
  const { spec } = draftSpec(page(given), "ListThings", { service, result: [], siblings: [] });
  expect(spec.paths["/"].post["x-cloudseal"].permission).toEqual(want);
});

test.each<[fact: string, given: Page | undefined, want: unknown]>([
  ["no permission, where no page tells of one", undefined, ["page", "permission", undefined]],
  ["the date of the page", { ...page(), updated: { value: "2026-02-03", line: 1, confidence: 100 } }, "2026-02-03"],
  ["no date, where the page has none", page(), undefined],
])("a draft has %s", (_, given, want) => {
  const { spec } = draftSpec(given, "ListThings", { service, result: [], siblings: [] });
  const { permission, page: made } = spec.paths["/"].post["x-cloudseal"];
  expect(given ? made.updated : ["page", "permission", permission]).toEqual(want);
});
