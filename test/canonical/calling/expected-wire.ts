import type { CallInput } from "./call-input.js";

/** What of a call's input must stand on the wire, and where. */
export interface ExpectedWire {
  /** The segments of the path, decoded. */
  readonly path: readonly string[];
  /** The pairs of the query, decoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the vendors' pages put the parameters of an operation, written a second time. */
export function expectedWire({ service, operation, input, credentials }: CallInput): ExpectedWire {
  const left = new Map(Object.entries(input));
  const take = (name: string) => {
    const value = left.get(name);
    left.delete(name);
    return value;
  };
  const path = operation.path.split("/").map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment;
    return scalar(take(name) ?? credentials.projectId);
  });
  const headers: Record<string, string> = { ...operation.headers };
  for (const name of operation.header ?? []) {
    const value = take(name);
    if (value !== undefined) headers[name.toLowerCase()] = scalar(value).replace(/^ +| +$/g, "");
  }
  const inQuery = operation.rest === "query" ? left : new Map(operation.query?.map((name) => [name, take(name)]));
  const query = [...inQuery].flatMap(([name, value]) => pairsOf(service.query, name, value));
  if (operation.rest === "query") return { path, query, headers, body: "" };
  const body = json(Object.fromEntries(left), service.leavesOutNull ?? false) as string;
  return { path, query, headers, body };
}

const scalar = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

type Pair = readonly [name: string, value: string];

function pairsOf(form: CallInput["service"]["query"], name: string, value: unknown): Pair[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object" || value instanceof Date) return [[name, scalar(value)]];
  const first = form === "nested from 1" ? 1 : 0;
  if (Array.isArray(value))
    return value.flatMap((item, i) => pairsOf(form, form === "flat" ? name : `${name}.${i + first}`, item));
  return Object.entries(value).flatMap(([key, item]) => pairsOf(form, `${name}.${key}`, item));
}

/** JSON with exact integers; members that are null are left out where the vendor's own SDK leaves them out. */
function json(value: unknown, withoutNull: boolean): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null || value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => json(item, withoutNull) ?? "null").join(",")}]`;
  const members = Object.entries(value).flatMap(([name, item]) => {
    const text = withoutNull && item === null ? undefined : json(item, withoutNull);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}
