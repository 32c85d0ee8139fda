import { canonicalHeaders, canonicalPath, type RequestParts } from "@cloudseal/core";

/**
 * The canonical request of SDK-HMAC-SHA256. Its path always ends with a slash, whether or not the wire's does.
 *
 * @param parts with the canonical query
 * @param signedHeaders lower-case names in order
 * @param payloadHash SHA-256 of the body, lower-case hex, or the value of `X-Sdk-Content-Sha256`
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html
 */
export function canonicalRequest(parts: RequestParts, signedHeaders: readonly string[], payloadHash: string): string {
  const path = canonicalPath(parts.path);
  const headers = canonicalHeaders(parts.headers, signedHeaders);
  return `${parts.method}\n${path.endsWith("/") ? path : `${path}/`}\n${parts.query}\n${headers}\n${signedHeaders.join(";")}\n${payloadHash}`;
}
