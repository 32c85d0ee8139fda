import { join } from "node:path";
import { expect, test } from "vitest";
import { comparePage } from "../compare/compare-page.js";
import { errataOf, settle } from "../compare/ledger.js";
import type { ExampleCheck } from "../examples/check-examples.js";
import { thingsPage } from "../fixtures/things-page.js";
import { loadSpecs, type Spec } from "../specs/load-specs.js";
import { buildReport, type OperationReport, type Report } from "./build-report.js";
import { toHtml } from "./to-html.js";
import { toMarkdown } from "./to-markdown.js";

const [spec] = loadSpecs(join(import.meta.dirname, "../fixtures/specs")) as [Spec];

function report(change: (page: ReturnType<typeof thingsPage>) => void = () => {}): Report {
  const page = thingsPage();
  change(page);
  const settled = settle(comparePage(page, spec), errataOf(spec.extension), "the result");
  return buildReport(
    [spec],
    [
      { file: "docs/PutThing.txt", page, spec, settled },
      { file: "docs/x.txt", error: "<no page>" },
    ],
    [
      { spec, kind: "request", name: "one", problems: [] },
      { spec, kind: "error", name: "Bad", problems: ["its kind is <wrong>"] },
    ],
  );
}

test("counts what the page states and what differs", () => {
  const { operations, totals } = report();
  expect(totals).toEqual({
    operations: 1,
    agree: 0,
    differ: 1,
    withoutPage: 0,
    withNothing: 0,
    tiers: { verified: 1, checked: 0, drafted: 0 },
    withExample: 1,
    withPayload: 0,
    withErrorCode: 1,
    contradictions: 0,
    facts: expect.any(Number),
    differences: 2,
    errata: 2,
    examples: 2,
    problems: 2,
  });
  const [{ facts, errata } = { facts: [], errata: [] }] = operations;
  expect(Object.fromEntries(facts.map(({ kind, stated, differ }) => [kind, [stated, differ]]))).toEqual({
    head: [5, 0],
    "parameters and fields": [10, 1],
    types: [10, 0],
    required: [6, 1],
    values: [2, 0],
    limits: [2, 0],
    examples: [3, 0],
    "error and status codes": [1, 0],
    "permission, rate, history": [3, 0],
  });
  expect(errata.map(({ where }) => where)).toEqual(["security", "responses.200"]);
});

test("page and spec stand side by side, and what does not agree is named", () => {
  const built = report((page) => Object.assign(page.method as object, { value: "PUT" }));
  for (const text of [toHtml(built), toMarkdown(built)])
    for (const words of ["X-Token is mandatory.", "One of two.", "Either works.", "PUT", "differs", "its kind is"])
      expect(text).toContain(words);
});

test("nothing of a page or spec becomes markup", () => {
  const built = report((page) => Object.assign(page.method as object, { value: '<img src=x onerror="alert(1)">' }));
  const html = toHtml(built);
  expect(html).not.toContain("<img");
  expect(html).not.toContain("<wrong>");
  expect(html).not.toContain("<no page>");
  expect(toMarkdown(built)).not.toMatch(/(?<!\\)<(?:img|wrong|no page)/);
});

test("an operation without a page at hand does not agree, nor differ: it is counted apart", () => {
  const built = buildReport([spec], [], [{ spec, kind: "request", name: "one", problems: [] }]);
  expect(built.operations).toMatchObject([{ state: "no page at hand" }]);
  expect(built.totals).toMatchObject({ operations: 1, agree: 0, differ: 0, withoutPage: 1, problems: 0 });
  for (const text of [toHtml(built), toMarkdown(built)]) {
    expect(text).toContain(
      "1 operation: 0 agree with their pages, but for what the errata say; 1 has no page at hand.",
    );
    expect(text).not.toMatch(/>agrees<|\| agrees/);
    expect(text).toMatch(/<em class="unknown">no page at hand<|\| no page at hand \|/);
  }
  expect(buildReport([spec], [], [{ spec, kind: "error", name: "Bad", problems: ["no"] }]).operations).toMatchObject([
    { state: "differs" },
  ]);
});

test("an operation from facts says what was at hand of it, and no more", () => {
  const check = (kind: ExampleCheck["kind"], name: string, isPayload = false): ExampleCheck => ({
    spec: recorded,
    kind,
    name,
    ...(isPayload && { isPayload }),
    problems: [],
  });
  const source = { tier: "drafted", from: ["sdk"], at: "2026-01-02", why: "no payload" };
  const recorded: Spec = {
    ...spec,
    name: "GetThing",
    operation: { "x-cloudseal": { source } },
    extension: { source, errorCodes: [{ code: "A" }, { code: "B" }] },
    isWritten: false,
    recorded: {
      record: { method: "POST", path: "/" },
      facts: { path: "", name: "", operations: new Map(), types: {}, lineOf: () => 1 },
      errata: [
        { operation: "GetThing", where: "output.Size", payload: "1.5", type: "integer", client: "Comes as it is." },
      ],
    },
  };
  const rows: [given: Spec, checks: ExampleCheck[], state: string, want: string][] = [
    [
      recorded,
      [check("response", "payload 1", true), check("error", "A"), check("error", "B"), check("erratum", "output.Size")],
      "no page at hand",
      "No page at hand. Through the client: 1 response of the vendor's payloads; 2 error codes. No request was at hand: one made from its schema was sent.",
    ],
    [
      { ...recorded, extension: { source } },
      [check("error", "Shared")],
      "nothing at hand",
      "Nothing at hand: no page, no example, no payload of the vendor's, no error code. Nothing of it was checked.",
    ],
  ];
  for (const [given, checks, state, want] of rows) {
    const built = buildReport(
      [given],
      [],
      checks.map((one) => ({ ...one, spec: given })),
    );
    expect(built.operations).toMatchObject([{ state }]);
    for (const text of [toHtml(built), toMarkdown(built)]) {
      expect(text.replaceAll("&#39;", "'")).toContain(want);
      expect(text).not.toMatch(/>agrees<|\| agrees/);
      for (const words of ["drafted with sdk of 2026", "Comes as it is.", "1.5"]) expect(text).toContain(words);
    }
  }
  const { totals } = buildReport([recorded], [], [check("response", "payload 1", true)]);
  expect(totals).toMatchObject({
    tiers: { verified: 0, checked: 0, drafted: 1 },
    ...{ withExample: 0, withPayload: 1, withErrorCode: 1, withNothing: 0, withoutPage: 1, contradictions: 1 },
  });
});

test("error codes that became what they should are one line; one that did not has its own", () => {
  const built = report();
  const [operation] = built.operations as [OperationReport];
  operation.examples.push({ kind: "error", name: "C", problems: [] }, { kind: "error", name: "D", problems: [] });
  for (const text of [toHtml(built), toMarkdown(built)]) {
    expect(text).toContain("errors C, D");
    expect(text).toMatch(/error Bad.*its kind is/);
  }
});

test("an erratum says how sure it is, and nothing is called the truth", () => {
  const built = report();
  const [{ sure } = { sure: 0 }] = built.operations[0]?.errata ?? [];
  expect(sure).toBeGreaterThan(0);
  expect(toHtml(built)).toContain(`<dt>the spec, ${sure} % sure</dt>`);
  expect(toMarkdown(built)).toContain(`${sure} % sure |`);
  for (const text of [toHtml(built), toMarkdown(built)]) expect(text).not.toMatch(/the truth/);
});
