import type { Difference, FactName } from "../compare/difference.js";
import type { Field, Page } from "../page.js";

/** Kinds of facts, in the order in which a report shows them. */
export const kinds = [
  "head",
  "parameters and fields",
  "types",
  "required",
  "values",
  "limits",
  "examples",
  "error and status codes",
  "permission, rate, history",
] as const;

export type Kind = (typeof kinds)[number];

/** How many facts of each kind a page states. */
export function countFacts(page: Page): Record<Kind, number> {
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

/** The kind of fact that a difference is about. */
export const kindOf = ({ fact }: Difference): Kind => byFact[fact];

const byFact: Record<FactName, Kind> = {
  operation: "head",
  title: "head",
  updated: "head",
  version: "head",
  method: "head",
  path: "head",
  host: "head",
  place: "parameters and fields",
  missing: "parameters and fields",
  extra: "parameters and fields",
  deprecated: "parameters and fields",
  description: "parameters and fields",
  type: "types",
  format: "types",
  required: "required",
  values: "values",
  closed: "values",
  minimum: "limits",
  maximum: "limits",
  minLength: "limits",
  maxLength: "limits",
  minItems: "limits",
  maxItems: "limits",
  pattern: "limits",
  default: "limits",
  example: "examples",
  status: "error and status codes",
  message: "error and status codes",
  meaning: "error and status codes",
  permission: "permission, rate, history",
  rateLimit: "permission, rate, history",
  history: "permission, rate, history",
};
