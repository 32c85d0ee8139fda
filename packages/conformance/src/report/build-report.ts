import { type Source, sourceOf, type Tier } from "@cloudseal/openapi";
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
    /** Operations by their state. */
    agree: number;
    differ: number;
    withoutPage: number;
    /** Operations of which there was nothing: no page, no example or payload, no error code of their own. */
    withNothing: number;
    /** Operations by how far their specs were checked. */
    tiers: Readonly<Record<Tier, number>>;
    /** Operations with an example in their specs, a payload in `facts.json`, and error codes of their own. */
    withExample: number;
    withPayload: number;
    withErrorCode: number;
    facts: number;
    differences: number;
    errata: number;
    /** Places where the vendors' payloads contradict their definitions. */
    contradictions: number;
    /** Examples, payloads and error codes that went through the clients. */
    examples: number;
    problems: number;
  };
}

/**
 * Whether page, spec and examples agree, but for what the errata say. Without a page at hand nobody can tell: then only the
 * examples, payloads and error codes were checked, if there were any.
 */
export type State = "agrees" | "differs" | "no page at hand" | "nothing at hand";

/** What there was to hold an operation against. */
export interface AtHand {
  page: boolean;
  /** Requests and responses that stand in the spec, and those of the vendor's payloads that `facts.json` has. */
  requests: number;
  responses: number;
  payloads: { requests: number; responses: number };
  /** Error codes that the operation itself documents. */
  errorCodes: number;
}

export interface OperationReport {
  vendor: string;
  service: string;
  operation: string;
  summary: string;
  /** How far the spec was checked, and with what. */
  source: Source;
  /** The vendor's page, with no address if nobody read it; `file` is absent when no saved page was at hand. */
  page: { url: string; title: string; file?: string };
  state: State;
  atHand: AtHand;
  /** Facts that the page states, by kind, and how many differences there are, both ways. */
  facts: { kind: Kind; stated: number; differ: number }[];
  /** Differences that no erratum explains. */
  unexplained: Difference[];
  /** Errata that do not differ any more. */
  stale: string[];
  errata: { where: string; page: string; spec: string; why: string; sure: number }[];
  /** Where the vendor's payloads contradict its definitions, and what the client does about it. */
  contradictions: { where: string; payload: string; type: string; client: string }[];
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
  const inState = (state: State) => operations.filter((operation) => operation.state === state).length;
  const ofTier = (tier: Tier) => operations.filter(({ source }) => source.tier === tier).length;
  const unreadable = pages.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, error }]));
  return {
    operations,
    unreadable,
    totals: {
      operations: operations.length,
      agree: inState("agrees"),
      differ: inState("differs"),
      withoutPage: operations.filter(({ atHand }) => !atHand.page).length,
      withNothing: inState("nothing at hand"),
      tiers: { verified: ofTier("verified"), checked: ofTier("checked"), drafted: ofTier("drafted") },
      withExample: operations.filter(({ atHand }) => atHand.requests + atHand.responses > 0).length,
      withPayload: operations.filter(({ atHand }) => hasPayload(atHand)).length,
      withErrorCode: operations.filter(({ atHand }) => atHand.errorCodes > 0).length,
      facts: sum(({ facts }) => facts.reduce((total, { stated }) => total + stated, 0)),
      differences: sum(({ facts }) => facts.reduce((total, { differ }) => total + differ, 0)),
      errata: sum(({ errata }) => errata.length),
      contradictions: sum(({ contradictions }) => contradictions.length),
      examples: sum(({ examples }) => examples.filter(({ kind }) => /^(?:request|response|error)$/.test(kind)).length),
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
  const { url = "", title = spec.name } = spec.extension.page ?? {};
  const { page, settled } = checked ?? {};
  const stated = page && countFacts(page);
  const differences = [
    ...(settled?.unexplained ?? []),
    ...(settled?.explained ?? []).map(({ difference }) => difference),
  ];
  const unexplained = settled?.unexplained ?? [];
  const stale = (settled?.stale ?? []).map(({ erratum, because }) => `${because} of ${erratum.where}`);
  const examples = checks.map(({ kind, name, problems }) => ({ kind, name, problems }));
  const differs = unexplained.length > 0 || stale.length > 0 || examples.some(({ problems }) => problems.length > 0);
  const atHand = atHandOf(spec, page !== undefined, checks);
  const isEmpty = !atHand.page && atHand.requests + atHand.responses + atHand.errorCodes === 0 && !hasPayload(atHand);
  return {
    vendor: spec.vendor,
    service: spec.service,
    operation: spec.name,
    summary: spec.operation.summary ?? "",
    source: sourceOf(spec.operation),
    page: { url, title, ...(checked && { file: checked.file }) },
    state: differs ? "differs" : page ? "agrees" : isEmpty ? "nothing at hand" : "no page at hand",
    atHand,
    facts: stated
      ? Object.entries(factsByKind).map(([kind, names]) => ({
          kind: kind as Kind,
          stated: stated[kind as Kind],
          differ: differences.filter(({ fact }) => (names as readonly string[]).includes(fact)).length,
        }))
      : [],
    unexplained,
    stale,
    errata: errataOf(spec.extension).map(({ where, page, spec, why, sure }) => ({ where, page, spec, why, sure })),
    contradictions: (spec.recorded?.errata ?? []).map(({ operation, ...erratum }) => erratum),
    examples,
    warnings: (page?.warnings ?? []).map(({ line, message }) => ({ line, message })),
  };
}

function atHandOf(spec: Spec, page: boolean, checks: readonly ExampleCheck[]): AtHand {
  const of = (kind: ExampleCheck["kind"], isPayload: boolean) =>
    checks.filter((check) => check.kind === kind && (check.isPayload ?? false) === isPayload).length;
  return {
    page,
    requests: of("request", false),
    responses: of("response", false),
    payloads: { requests: of("request", true), responses: of("response", true) },
    errorCodes: (spec.extension.errorCodes ?? []).length,
  };
}

const hasPayload = ({ payloads: { requests, responses } }: AtHand): boolean => requests + responses > 0;

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
