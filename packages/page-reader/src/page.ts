/** A fact of a page, with the line that it was read from and how sure the reading is. */
export interface Fact<Value> {
  value: Value;
  /** Line of the file as it was given, from 1. */
  line: number;
  /** How sure the reader is, in percent: 100 when the page's own layout says it. */
  confidence: number;
}

/** What a documentation page of one operation says. What it does not say is absent; a list that it leaves out is empty. */
export interface Page {
  vendor: string;
  language: "en" | "zh";
  /** Heading of the page. */
  title?: Fact<string>;
  /** The vendor's name of the operation, where the page gives one. */
  operation?: Fact<string>;
  /** The product, as the page calls it. */
  service?: Fact<string>;
  /** Version of the API, where the page gives one. */
  version?: Fact<string>;
  /** Date of the last update, as YYYY-MM-DD. */
  updated?: Fact<string>;
  /** What the operation does, in the page's words. */
  summary?: Fact<string>;
  method?: Fact<string>;
  /** Path template with `{name}` for parameters. */
  path?: Fact<string>;
  host?: Fact<string>;
  /** What goes in. Members of objects and of lists of objects are in {@link Field.members}. */
  parameters: Field[];
  /** What comes out, by status where the page says it. */
  responses: PageResponse[];
  requestExamples: Example[];
  responseExamples: Example[];
  errorCodes: ErrorCode[];
  statusCodes: StatusCode[];
  permission?: Fact<{ action: string; access?: string; resource?: string } | { undisclosed: true }>;
  rateLimit?: Fact<{ requests: number; per: "second" | "minute" | "hour" | "day" }>;
  /** The change history; empty when the page says that there is none, absent when it says nothing. */
  history?: Change[];
  /** Everything that could not be read or that a person should look at, by line. */
  warnings: Warning[];
}

/** Where a parameter travels. */
export type Place = "path" | "query" | "header" | "body";

/** A parameter or a member, of a request or of a response. */
export interface Field {
  /** As the page spells it, without its notation for lists (`Images.N` is `Images`). */
  name: string;
  line: number;
  /** How sure the reader is of the row as a whole, in percent. What to look at in particular is in {@link Page.warnings}. */
  confidence: number;
  /** Type as the page writes it: `array<object>`, `Array of ImageInfo`, `Long`. */
  typeText: string;
  type: FieldType;
  in?: Place;
  /** Absent when the page does not tell. */
  required?: boolean;
  deprecated?: boolean;
  /** Text of the page without its list of values and its constraints. */
  description: string;
  /** The documented values; empty when there is no list. */
  values: Value[];
  /** Whether the page says that no other value is allowed. */
  closed?: boolean;
  constraints: Constraints;
  example?: string;
  /** Members of an object, or of the objects in a list. */
  members: Field[];
}

/** A type in OpenAPI's terms. `unknown` when the page's word means nothing to the reader. */
export interface FieldType {
  type: "string" | "integer" | "number" | "boolean" | "object" | "array" | "unknown";
  /** `int32`, `int64`, `float`, `double`, `date-time` and so on, when the page's word tells. */
  format?: string;
  /** Of a list. */
  items?: FieldType;
  /** Name of an object type that is described elsewhere, `ImageInfo`. */
  name?: string;
}

export interface Value {
  value: string;
  meaning?: string;
  line: number;
}

/** Limits that the page states. */
export interface Constraints {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  default?: string;
}

export interface PageResponse {
  /** HTTP status. Absent when the page does not tell: then it is that of a success. */
  status?: string;
  description?: string;
  line: number;
  fields: Field[];
}

/** An example as the page shows it. */
export interface Example {
  title?: string;
  /** HTTP status of a response, when the page tells. */
  status?: string;
  /** The text of the example, without the page's indentation of the whole. */
  text: string;
  /** The parsed body; absent when there is none or when it is not JSON. */
  body?: unknown;
  /** Of a request that is shown as HTTP. */
  method?: string;
  /** Path and query. */
  target?: string;
  /** Lower-case names. */
  headers?: Record<string, string>;
  line: number;
  confidence: number;
}

export interface ErrorCode {
  code: string;
  status?: string;
  message?: string;
  meaning?: string;
  line: number;
  confidence: number;
}

export interface StatusCode {
  status: string;
  meaning: string;
  line: number;
  confidence: number;
}

export interface Change {
  /** YYYY-MM-DD. */
  date: string;
  summary: string;
  line: number;
}

export interface Warning {
  line: number;
  /** What is uncertain and how it was read, for a person. */
  message: string;
  /** The line's text, shortened. */
  text: string;
}

/** Why a text is not read as a page: what was expected, what was found and how to fix it. */
export class PageError extends Error {
  override readonly name = "PageError";
}

/** A fact of a page. */
export const fact = <Value>(value: Value, line: number, confidence = 100): Fact<Value> => ({ value, line, confidence });

/** An object without the members that are undefined. */
export const defined = <Members extends object>(members: Members): Defined<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<Members>;

type Defined<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & { [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<Members[Name], undefined> };
