import { sha256Hex } from "#crypto";
import type { Awaitable } from "../crypto/awaitable.js";
import type { RequestParts } from "../protocol.js";

/**
 * The lines of some headers in a canonical request, each ended by a line feed: values without the spaces and tabs around
 * them, which HTTP ignores, and otherwise as they are.
 *
 * @param names lower-case names in order
 */
export function canonicalHeaders(headers: RequestParts["headers"], names: readonly string[]): string {
  let lines = "";
  for (const name of names) lines += `${name}:${trimHeader(headers[name] ?? "")}\n`;
  return lines;
}

/**
 * A header value without the spaces and tabs around it. `trim` takes other white space too, such as U+00A0, which is a
 * character of the value on the wire.
 */
export function trimHeader(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start++;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
  return value.slice(start, end);
}

const isSpace = (code: number) => code === 0x20 || code === 0x09;

/**
 * Checks that what is signed of some headers is what arrives. Beyond visible ASCII the bytes on the wire depend on who
 * sends them, and a signature would be right for some of them only.
 *
 * @throws TypeError that names the header
 */
export function assertSignable(headers: RequestParts["headers"], names: readonly string[]): void {
  for (const name of names)
    if (/[^\t\x20-\x7e]/.test(headers[name] ?? ""))
      throw new TypeError(
        `header ${name} has characters beyond visible ASCII: it is signed, and they are not the same bytes on every way to the server; encode its value`,
      );
}

/**
 * A path with every segment percent-encoded exactly once, whether or not it came encoded. An encoded slash stays inside its
 * segment; what is malformed stands for itself and leaves the rest of its segment alone.
 *
 * @param path the path as on the wire
 * @throws URIError on a lone surrogate
 */
export function canonicalPath(path: string): string {
  return plainPath.test(path) ? path : path.split("/").map(encodeOnce).join("/");
}

const plainPath = /^[\w.~/-]*$/;

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

/** The names of some headers in the order of their code units. */
export function sortedNames(
  headers: Readonly<Record<string, string>>,
  include: (name: string) => boolean,
): readonly string[] {
  const names: string[] = [];
  for (const name in headers) {
    if (!include(name)) continue;
    // Each goes to its place at once: for a handful of names that is faster than `sort`.
    let place = names.length;
    for (; place > 0 && (names[place - 1] as string) > name; place--) names[place] = names[place - 1] as string;
    names[place] = name;
  }
  return names;
}

/**
 * Percent-encodes the UTF-8 bytes of `text`, leaving only RFC 3986's unreserved characters
 * (`A-Z a-z 0-9 - _ . ~`) as they are; upper-case hex.
 *
 * @throws URIError on a lone surrogate, which has no UTF-8 form
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeRfc3986(text: string): string {
  if (plain.test(text)) return text;
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch (cause) {
    throw new URIError(`${JSON.stringify(text)} has a lone surrogate: pass well-formed Unicode`, { cause });
  }
}

/**
 * Percent-encodes what came partly encoded, exactly once and byte for byte: `%2f` is `%2F`, `%7E` is `~`, `%FF` stays the
 * byte FF although it is not UTF-8, and a `%` without two hex digits is a percent sign, whatever stands beside it.
 *
 * @throws URIError on a lone surrogate
 */
export function encodeOnce(text: string): string {
  return plain.test(text) ? text : text.replace(/%[\dA-Fa-f]{2}|%|[^\w.~%-]+/gu, encodeToken);
}

function encodeToken(token: string): string {
  if (token[0] !== "%" || token.length !== 3) return encodeRfc3986(token);
  const character = String.fromCharCode(Number.parseInt(token.slice(1), 16));
  return plain.test(character) ? character : token.toUpperCase();
}

const plain = /^[\w.~-]*$/;

/** SHA-256 of nothing, lower-case hex: the hash of every request without a body, made once. */
export const emptyHash = (): Awaitable<string> => {
  hashOfNothing ??= sha256Hex("");
  return hashOfNothing;
};

let hashOfNothing: Awaitable<string> | undefined;
