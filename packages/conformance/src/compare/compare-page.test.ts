import { join } from "node:path";
import type { Field, Page } from "@cloudseal/page-reader";
import { describe, expect, test } from "vitest";
import { field, thingsPage } from "../fixtures/things-page.js";
import { loadSpecs, type Spec } from "../specs/load-specs.js";
import { comparePage } from "./compare-page.js";
import { errataOf, settle } from "./ledger.js";

const [spec] = loadSpecs(join(import.meta.dirname, "../fixtures/specs")) as [Spec];
const text = "the result";

const parameter = (page: Page, name: string): Field => page.parameters.find((item) => item.name === name) as Field;

test("a page that agrees differs in what the errata say only", () => {
  const { unexplained, stale, explained } = settle(comparePage(thingsPage(), spec), errataOf(spec.extension), text);
  expect(unexplained).toEqual([]);
  expect(stale).toEqual([]);
  expect(explained.map(({ difference }) => difference.fact)).toEqual(["required", "extra"]);
});

describe("each fact that changes is one difference", () => {
  test.each<[want: string, where: string, change: (page: Page) => void]>([
    ["title", "page.title", (page) => Object.assign(page.title as object, { value: "Other" })],
    ["updated", "page.updated", (page) => Object.assign(page.updated as object, { value: "2026-05-01" })],
    ["method", "operation", (page) => Object.assign(page.method as object, { value: "PUT" })],
    ["path", "operation", (page) => Object.assign(page.path as object, { value: "/v2/{project_id}/things" })],
    ["host", "servers", (page) => Object.assign(page.host as object, { value: "other.example" })],
    ["missing New", "input", (page) => page.parameters.push(field("New", "String", { in: "body" }))],
    ["extra Size", "input.Size", (page) => page.parameters.splice(3, 1)],
    ["type Kind", "input.Kind", (page) => (parameter(page, "Kind").type = { type: "boolean" })],
    ["format Size", "input.Size", (page) => (parameter(page, "Size").type.format = "int32")],
    ["required Size", "input.Size", (page) => (parameter(page, "Size").required = true)],
    ["required Kind", "input.Kind", (page) => delete parameter(page, "Kind").required],
    ["place Size", "input.Size", (page) => (parameter(page, "Size").in = "query")],
    ["deprecated Size", "input.Size", (page) => (parameter(page, "Size").deprecated = true)],
    ["description Size", "input.Size", (page) => (parameter(page, "Size").description = "")],
    ["values Kind", "input.Kind", (page) => parameter(page, "Kind").values.push({ value: "C", line: 11 })],
    ["values Kind", "input.Kind", (page) => parameter(page, "Kind").values.push({ value: "B", line: 11 })],
    ["closed Kind", "input.Kind", (page) => (parameter(page, "Kind").closed = true)],
    ["maximum Size", "input.Size", (page) => (parameter(page, "Size").constraints.maximum = 99)],
    ["minimum Size", "input.Size", (page) => delete parameter(page, "Size").constraints.minimum],
    ["default Size", "input.Size", (page) => (parameter(page, "Size").constraints.default = "5")],
    ["example Size", "input.Size", (page) => (parameter(page, "Size").example = "4")],
    ["missing More", "input.Parts[]", (page) => parameter(page, "Parts").members.push(field("More", "String"))],
    ["required Name", "input.Parts[].Name", (page) => delete parameter(page, "Parts").members[0]?.required],
    ["missing Left", "output", (page) => page.responses[0]?.fields.push(field("Left", "Long"))],
    ["missing 403", "responses", (page) => page.responses.push({ status: "403", line: 60, fields: [] })],
    [
      "missing 404",
      "responses",
      (page) => page.statusCodes.push({ status: "404", meaning: "m", line: 61, confidence: 100 }),
    ],
    [
      "example request",
      "examples.request",
      (page) => ((page.requestExamples[0] as { body: unknown }).body = { Kind: "B" }),
    ],
    [
      "example response",
      "examples.response",
      (page) => page.responseExamples.push({ text: "", body: { Result: {} }, line: 62, confidence: 90 }),
    ],
    [
      "missing Worse",
      "errors",
      (page) => page.errorCodes.push({ code: "Worse", line: 63, confidence: 100, meaning: "w" }),
    ],
    ["extra Bad", "errors.Bad", (page) => page.errorCodes.pop()],
    ["status Bad", "errors.Bad", (page) => Object.assign(page.errorCodes[0] as object, { status: "403" })],
    ["message Bad", "errors.Bad", (page) => Object.assign(page.errorCodes[0] as object, { message: "worse" })],
    ["meaning Bad", "errors.Bad", (page) => delete page.errorCodes[0]?.meaning],
    ["permission", "permission", (page) => Object.assign(page.permission as object, { value: { undisclosed: true } })],
    ["permission", "permission", (page) => delete page.permission],
    ["rateLimit", "rateLimit", (page) => delete page.rateLimit],
    ["history", "page.history", (page) => page.history?.push({ date: "2026-01-02", summary: "s", line: 70 })],
  ])("%s at %s", (want, where, change) => {
    const page = thingsPage();
    change(page);
    const { unexplained } = settle(comparePage(page, spec), errataOf(spec.extension), text);
    expect(unexplained.map(({ fact, name, where }) => [name === undefined ? fact : `${fact} ${name}`, where])).toEqual([
      [want, where],
    ]);
  });
});

