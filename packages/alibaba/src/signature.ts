import {
  type Awaitable,
  canonicalHeaders,
  canonicalPath,
  canonicalQuery,
  emptyHash,
  hmacSha256Hex,
  oncePerSecond,
  type RequestParts,
  sha256Hex,
  signingTime,
  signRequest,
  sortedNames,
  trimHeader,
  whenReady,
} from "@cloudseal/core/protocol";
import type { Credentials } from "./credentials/keys.js";
import { check } from "./credentials/keys.js";

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

/** The string that ACS3-HMAC-SHA256 signs. */
export function stringToSign(canonicalRequest: string): Awaitable<string> {
  return whenReady(sha256Hex(canonicalRequest), (hash) => `ACS3-HMAC-SHA256\n${hash}`);
}

/** The signature of ACS3-HMAC-SHA256, lower-case hex: the secret itself is the key. */
export const signature = (stringToSign: string, accessKeySecret: string): Awaitable<string> =>
  hmacSha256Hex(accessKeySecret, stringToSign);

/** The `Authorization` header of ACS3-HMAC-SHA256. There are no spaces after its commas. */
export const authorization = (parts: {
  accessKeyId: string;
  signedHeaders: readonly string[];
  signature: string;
}): string =>
  `ACS3-HMAC-SHA256 Credential=${parts.accessKeyId},SignedHeaders=${parts.signedHeaders.join(";")},Signature=${parts.signature}`;

/**
 * The headers that sign a request. Signed are `host`, `content-type` and every `x-acs-*`.
 *
 * @param parts with the canonical query, and headers that are sent as they are
 * @param context.timestamp of {@link formatTimestamp}
 * @param context.nonce never used before
 */
export function signParts(
  parts: RequestParts,
  { credentials, timestamp, nonce }: { credentials: Credentials; timestamp: string; nonce: string },
): Awaitable<Record<string, string>> {
  const { accessKeyId, accessKeySecret, securityToken } = credentials;
  return whenReady(parts.body === "" ? emptyHash() : sha256Hex(parts.body), (payloadHash) => {
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
    const signedHeaders = signedNames(headers);
    const canonical = canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash);
    return whenReady(stringToSign(canonical), (text) =>
      whenReady(signature(text, accessKeySecret), (signature) => {
        added.authorization = authorization({ accessKeyId, signedHeaders, signature });
        return added;
      }),
    );
  });
}

const signedNames = (headers: RequestParts["headers"]) => sortedNames(headers, isSigned);

const isSigned = (name: string) => name === "host" || name === "content-type" || name.startsWith("x-acs-");

/** The time of a signature: `YYYY-MM-DDTHH:mm:ssZ` in UTC; milliseconds are cut off. */
export const formatTimestamp = oncePerSecond((date) => `${date.toISOString().slice(0, 19)}Z`);

const timeHeader = { name: "x-acs-date", form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, format: formatTimestamp };

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-acs-date` if it is not signed yet, else now. */
  date?: Date | undefined;
  /** A string that is never used twice. Default: the request's `x-acs-signature-nonce` if it is not signed yet, else a random UUID. */
  nonce?: string | undefined;
}

/**
 * Signs any standard request by ACS3-HMAC-SHA256 for any HTTP client. The request names its operation in `x-acs-action`
 * and `x-acs-version`; the host of its address, its `content-type` and every `x-acs-*` are signed. The given request stays
 * unread.
 *
 * @throws TypeError for credentials, a nonce, a time or a signed header that cannot be sent as it is signed
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 * @example
 * const headers = { "x-acs-action": "DescribeVersionConfig", "x-acs-version": "2018-12-03" };
 * const request = new Request("https://tds.cn-shanghai.aliyuncs.com/", { method: "POST", headers });
 * const response = await fetch(await sign(request, { credentials: await fromEnv()() }));
 */
export function sign(request: Request, { credentials, date, nonce }: SignOptions): Promise<Request> {
  const signer = (parts: RequestParts) => {
    check(credentials);
    if (nonce !== undefined && !(typeof nonce === "string" && trimHeader(nonce)))
      throw new TypeError("nonce is not a string with a character in it: pass one that is never used twice");
    const { authorization, "x-acs-signature-nonce": carried } = parts.headers;
    return signParts(
      { ...parts, query: canonicalQuery(parts.query) },
      {
        credentials,
        timestamp: signingTime(parts.headers, date, timeHeader),
        nonce: nonce ?? ((authorization === undefined && carried) || crypto.randomUUID()),
      },
    );
  };
  return signRequest(request, signer, signedNames, ["x-acs-accesskey-id", "x-acs-security-token"]);
}
