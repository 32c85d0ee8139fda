import { join } from "node:path";
import type { Field, Page } from "@cloudseal/page-reader";
import { describe, expect, test } from "vitest";
import { field, thingsPage } from "../fixtures/things-page.js";
import { loadSpecs, type Spec } from "../specs/load-specs.js";
import { comparePage } from "./compare-page.js";
import { errataOf, settle } from "./ledger.js";

const [spec] = loadSpecs(join(import.meta.dirname, "../fixtures/specs")) as [Spec];
const operation = "/paths/~1v1~1{project_id}~1things/post";
const schema = `${operation}/requestBody/content/application~1json/schema/properties`;
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
    ["title", `${operation}/x-cloudseal/page/title`, (page) => Object.assign(page.title as object, { value: "Other" })],
    [
      "updated",
      `${operation}/x-cloudseal/page/updated`,
      (page) => Object.assign(page.updated as object, { value: "2026-05-01" }),
    ],
    ["method", operation, (page) => Object.assign(page.method as object, { value: "PUT" })],
    ["path", operation, (page) => Object.assign(page.path as object, { value: "/v2/{project_id}/things" })],
    ["host", "/servers", (page) => Object.assign(page.host as object, { value: "other.example" })],
    ["missing New", `${operation}/parameters`, (page) => page.parameters.push(field("New", "String", { in: "body" }))],
    ["extra Size", `${schema}/Size`, (page) => page.parameters.splice(3, 1)],
    ["type Kind", `${schema}/Kind`, (page) => (parameter(page, "Kind").type = { type: "boolean" })],
    ["format Size", `${schema}/Size`, (page) => (parameter(page, "Size").type.format = "int32")],
    ["required Size", `${schema}/Size`, (page) => (parameter(page, "Size").required = true)],
    ["required Kind", `${schema}/Kind`, (page) => delete parameter(page, "Kind").required],
    ["place Size", `${schema}/Size`, (page) => (parameter(page, "Size").in = "query")],
    ["deprecated Size", `${schema}/Size`, (page) => (parameter(page, "Size").deprecated = true)],
    ["description Size", `${schema}/Size`, (page) => (parameter(page, "Size").description = "")],
    ["values Kind", `${schema}/Kind`, (page) => parameter(page, "Kind").values.push({ value: "C", line: 11 })],
    ["values Kind", `${schema}/Kind`, (page) => parameter(page, "Kind").values.push({ value: "B", line: 11 })],
    ["closed Kind", `${schema}/Kind`, (page) => (parameter(page, "Kind").closed = true)],
    ["maximum Size", `${schema}/Size`, (page) => (parameter(page, "Size").constraints.maximum = 99)],
    ["minimum Size", `${schema}/Size`, (page) => delete parameter(page, "Size").constraints.minimum],
    ["default Size", `${schema}/Size`, (page) => (parameter(page, "Size").constraints.default = "5")],
    ["example Size", `${schema}/Size`, (page) => (parameter(page, "Size").example = "4")],
    [
      "missing More",
      "/components/schemas/Part",
      (page) => parameter(page, "Parts").members.push(field("More", "String")),
    ],
    [
      "required Name",
      "/components/schemas/Part/properties/Name",
      (page) => delete parameter(page, "Parts").members[0]?.required,
    ],
    [
      "missing Left",
      `${operation}/responses/200/content/application~1json/schema/properties/Result`,
      (page) => page.responses[0]?.fields.push(field("Left", "Long")),
    ],
    ["missing 403", `${operation}/responses`, (page) => page.responses.push({ status: "403", line: 60, fields: [] })],
    [
      "missing 404",
      `${operation}/x-cloudseal/statusCodes`,
      (page) => page.statusCodes.push({ status: "404", meaning: "m", line: 61, confidence: 100 }),
    ],
    [
      "example request",
      `${operation}/requestBody`,
      (page) => ((page.requestExamples[0] as { body: unknown }).body = { Kind: "B" }),
    ],
    [
      "example response",
      `${operation}/responses`,
      (page) => page.responseExamples.push({ text: "", body: { Result: {} }, line: 62, confidence: 90 }),
    ],
    [
      "missing Worse",
      `${operation}/x-cloudseal/errorCodes`,
      (page) => page.errorCodes.push({ code: "Worse", line: 63, confidence: 100, meaning: "w" }),
    ],
    ["extra Bad", `${operation}/x-cloudseal/errorCodes/0`, (page) => page.errorCodes.pop()],
    [
      "status Bad",
      `${operation}/x-cloudseal/errorCodes/0`,
      (page) => Object.assign(page.errorCodes[0] as object, { status: "403" }),
    ],
    [
      "message Bad",
      `${operation}/x-cloudseal/errorCodes/0`,
      (page) => Object.assign(page.errorCodes[0] as object, { message: "worse" }),
    ],
    ["meaning Bad", `${operation}/x-cloudseal/errorCodes/0`, (page) => delete page.errorCodes[0]?.meaning],
    [
      "permission",
      `${operation}/x-cloudseal/permission`,
      (page) => Object.assign(page.permission as object, { value: { undisclosed: true } }),
    ],
    ["rateLimit", `${operation}/x-cloudseal/rateLimit`, (page) => delete page.rateLimit],
    [
      "history",
      `${operation}/x-cloudseal/page/history`,
      (page) => page.history?.push({ date: "2026-01-02", summary: "s", line: 70 }),
    ],
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
