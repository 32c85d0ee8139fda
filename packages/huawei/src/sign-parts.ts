import { type Awaitable, emptyHash, type RequestParts, sha256Hex, sortedNames, whenReady } from "@cloudseal/core";
import { authorization } from "./authorization.js";
import { canonicalRequest } from "./canonical-request.js";
import type { Credentials } from "./credentials.js";
import { signature } from "./signature.js";
import { stringToSign } from "./string-to-sign.js";

/**
 * The headers that sign a request by SDK-HMAC-SHA256, or the token header alone if the credentials are a token.
 * Signed is every header but those that a transport sets or a proxy may change.
 *
 * @param parts with the canonical query
 * @param context.timestamp `YYYYMMDDTHHmmssZ`
 */
export function signParts(
  parts: RequestParts,
  { credentials, timestamp }: { credentials: Credentials; timestamp: string },
): Awaitable<Record<string, string>> {
  if (credentials.authToken !== undefined) return { "x-auth-token": credentials.authToken };
  const { ak, sk, securityToken, projectId } = credentials;
  const contentType = parts.headers["content-type"] ?? "application/json";
  const added: Record<string, string> = { "content-type": contentType, "x-sdk-date": timestamp };
  if (projectId && !parts.headers["x-project-id"] && !parts.headers["x-domain-id"]) added["x-project-id"] = projectId;
  if (securityToken) added["x-security-token"] = securityToken;
  // The vendor's SDKs sign the bytes of JSON bodies only.
  if (!parts.headers[contentHash] && !contentType.includes("application/json")) added[contentHash] = "UNSIGNED-PAYLOAD";

  const headers: Record<string, string> = Object.assign({}, parts.headers, added);
  const multipart = contentType.startsWith("multipart/");
  const signedHeaders = sortedNames(headers, (name) => !unsigned.has(name) && !(multipart && name === "content-type"));
  const payloadHash = headers[contentHash] ?? (parts.body === "" ? emptyHash : sha256Hex(parts.body));
  return whenReady(payloadHash, (payloadHash) =>
    whenReady(
      stringToSign(canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash), { date: timestamp }),
      (text) =>
        whenReady(signature(text, sk), (signature) => {
          added.authorization = authorization({ ak, signedHeaders, signature });
          return added;
        }),
    ),
  );
}

const contentHash = "x-sdk-content-sha256";
const unsigned = new Set([
  "authorization",
  "connection",
  "content-length",
  "transfer-encoding",
  "accept-encoding",
  "user-agent",
]);
