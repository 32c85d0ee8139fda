import {
  type Awaitable,
  assertSignable,
  emptyHash,
  type RequestParts,
  sha256Hex,
  sortedNames,
  trimHeader,
  whenReady,
} from "@cloudseal/core";
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
 * @throws TypeError for a signed header that cannot be sent as it is signed
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
  // The vendor's SDKs sign the bytes of JSON bodies only, and take an empty hash for none.
  const given = trimHeader(parts.headers[contentHash] ?? "");
  if (given === "" && !/application\/json/i.test(contentType)) added[contentHash] = "UNSIGNED-PAYLOAD";

  const headers: Record<string, string> = Object.assign({}, parts.headers, added);
  const multipart = trimHeader(contentType).startsWith("multipart/");
  const signedHeaders = sortedNames(headers, (name) => isSigned(name) && !(multipart && name === "content-type"));
  assertSignable(headers, signedHeaders);
  const payloadHash = given || added[contentHash] || (parts.body === "" ? emptyHash : sha256Hex(parts.body));
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

const isSigned = (name: string) => !unsigned.has(name) && !name.startsWith("proxy-") && !name.startsWith("sec-");
/** What concerns one connection, what proxies add to, and what `fetch` writes in its own way. */
const unsigned = new Set([
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "expect",
  "http2-settings",
  "keep-alive",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "via",
]);
