import { createHash, createHmac } from "node:crypto";
import type { RawRequest } from "./raw-server.js";

/*
 * The vendors' canonical forms, made a second time from PROTOCOLS.md and the bytes of a request alone. Strings hold one
 * character for each byte; nothing of the packages is imported. Where the vendors' pages say nothing (bytes that are not
 * UTF-8, malformed percent-encoding) the form is byte-exact: `%FF` is the byte FF, a `%` without two hex digits is a
 * percent sign. The vendor's Go SDK of the Huawei protocol, whose strings are bytes, does the same for what is not UTF-8.
 */

const unreserved = /[A-Za-z0-9\-._~]/;

const percentEncode = (bytes: string): string =>
  [...bytes]
    .map((byte) =>
      unreserved.test(byte) ? byte : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");

export const percentDecode = (bytes: string): string =>
  bytes.replace(/%([0-9A-Fa-f][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Path and query of a request target; the query without its `?`. */
export function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf("?");
  return at < 0 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** Each segment decoded and encoded once. */
export const canonicalPath = (path: string): string =>
  path
    .split("/")
    .map((segment) => percentEncode(percentDecode(segment)))
    .join("/");

/** The pairs that a query means, as bytes: `+` is a space, and empty pairs are none. */
export const pairsOf = (query: string): [name: string, value: string][] =>
  query
    .split("&")
    .filter((pair) => pair.length > 0)
    .map((pair) => {
      const [name = "", ...rest] = pair.replaceAll("+", " ").split("=");
      return [percentDecode(name), percentDecode(rest.join("="))];
    });

/** Sorted by name and then by value: by code units, or by bytes where there is something that is not UTF-8. */
export function canonicalQuery(query: string): string {
  const pairs = pairsOf(query);
  const texts = pairs.map((pair) => pair.map(textOf));
  const isText = texts.every((pair) => pair.every((text) => text !== undefined));
  const keys = (isText ? texts : pairs) as [string, string][];
  const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return pairs
    .map(([name, value], i) => ({
      key: keys[i] as [string, string],
      text: `${percentEncode(name)}=${percentEncode(value)}`,
    }))
    .sort((a, b) => order(a.key[0], b.key[0]) || order(a.key[1], b.key[1]))
    .map(({ text }) => text)
    .join("&");
}

/** What some bytes say in UTF-8; nothing if they are not UTF-8. */
export function textOf(bytes: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return undefined;
  }
}

/** The values of the lines with a name, without the spaces and tabs around them. */
export const valuesOf = (request: RawRequest, name: string): string[] =>
  request.headers
    .filter(([found]) => lowerCase(found) === name)
    .map(([, value]) => value.replace(/^[ \t]*/, "").replace(/[ \t]*$/, ""));

/** The value of a header; nothing if there is none, and more than one is an error. */
export function headerOf(request: RawRequest, name: string): string | undefined {
  const values = valuesOf(request, name);
  if (values.length > 1) throw new Error(`the header ${name} was sent ${values.length} times`);
  return values[0];
}

/** The names of all headers, in lower case and in the order of their bytes, each once. */
export const namesOf = (request: RawRequest): string[] =>
  [...new Set(request.headers.map(([name]) => lowerCase(name)))].sort();

export const lowerCase = (bytes: string): string =>
  bytes.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));

/** SHA-256 in lower-case hex. */
export const sha256 = (bytes: string | Buffer): string =>
  createHash("sha256")
    .update(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes)
    .digest("hex");

export const hmac = (key: string | Buffer, bytes: string): Buffer =>
  createHmac("sha256", key).update(Buffer.from(bytes, "latin1")).digest();

/** A canonical request from its parts; `headers` are lines without their ends. */
export const canonicalRequest = (
  method: string,
  path: string,
  query: string,
  headers: readonly string[],
  names: readonly string[],
  payloadHash: string,
): string => [method, path, query, ...headers.map((line) => line), "", names.join(";"), payloadHash].join("\n");