test.each<[name: string, change: (page: Page) => void]>([
  ["the other name of a path parameter's place in a list", (page) => page.parameters.reverse()],
  ["an unknown type", (page) => (parameter(page, "Kind").type = { type: "unknown" })],
  ["an example that is the same JSON", (page) => (parameter(page, "Parts").example = '[ { "Name": "n" } ]')],
  [
    "a title in another language",
    (page) => Object.assign(page, { language: "zh", title: { value: "别的", line: 1, confidence: 100 } }),
  ],
])("no difference: %s", (_, change) => {
  const page = thingsPage();
  change(page);
  expect(settle(comparePage(page, spec), errataOf(spec.extension), text).unexplained).toEqual([]);
});

test.each<[fact: string, text: string, want: string[]]>([
  ["the same", "one line\n", []],
  ["another", "two lines", ["example response: two lines, one line"]],
])("a response that is a text, of which the page shows %s", (_, text, want) => {
  const { errorCodes: _errors, ...rest } = thingsPage();
  const page: Page = { ...rest, errorCodes: [], responses: [], responseExamples: [{ text, line: 3, confidence: 90 }] };
  const content = { "text/plain": { schema: { type: "string" }, example: "one line\n" } };
  const operation = { ...spec.operation, responses: { "200": { description: "The log.", content } } };
  const differences = comparePage(page, { ...spec, operation });
  expect(
    differences
      .filter(({ fact, where }) => fact === "example" && where === "examples.response")
      .map((one) => `${one.fact} ${one.name}: ${one.page}, ${one.spec.trim()}`),
  ).toEqual(want);
});

test.each<[page: string, spec: string, differs: boolean]>([
  ["nothing", "nothing", false],
  ["nothing", "undisclosed", true],
  ["undisclosed", "undisclosed", false],
  ["undisclosed", "nothing", true],
])("a page that says %s of the permission, and a spec that says %s: differ is %s", (ofPage, ofSpec, differs) => {
  const { permission: _, ...page } = thingsPage();
  const { permission, ...extension } = spec.extension;
  const silent = { value: { undisclosed: true as const }, line: 9, confidence: 100 };
  const differences = comparePage(ofPage === "nothing" ? page : { ...page, permission: silent }, {
    ...spec,
    extension: ofSpec === "nothing" ? extension : { ...extension, permission: silent.value },
  });
  expect(differences.filter(({ fact }) => fact === "permission").map((one) => [one.page, one.spec])).toEqual(
    differs ? [[ofPage, ofSpec]] : [],
  );
});
