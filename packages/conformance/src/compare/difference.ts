import { stringifyJson } from "@cloudseal/core";

/** What a page and a spec may disagree on, as `differs` of an erratum names it, by the kinds that a report shows. */
export const factsByKind = {
  head: ["operation", "title", "updated", "version", "method", "path", "host"],
  "parameters and fields": ["place", "missing", "extra", "deprecated", "description"],
  types: ["type", "format"],
  required: ["required"],
  values: ["values", "closed"],
  limits: ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default"],
  examples: ["example"],
  "error and status codes": ["status", "message", "meaning"],
  "permission, rate, history": ["permission", "rateLimit", "history"],
} as const;

export type Kind = keyof typeof factsByKind;
export type FactName = (typeof factsByKind)[Kind][number];

/** One place where a page and a spec disagree. */
export interface Difference {
  fact: FactName;
  /** Of a field, status or code that only one side has, or whose place it is. */
  name?: string;
  /** Address of the place in the spec. */
  where: string;
  page: string;
  spec: string;
  /** Line of the page. */
  line: number;
  /** How sure the page was read, in percent. */
  confidence: number;
}

/** Collects differences. */
export class Differences {
  readonly list: Difference[] = [];

  /** @param at where the page says so; its beginning when it does not have the fact */
  add(
    fact: FactName,
    where: string,
    { page, spec }: { page?: unknown; spec?: unknown },
    at: { line: number; confidence?: number } = { line: 1 },
    name?: string,
  ): void {
    const { line, confidence = 100 } = at;
    this.list.push({
      fact,
      ...(name !== undefined && { name }),
      where,
      page: show(page),
      spec: show(spec),
      line,
      confidence,
    });
  }
}

/** A value for a person, short. */
export function show(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "nothing";
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : stringifyJson(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** `1 page`, `2 pages`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Equal as JSON, whatever the order of members. */
export const sameJson = (a: unknown, b: unknown): boolean => stringifyJson(sorted(a)) === stringifyJson(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
