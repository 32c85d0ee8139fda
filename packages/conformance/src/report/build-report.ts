import type { Field, Page } from "@cloudseal/page-reader";
import type { CheckedPage } from "../compare/check-pages.js";
import { type Difference, factsByKind, type Kind } from "../compare/difference.js";
import { errataOf } from "../compare/ledger.js";
import type { ExampleCheck } from "../examples/check-examples.js";
import type { Spec } from "../specs/load-specs.js";

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
  errata: { where: string; page: string; spec: string; why: string; sure: number }[];
  examples: { kind: string; name: string; problems: string[] }[];
  warnings: { line: number; message: string }[];
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
      ? Object.entries(factsByKind).map(([kind, names]) => ({
          kind: kind as Kind,
          stated: stated[kind as Kind],
          differ: differences.filter(({ fact }) => (names as readonly string[]).includes(fact)).length,
        }))
      : [],
    unexplained,
    stale,
    errata: errataOf(spec.extension).map(({ where, page, spec: truth, why, sure }) => ({
      where,
      page,
      spec: truth,
      why,
      sure,
    })),
    examples,
    warnings: (page?.warnings ?? []).map(({ line, message }) => ({ line, message })),
  };
}

/** How many facts of each kind a page states. */
function countFacts(page: Page): Record<Kind, number> {
  const fields = [...page.parameters, ...page.responses.flatMap((response) => response.fields)].flatMap(withMembers);
  const sum = (count: (field: Field) => number) => fields.reduce((total, field) => total + count(field), 0);
  const { operation, title, service, version, updated, method, path, host, permission, rateLimit, history } = page;
  const present = (facts: unknown[]) => facts.filter((fact) => fact !== undefined).length;
  return {
    head: present([operation, title, service, version, updated, method, path, host]),
    "parameters and fields": fields.length,
    types: sum(({ type }) => Number(type.type !== "unknown")),
    required: sum(({ required }) => Number(required !== undefined)),
    values: sum(({ values }) => values.length),
    limits: sum(({ constraints }) => Object.keys(constraints).length),
    examples:
      sum(({ example }) => Number(example !== undefined)) + page.requestExamples.length + page.responseExamples.length,
    "error and status codes": page.errorCodes.length + page.statusCodes.length,
    "permission, rate, history": present([permission, rateLimit, history]),
  };
}

const withMembers = (field: Field): Field[] => [field, ...field.members.flatMap(withMembers)];
