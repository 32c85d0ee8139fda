import type { RequestParts } from "./request-parts.js";

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
