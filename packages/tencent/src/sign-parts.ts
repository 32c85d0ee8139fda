import { type Awaitable, assertSignable, type RequestParts, sha256Hex, trimHeader, whenReady } from "@cloudseal/core";
import { authorization } from "./authorization.js";
import { canonicalRequest } from "./canonical-request.js";
import type { Credentials } from "./credentials.js";
import { dateOf } from "./date-of.js";
import { signature } from "./signature.js";
import { stringToSign } from "./string-to-sign.js";

/**
 * The headers that sign a request by TC3-HMAC-SHA256. Signed are `content-type` and `host`, as in the vendor's SDKs.
 *
 * @param parts with the query as on the wire
 * @param context.timestamp seconds since 1970
 * @param context.service first label of the service's host, for example `tcss`
 * @throws TypeError for a signed header that cannot be sent as it is signed
 */
export function signParts(
  parts: RequestParts,
  context: { credentials: Credentials; timestamp: string; service: string; region?: string | undefined },
): Awaitable<Record<string, string>> {
  const { credentials, timestamp, service, region } = context;
  const { secretId, secretKey, token } = credentials;
  const contentType = parts.headers["content-type"] ?? (parts.method === "GET" ? form : "application/json");
  const added: Record<string, string> = { "content-type": contentType, "x-tc-timestamp": timestamp };
  if (token) added["x-tc-token"] = token;
  if (region && !parts.headers["x-tc-region"]) added["x-tc-region"] = region;

  const unsigned = trimHeader(parts.headers["x-tc-content-sha256"] ?? "") === unsignedPayload;
  const headers = Object.assign({}, parts.headers, added);
  assertSignable(headers, signedHeaders);
  const date = dateOf(timestamp);
  return whenReady(sha256Hex(unsigned ? unsignedPayload : parts.body), (payloadHash) =>
    whenReady(
      stringToSign(canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash), { timestamp, service }),
      (text) =>
        whenReady(signature(text, { secretKey, date, service }), (signature) => {
          added.authorization = authorization({ secretId, date, service, signedHeaders, signature });
          return added;
        }),
    ),
  );
}

const signedHeaders = ["content-type", "host"];
/** A GET has this content type, and signs it, although it has no body. */
const form = "application/x-www-form-urlencoded";
const unsignedPayload = "UNSIGNED-PAYLOAD";
