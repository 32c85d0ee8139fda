import type { RequestParts } from "@cloudseal/core";
import type { WireRequest } from "./request.js";

/** The parts of an `Authorization` header: `<algorithm> <name>=<value>,<name>=<value>`, with or without spaces. */
export interface Authorization {
  readonly algorithm: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Lower-case names of `SignedHeaders`, in their order. */
  readonly signedHeaders: readonly string[];
}

/** Nothing for a header that is absent or has no fields. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const match = /^(\S+)\s+(.+)$/.exec(header?.trim() ?? "");
  if (!match) return undefined;
  const fields = new Map(
    (match[2] as string).split(",").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at).trim(), field.slice(at + 1).trim()] as const;
    }),
  );
  const names = fields.get("SignedHeaders")?.toLowerCase().split(";") ?? [];
  return { algorithm: match[1] as string, fields, signedHeaders: names.filter((name) => name !== "") };
}

/** What is wrong with the headers that a signature covers, if anything. */
export function signedHeadersFault(
  { headers }: WireRequest,
  signedHeaders: readonly string[],
  mustBeSigned: readonly string[],
): string | undefined {
  const unsigned = mustBeSigned.find((name) => !signedHeaders.includes(name));
  if (unsigned !== undefined) return `header ${unsigned} is not signed`;
  const missing = signedHeaders.find((name) => headers[name] === undefined);
  return missing === undefined ? undefined : `signed header ${missing} is missing`;
}

/** Compares in a time that does not depend on where the strings differ. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/**
 * The parts of a request for the vendors' `canonicalRequest`. Node and `fetch` give a character for each byte of a header;
 * signers sign text, of which HTTP sends UTF-8.
 */
export function signedParts(request: WireRequest, query: string): RequestParts {
  const headers: Record<string, string> = {};
  const isText = isUtf8(request);
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = isText ? decode(value) : value;
  return { method: request.method, path: request.path, query, headers, body: request.body };
}

/**
 * A canonical request for the vendors' `stringToSign`. With headers that are not UTF-8 its bytes are the characters, each of
 * which is a byte.
 */
export function signedBytes(request: WireRequest, canonicalRequest: string): string {
  // It is hashed next, be it text or bytes.
  return isUtf8(request) ? canonicalRequest : (bytesOf(canonicalRequest) as unknown as string);
}

function isUtf8({ headers }: WireRequest): boolean {
  try {
    for (const value of Object.values(headers)) if (value !== undefined) decode(value);
    return true;
  } catch {
    return false;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decode = (value: string) => (isAscii.test(value) ? value : utf8.decode(bytesOf(value)));

const isAscii = /^[\0-\x7f]*$/;

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
