import { headersOf, type Wire } from "../wire.js";

/** Two requests with the same header lines in the same order; a header that one lacks has the value `(none)` there. */
export function alignHeaders(a: Wire, b: Wire): [Wire, Wire] {
  const [first, second] = [headersOf(a), headersOf(b)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const aligned = (headers: Record<string, string>) => names.map((name) => [name, headers[name] ?? "(none)"] as const);
  return [
    { ...a, headers: aligned(first) },
    { ...b, headers: aligned(second) },
  ];
}
