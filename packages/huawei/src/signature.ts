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

/**
 * The string that SDK-HMAC-SHA256 signs.
 *
 * @param context.date the value of `X-Sdk-Date`, `YYYYMMDDTHHmmssZ`
 */
export function stringToSign(canonicalRequest: string, { date }: { date: string }): Awaitable<string> {
  return whenReady(sha256Hex(canonicalRequest), (hash) => `SDK-HMAC-SHA256\n${date}\n${hash}`);
}

/** The signature of SDK-HMAC-SHA256, lower-case hex: the secret key itself is the key. */
export const signature = (stringToSign: string, sk: string): Awaitable<string> => hmacSha256Hex(sk, stringToSign);

/** The `Authorization` header of SDK-HMAC-SHA256. A comma and a space stand between its parts. */
export const authorization = (parts: { ak: string; signedHeaders: readonly string[]; signature: string }): string =>
  `SDK-HMAC-SHA256 Access=${parts.ak}, SignedHeaders=${parts.signedHeaders.join(";")}, Signature=${parts.signature}`;

/**
 * The headers that sign a request, or the token header alone if the credentials are a token. Signed is every header but
 * those that a transport sets or a proxy may change.
 *
 * @param parts with the canonical query, and headers that are sent as they are
 * @param context.timestamp of {@link formatTimestamp}
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
  const givenHash = trimHeader(parts.headers[contentHash] ?? "");
  if (givenHash === "" && !/application\/json/i.test(contentType)) added[contentHash] = "UNSIGNED-PAYLOAD";

  const headers: Record<string, string> = Object.assign({}, parts.headers, added);
  const signedHeaders = signedNames(headers);
  const payloadHash = givenHash || added[contentHash] || (parts.body === "" ? emptyHash() : sha256Hex(parts.body));
  return whenReady(payloadHash, (payloadHash) => {
    const canonical = canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash);
    return whenReady(stringToSign(canonical, { date: timestamp }), (text) =>
      whenReady(signature(text, sk), (signature) => {
        added.authorization = authorization({ ak, signedHeaders, signature });
        return added;
      }),
    );
  });
}

/** The content type of a multipart body is not signed, as clients choose its boundary late. */
function signedNames(headers: RequestParts["headers"]): readonly string[] {
  const multipart = trimHeader(headers["content-type"] ?? "").startsWith("multipart/");
  return sortedNames(headers, (name) => isSigned(name) && !(multipart && name === "content-type"));
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

/** The time of a signature: `YYYYMMDDTHHmmssZ` in UTC; milliseconds are cut off. */
export const formatTimestamp = oncePerSecond((date) => `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`);

const timeHeader = { name: "x-sdk-date", form: /^\d{8}T\d{6}Z$/, format: formatTimestamp };

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-sdk-date` if it is not signed yet, else now. */
  date?: Date | undefined;
}

/**
 * Signs any standard request by SDK-HMAC-SHA256 for any HTTP client, or puts in the `X-Auth-Token` if the credentials are
 * a token. All headers of the request are kept, and signed but for those that a transport or a proxy may change;
 * `content-type` and `x-project-id` are put in if it has none. A body that is not JSON is not signed, as in the vendor's
 * SDKs. The given request stays unread.
 *
 * @throws TypeError for credentials, a time or a signed header that cannot be sent as it is signed
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 * @example
 * const credentials = await fromEnv()();
 * const url = `https://dbss.ap-southeast-1.myhuaweicloud.com/v2/${credentials.projectId}/audit/instances`;
 * const response = await fetch(await sign(new Request(url), { credentials }));
 */
export function sign(request: Request, { credentials, date }: SignOptions): Promise<Request> {
  const signer = (parts: RequestParts) => {
    check(credentials);
    const timestamp = signingTime(parts.headers, date, timeHeader);
    return signParts({ ...parts, query: canonicalQuery(parts.query) }, { credentials, timestamp });
  };
  return signRequest(request, signer, signedNames, ["x-security-token"]);
}
