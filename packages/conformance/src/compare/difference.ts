/** What a page and a spec may disagree on, as `differs` of an erratum names it. */
export const factNames = [
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
  sure: number;
}
