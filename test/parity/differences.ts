import { headersOf, splitTarget, type Wire } from "./wire.js";

/** Headers of the connection and of the HTTP library. No vendor signs them. */
const noise = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "user-agent",
]);

/**
 * The parts in which two requests differ. Paths and queries are compared decoded, queries without regard to their order:
 * the wire may encode and order them in several ways, and what is signed is the canonical form.
 */
export function differences(a: Wire, b: Wire): string[] {
  const found: string[] = [];
  const [first, second] = [splitTarget(a), splitTarget(b)];
  if (a.method !== b.method) found.push("method");
  if (first.path !== second.path && segments(first.path) !== segments(second.path)) found.push("path");
  if (first.query !== second.query && decode(first.query) !== decode(second.query)) found.push("query");
  if (a.body !== b.body) found.push("body");
  const [mine, yours] = [headersOf(a), headersOf(b)];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(yours)]))
    if (!noise.has(name) && mine[name] !== yours[name]) found.push(`header ${name}`);
  return found;
}

const segments = (path: string) => JSON.stringify(path.split("/").map(decodeSegment));

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const decode = (query: string) =>
  JSON.stringify([...new URLSearchParams(query)].map((pair) => JSON.stringify(pair)).sort());
