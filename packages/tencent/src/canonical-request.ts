import { canonicalHeaders, type RequestParts } from "@cloudseal/core";

/**
 * The canonical request of TC3-HMAC-SHA256. The query stands in it byte for byte as on the wire; header values are
 * trimmed and lower-cased.
 *
 * @param parts with the wire's query
 * @param signedHeaders lower-case names in order
 * @param payloadHash SHA-256 of the body, lower-case hex
 * @see https://www.tencentcloud.com/document/api/1005/31661
 */
export function canonicalRequest(parts: RequestParts, signedHeaders: readonly string[], payloadHash: string): string {
  const headers = canonicalHeaders(parts.headers, signedHeaders).replace(/[A-Z]+/g, toLowerCase);
  return `${parts.method}\n${parts.path}\n${parts.query}\n${headers}\n${signedHeaders.join(";")}\n${payloadHash}`;
}

/** Of ASCII alone: other letters are bytes to a server. */
const toLowerCase = (letters: string) => letters.toLowerCase();
