import { encodeOnce } from "./encode-rfc3986.js";

/**
 * The canonical form of a query string as most vendors sign it: names and values decoded byte for byte as the server
 * decodes them (`+` is a space, empty pairs count for nothing), sorted by name and then by value, encoded again by RFC 3986.
 *
 * @param query the query as on the wire, without the `?`
 * @throws URIError on a lone surrogate
 */
export function canonicalQuery(query: string): string {
  if (query === "") return "";
  const pairs: Pair[] = [];
  for (const text of query.split("&")) {
    if (text === "") continue;
    const at = text.indexOf("=");
    const name = encodeForm(at < 0 ? text : text.slice(0, at));
    pairs.push({ name, value: at < 0 ? "" : encodeForm(text.slice(at + 1)) });
  }
  if (pairs.length > 1) sort(pairs);
  return pairs.map(({ name, value }) => `${name}=${value}`).join("&");
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

const encodeForm = (text: string) => encodeOnce(text.includes("+") ? text.replaceAll("+", "%20") : text);

/** By the code units of what the pairs mean; by bytes where one of them is not UTF-8 and has no code units. */
function sort(pairs: Pair[]): void {
  let keys: Map<Pair, readonly [name: string, value: string]>;
  try {
    keys = keysOf(pairs, decodeURIComponent);
  } catch {
    keys = keysOf(pairs, decodeBytes);
  }
  pairs.sort((a, b) => {
    const [name, value] = keys.get(a) as readonly [string, string];
    const [otherName, otherValue] = keys.get(b) as readonly [string, string];
    return compare(name, otherName) || compare(value, otherValue);
  });
}

const keysOf = (pairs: readonly Pair[], decode: (text: string) => string) =>
  new Map(pairs.map((pair) => [pair, [decode(pair.name), decode(pair.value)] as const]));

/** A character for each byte. */
const decodeBytes = (text: string) =>
  text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
