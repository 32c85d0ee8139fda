import type { Call, Wire } from "./wire.js";

/**
 * A bug of an official SDK. It is recognised exactly: what the rules give, changed as the bug changes it, must be what the
 * SDK sent, signature included.
 */
export interface KnownBug {
  readonly name: string;
  /** What the SDK does. */
  readonly does: string;
  /** The rule that this breaks. */
  readonly breaks: string;
  /** Where the rule stands. */
  readonly reference: string;
  /** Whether the bug can show in this call. */
  applies(call: Call): boolean;
  /** The input as the SDK takes it. */
  input?(input: Call["input"]): Call["input"];
  /** The request that the SDK makes of the right one. */
  request?(right: Wire, call: Call): Wire;
  /** The canonical request that the SDK makes of the right one. */
  canonicalRequest?(right: string, call: Call): string;
}

/** The parts of a canonical request, which all three vendors write in one order. */
export interface CanonicalLines {
  method: string;
  path: string;
  query: string;
  /** `name:value`, in order. */
  headers: string[];
  signedHeaders: string;
  payloadHash: string;
}

/** Changes some parts of a canonical request. */
export function changeLines(text: string, change: (lines: CanonicalLines) => Partial<CanonicalLines>): string {
  const [method = "", path = "", query = "", ...rest] = text.split("\n");
  const [signedHeaders = "", payloadHash = ""] = rest.slice(-2);
  const lines = { method, path, query, headers: rest.slice(0, -3), signedHeaders, payloadHash };
  const changed = { ...lines, ...change(lines) };
  return [
    changed.method,
    changed.path,
    changed.query,
    ...changed.headers,
    "",
    changed.signedHeaders,
    changed.payloadHash,
  ].join("\n");
}

/** What applies and what happens where members are copied by assignment. */
export const withoutProto: Pick<KnownBug, "applies" | "input"> = {
  applies: ({ input }) => deepSome(input, (_, key) => key === "__proto__"),
  input: (input) => deepMap(input, (value, key) => (key === "__proto__" ? undefined : value)),
};

/** A copy of plain data in which every value below the root was replaced by what `change` gives for it; `undefined` leaves a member out. */
export function deepMap<Value>(value: Value, change: (value: unknown, key: string) => unknown): Value {
  if (Array.isArray(value)) return value.map((item, i) => deepMap(change(item, String(i)), change)) as Value;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const members = Object.entries(value).flatMap(([key, item]) => {
    const changed = change(item, key);
    return changed === undefined ? [] : [[key, deepMap(changed, change)]];
  });
  return Object.fromEntries(members);
}

/** Whether some value below the root, or its key, is of a kind. */
export function deepSome(value: unknown, is: (value: unknown, key: string) => boolean): boolean {
  let found = false;
  deepMap(value, (item, key) => {
    found ||= is(item, key);
    return item;
  });
  return found;
}
