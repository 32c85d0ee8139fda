import { join } from "node:path";
import { expect, test } from "vitest";
import { comparePage } from "../compare/compare-page.js";
import { errataOf, settle } from "../compare/ledger.js";
import { thingsPage } from "../fixtures/things-page.js";
import { loadSpecs, type Spec } from "../specs/load-specs.js";
import { buildReport, type Report } from "./build-report.js";
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

test("an erratum says how sure it is, and nothing is called the truth", () => {
  const built = report();
  const [{ sure } = { sure: 0 }] = built.operations[0]?.errata ?? [];
  expect(sure).toBeGreaterThan(0);
  expect(toHtml(built)).toContain(`<dt>the spec, ${sure} % sure</dt>`);
  expect(toMarkdown(built)).toContain(`${sure} % sure |`);
  for (const text of [toHtml(built), toMarkdown(built)]) expect(text).not.toMatch(/the truth/);
});
