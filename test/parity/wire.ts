import { createHash } from "node:crypto";

/** One call, to be made by the official SDK and by our client. */
export interface Call {
  readonly operation: string;
  /** In the shape in which our client takes them. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Host that is called, with a port or without. */
  readonly host: string;
  readonly region?: string | undefined;
  /** The operation's parameters, flat. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Headers of the caller's, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request as it came in. */
export interface Wire {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** As they were written, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Path and query of a request, each as on the wire. */
export function splitTarget({ target }: Wire): { path: string; query: string } {
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** The headers of a request by lower-case name; repeated ones joined. */
export function headersOf({ headers }: Wire): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [written, value] of headers) {
    const name = written.toLowerCase();
    found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** The same request with another value of a header that it has. */
export const withHeader = (wire: Wire, name: string, value: string): Wire => ({
  ...wire,
  headers: wire.headers.map(([written, old]) => [written, written.toLowerCase() === name ? value : old]),
});

/** The names that a request says it has signed. */
export const signedHeadersOf = (wire: Wire): string[] =>
  /SignedHeaders=([^,]*)/.exec(headersOf(wire).authorization ?? "")?.[1]?.split(";") ?? [];

/** Lower-case hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
