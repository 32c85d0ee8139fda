import type { CheckedPage } from "../compare/check-pages.js";
import type { Difference } from "../compare/difference.js";
import { errataOf } from "../compare/settle.js";
import type { ExampleCheck } from "../examples/example-check.js";
import type { Spec } from "../specs/load-specs.js";
import { countFacts, type Kind, kindOf, kinds } from "./count-facts.js";
import { placeOf } from "./place-of.js";

/** What was checked of everything, and what came of it. */
export interface Report {
  operations: OperationReport[];
  /** Pages that could not be read, and why. */
  unreadable: { file: string; error: string }[];
  totals: {
    operations: number;
    pages: number;
    facts: number;
    differences: number;
    errata: number;
    examples: number;
    problems: number;
  };
}

export interface OperationReport {
  vendor: string;
  service: string;
  operation: string;
  summary: string;
  /** The vendor's page; `file` is absent when no saved page was at hand. */
  page: { url: string; title: string; updated: string; file?: string };
  /** Whether all agrees, but for what the errata say. */
  ok: boolean;
  /** Facts that the page states, by kind, and how many differences there are, both ways. */
  facts: { kind: Kind; stated: number; differ: number }[];
  /** Differences that no erratum explains. */
  unexplained: Difference[];
  /** Errata that do not differ any more. */
  stale: string[];
  errata: { place: string; where: string; page: string; spec: string; why: string; sure: number }[];
  examples: { kind: string; name: string; problems: string[] }[];
  doubts: { line: number; message: string }[];
}

export function buildReport(
  specs: readonly Spec[],
  pages: readonly CheckedPage[],
  checks: readonly ExampleCheck[],
): Report {
  const operations = specs.map((spec) =>
    reportOf(
      spec,
      pages.find((page) => page.spec === spec),
      checks.filter((check) => check.spec === spec),
    ),
  );
  const sum = (count: (operation: OperationReport) => number) =>
    operations.reduce((total, item) => total + count(item), 0);
  const unreadable = pages.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, error }]));
  return {
    operations,
    unreadable,
    totals: {
      operations: operations.length,
      pages: operations.filter(({ page }) => page.file !== undefined).length,
      facts: sum(({ facts }) => facts.reduce((total, { stated }) => total + stated, 0)),
      differences: sum(({ facts }) => facts.reduce((total, { differ }) => total + differ, 0)),
      errata: sum(({ errata }) => errata.length),
      examples: sum(({ examples }) => examples.length),
      problems:
        unreadable.length +
        sum(
          ({ unexplained, stale, examples }) =>
            unexplained.length + stale.length + examples.filter(({ problems }) => problems.length > 0).length,
        ),
    },
  };
}

function reportOf(spec: Spec, checked: CheckedPage | undefined, checks: readonly ExampleCheck[]): OperationReport {
  const { url = "", title = spec.name, updated = "" } = spec.extension.page ?? {};
  const { page, settled } = checked ?? {};
  const stated = page && countFacts(page);
  const differences = [
    ...(settled?.unexplained ?? []),
    ...(settled?.explained ?? []).map(({ difference }) => difference),
  ];
  const unexplained = settled?.unexplained ?? [];
  const stale = (settled?.stale ?? []).map(({ erratum, because }) => `${because} of ${erratum.where}`);
  const examples = checks.map(({ kind, name, problems }) => ({ kind, name, problems }));
  return {
    vendor: spec.vendor,
    service: spec.service,
    operation: spec.name,
    summary: spec.operation.summary ?? "",
    page: { url, title, updated, ...(checked && { file: checked.file }) },
    ok: unexplained.length === 0 && stale.length === 0 && examples.every(({ problems }) => problems.length === 0),
    facts: stated
      ? kinds.map((kind) => ({
          kind,
          stated: stated[kind],
          differ: differences.filter((item) => kindOf(item) === kind).length,
        }))
      : [],
    unexplained,
    stale,
    errata: errataOf(spec.extension).map(({ where, page, spec: truth, why, sure }) => ({
      place: placeOf(spec, where),
      where,
      page,
      spec: truth,
      why,
      sure,
    })),
    examples,
    doubts: (page?.doubts ?? []).map(({ line, message }) => ({ line, message })),
  };
}
