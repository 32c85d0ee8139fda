import { encodeRfc3986 } from "./encode-rfc3986.js";

/**
 * The canonical form of a query string as most vendors sign it: names and values decoded as the server decodes them
 * (`+` is a space), sorted by name and then by value in code units, encoded again by RFC 3986.
 *
 * @param query the query as on the wire, without the `?`
 */
export function canonicalQuery(query: string): string {
  if (query === "") return "";
  const pairs = [...new URLSearchParams(`?${query}`)];
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  return pairs.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join("&");
}
