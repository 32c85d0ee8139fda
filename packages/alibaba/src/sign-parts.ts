import {
  type Awaitable,
  assertSignable,
  emptyHash,
  type RequestParts,
  sha256Hex,
  sortedNames,
  whenReady,
} from "@cloudseal/core";
import { authorization } from "./authorization.js";
import { canonicalRequest } from "./canonical-request.js";
import type { Credentials } from "./credentials.js";
import { signature } from "./signature.js";
import { stringToSign } from "./string-to-sign.js";

/**
 * The headers that sign a request by ACS3-HMAC-SHA256. Signed are `host`, `content-type` and every `x-acs-*`.
 *
 * @param parts with the canonical query
 * @param context.timestamp `YYYY-MM-DDTHH:mm:ssZ`
 * @param context.nonce never used before
 * @throws TypeError for a signed header that cannot be sent as it is signed
 */
export function signParts(
  parts: RequestParts,
  { credentials, timestamp, nonce }: { credentials: Credentials; timestamp: string; nonce: string },
): Awaitable<Record<string, string>> {
  const { accessKeyId, accessKeySecret, securityToken } = credentials;
  return whenReady(parts.body === "" ? emptyHash : sha256Hex(parts.body), (payloadHash) => {
    const added: Record<string, string> = {
      "x-acs-content-sha256": payloadHash,
      "x-acs-date": timestamp,
      "x-acs-signature-nonce": nonce,
    };
    if (securityToken) {
      added["x-acs-accesskey-id"] = accessKeyId;
      added["x-acs-security-token"] = securityToken;
    }
    const headers = Object.assign({}, parts.headers, added);
    const signedHeaders = sortedNames(headers, isSigned);
    assertSignable(headers, signedHeaders);
    const canonical = canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash);
    return whenReady(stringToSign(canonical), (text) =>
      whenReady(signature(text, accessKeySecret), (signature) => {
        added.authorization = authorization({ accessKeyId, signedHeaders, signature });
        return added;
      }),
    );
  });
}

const isSigned = (name: string) => name === "host" || name === "content-type" || name.startsWith("x-acs-");
