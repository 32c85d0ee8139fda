import { trimHeader } from "../signing/canonical.js";
import { textOf } from "./plain-data.js";

/**
 * What becomes a header. The bytes on the wire are those of visible ASCII characters only: beyond it they depend on the
 * transport, on Node even on whether there is a body, and a signature would be right for some of them.
 */

/** A header's name (RFC 9110, section 5.1). */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

const value = /^[\t\x20-\x7e]*$/;

/** Headers that frame a message or say where it goes: a second one, or another, makes two servers read two requests. */
const framing =
  /^(host|content-length|content-encoding|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|http2-settings|proxy-.*)$/;

/**
 * Whether a header is the transport's or the signer's alone, so that neither callers nor specs can set it.
 *
 * @param name in lower case
 * @param own headers that the vendor's signer sets
 */
export const isReserved = (name: string, own: readonly string[] = []): boolean =>
  framing.test(name) || name === "authorization" || name === "__proto__" || own.includes(name);

/**
 * Adds a caller's headers, in lower case.
 *
 * @param reserved headers that the signer or the operation sets
 * @throws TypeError that names the header
 */
export function addHeaders(
  headers: Record<string, string>,
  more: Readonly<Record<string, string>>,
  reserved: readonly string[],
): void {
  const prototype = typeof more === "object" && more !== null ? Object.getPrototypeOf(more) : undefined;
  const isPlain = prototype === null || (prototype && Object.getPrototypeOf(prototype) === null);
  if (!isPlain || Array.isArray(more) || Object.getOwnPropertySymbols(more).length > 0)
    throw new TypeError('headers are not a plain object: pass one such as { "x-name": "value" }');
  for (const [name, content] of Object.entries(more)) {
    const what = `header ${JSON.stringify(name)}`;
    if (typeof content !== "string")
      throw new TypeError(`${what} is ${content === null ? "null" : `of type ${typeof content}`}: pass a string`);
    if (!token.test(name))
      throw new TypeError(`${what} has characters that HTTP does not allow in the name of a header`);
    const lower = name.toLowerCase();
    if (isReserved(lower, reserved))
      throw new TypeError(`${what} cannot be set: it is that of the connection, the signature or the operation`);
    headers[lower] = headerValue(content, what);
  }
}

/**
 * A value as a header has it, without spaces around it, which servers trim and signers leave out.
 *
 * @param what names it in the error, for example `input.X-Mode`
 * @throws TypeError for anything but a string of visible ASCII characters, a number, a boolean and a Date, which becomes
 * its ISO 8601 text
 */
export function headerValue(content: unknown, what: string): string {
  const text = textOf(content, what);
  if (!value.test(text))
    throw new TypeError(
      `${what} has characters that HTTP does not allow in a header: pass visible ASCII characters and spaces`,
    );
  return trimHeader(text);
}

/** @throws TypeError for a path and query that are not percent-encoded: they would be sent otherwise than signed, or not */
export function assertTarget(target: string): void {
  if (!/^[\x21-\x7e]*$/.test(target))
    throw new TypeError(
      "the path or query is not percent-encoded: pass values, and leave their encoding to the client",
    );
}

/**
 * Looks at the headers that a signer or an option made: nothing in them may end a line.
 *
 * @throws TypeError that names the header, not its value
 */
export function assertHeaders(headers: Readonly<Record<string, string>>): void {
  for (const name in headers)
    if (!value.test(headers[name] as string))
      throw new TypeError(
        `the header ${name} has characters that HTTP does not allow: it is made of the options, the credentials or the input`,
      );
}

/** The id of the request in the headers of a response; some vendors give it in the body alone. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(headers)) if (/(^|-)request-?id$/.test(name)) return value;
  return undefined;
}
