import { canonicalHeaders, canonicalPath, type RequestParts } from "@cloudseal/core";

/**
 * The canonical request of ACS3-HMAC-SHA256.
 *
 * @param parts with the canonical query
 * @param signedHeaders lower-case names in order
 * @param payloadHash SHA-256 of the body, lower-case hex
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function canonicalRequest(parts: RequestParts, signedHeaders: readonly string[], payloadHash: string): string {
  const headers = canonicalHeaders(parts.headers, signedHeaders);
  return `${parts.method}\n${canonicalPath(parts.path)}\n${parts.query}\n${headers}\n${signedHeaders.join(";")}\n${payloadHash}`;
}
