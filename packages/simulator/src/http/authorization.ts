import type { RequestParts } from "@cloudseal/core/protocol";
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
 * The canonical request of a vendor, for its string to sign. Node and `fetch` give a character for each byte of a header;
 * signers sign text, of which HTTP sends UTF-8. With headers that are not UTF-8, the canonical request is bytes.
 */
export function canonicalOf(
  { method, path, headers, body }: WireRequest,
  query: string,
  canonicalRequest: (parts: RequestParts) => string,
): string {
  const bytes = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
  const build = (entries: [string, string][]) =>
    canonicalRequest({ method, path, query, headers: Object.fromEntries(entries), body });
  let text: [string, string][];
  try {
    text = bytes.map(([name, value]) => [name, isAscii.test(value) ? value : utf8.decode(bytesOf(value))]);
  } catch {
    // It is hashed next, be it text or bytes.
    return bytesOf(build(bytes)) as unknown as string;
  }
  return build(text);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const isAscii = /^[\0-\x7f]*$/;

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
