import { stringifyJson } from "@cloudseal/core";

/** What a page and a spec may disagree on, as `differs` of an erratum names it. */
const factNames = [
  "operation",
  "title",
  "updated",
  "version",
  "method",
  "path",
  "host",
  "place",
  "missing",
  "extra",
  "type",
  "format",
  "required",
  "deprecated",
  "description",
  "values",
  "closed",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "pattern",
  "default",
  "example",
  "status",
  "message",
  "meaning",
  "permission",
  "rateLimit",
  "history",
] as const;

export type FactName = (typeof factNames)[number];

/** One place where a page and a spec disagree. */
export interface Difference {
  fact: FactName;
  /** Of a field, status or code that only one side has, or whose place it is. */
  name?: string;
  /** JSON pointer into the operation's spec file. */
  where: string;
  page: string;
  spec: string;
  /** Line of the page. */
  line: number;
  /** How sure the page was read, in percent. */
  confidence: number;
}

/** Where a difference stands in the page: at a fact, or at its beginning when the page does not have it. */
export const at = ({ line, confidence = 100 }: { line: number; confidence?: number } = { line: 1 }) => ({
  line,
  confidence,
});

/** A value for a person, short. */
export function show(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "nothing";
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : stringifyJson(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** Equal as JSON, whatever the order of members. */
export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string | undefined => stringifyJson(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
