import type { RequestParts } from "@cloudseal/core";
import type { WireRequest } from "./wire-request.js";

/**
 * The parts of a request that the vendors' `canonicalRequest` takes. Node and `fetch` give a character for each byte of a
 * header; whoever signs it signs text, of which HTTP sends UTF-8.
 */
export function signedParts(request: WireRequest, query: string): RequestParts {
  const headers: Record<string, string> = {};
  const isText = isUtf8(request);
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = isText ? decode(value) : value;
  return { method: request.method, path: request.path, query, headers, body: request.body };
}

/**
 * The bytes of a canonical request, for the vendors' `stringToSign`. With headers that are no UTF-8 they are those of the
 * characters, each of which is a byte.
 */
export function signedBytes(request: WireRequest, canonicalRequest: string): string {
  // What is signed is hashed, be it text or bytes.
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
