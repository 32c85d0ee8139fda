import {
  type Awaitable,
  canonicalHeaders,
  hmacSha256,
  hmacSha256Hex,
  oncePerSecond,
  type RequestParts,
  sha256Hex,
  signingTime,
  signRequest,
  trimHeader,
  whenReady,
} from "@cloudseal/core/protocol";
import type { Credentials } from "./credentials/keys.js";
import { check } from "./credentials/keys.js";

/**
 * The canonical request of TC3-HMAC-SHA256. Path and query stand in it byte for byte as on the wire; header values are
 * trimmed and lower-cased.
 *
 * @param parts with the wire's query
 * @param signedHeaders lower-case names in order
 * @param payloadHash SHA-256 of the body, lower-case hex
 * @see https://www.tencentcloud.com/document/api/1005/31661
 */
export function canonicalRequest(parts: RequestParts, signedHeaders: readonly string[], payloadHash: string): string {
  // Of ASCII alone: other letters are bytes to a server.
  const headers = canonicalHeaders(parts.headers, signedHeaders).replace(/[A-Z]+/g, lowerCase);
  return `${parts.method}\n${parts.path}\n${parts.query}\n${headers}\n${signedHeaders.join(";")}\n${payloadHash}`;
}

const lowerCase = (letters: string) => letters.toLowerCase();

/**
 * The string that TC3-HMAC-SHA256 signs.
 *
 * @param context.timestamp seconds since 1970, the value of `X-TC-Timestamp`
 * @param context.service first label of the service's host, for example `tcss`
 */
export function stringToSign(
  canonicalRequest: string,
  { timestamp, service }: { timestamp: string; service: string },
): Awaitable<string> {
  const scope = `${dateOf(timestamp)}/${service}/tc3_request`;
  return whenReady(sha256Hex(canonicalRequest), (hash) => `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash}`);
}

/**
 * The signature of TC3-HMAC-SHA256, lower-case hex. The key is derived from the secret for one day and service, and kept.
 *
 * @param context.date UTC day, `YYYY-MM-DD`
 */
export function signature(
  stringToSign: string,
  { secretKey, date, service }: { secretKey: string; date: string; service: string },
): Awaitable<string> {
  // A process signs with one secret, on one day: what is looked up for others is not made for it.
  if (last?.secretKey !== secretKey || last.date !== date || last.service !== service) {
    const name = `${date}/${service}/${secretKey}`;
    const key = keys.get(name) ?? deriveKey(secretKey, date, service);
    if (keys.size >= 64) keys.clear();
    keys.set(name, key);
    last = { secretKey, date, service, key };
  }
  return whenReady(last.key, (key) => hmacSha256Hex(key, stringToSign));
}

const keys = new Map<string, Awaitable<Uint8Array>>();
let last: { secretKey: string; date: string; service: string; key: Awaitable<Uint8Array> } | undefined;

const deriveKey = (secretKey: string, date: string, service: string): Awaitable<Uint8Array> =>
  whenReady(hmacSha256(`TC3${secretKey}`, date), (dayKey) =>
    whenReady(hmacSha256(dayKey, service), (serviceKey) => hmacSha256(serviceKey, "tc3_request")),
  );

/** The `Authorization` header of TC3-HMAC-SHA256. A comma and a space stand between its parts. */
export const authorization = (parts: {
  secretId: string;
  date: string;
  service: string;
  signedHeaders: readonly string[];
  signature: string;
}): string =>
  `TC3-HMAC-SHA256 Credential=${parts.secretId}/${parts.date}/${parts.service}/tc3_request, SignedHeaders=${parts.signedHeaders.join(";")}, Signature=${parts.signature}`;

/**
 * The headers that sign a request. Signed are `content-type` and `host`, as in the vendor's SDKs.
 *
 * @param parts with the query as on the wire, and headers that are sent as they are
 * @param context.timestamp of {@link formatTimestamp}
 * @param context.service first label of the service's host, for example `tcss`
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
  const headers = { "content-type": contentType, host: parts.headers.host ?? "" };
  const date = dateOf(timestamp);
  return whenReady(sha256Hex(unsigned ? unsignedPayload : parts.body), (payloadHash) => {
    const canonical = canonicalRequest({ ...parts, headers }, signedHeaders, payloadHash);
    return whenReady(stringToSign(canonical, { timestamp, service }), (text) =>
      whenReady(signature(text, { secretKey, date, service }), (signature) => {
        added.authorization = authorization({ secretId, date, service, signedHeaders, signature });
        return added;
      }),
    );
  });
}

const signedHeaders = ["content-type", "host"];
/** A GET has this content type, and signs it, although it has no body. */
const form = "application/x-www-form-urlencoded";
const unsignedPayload = "UNSIGNED-PAYLOAD";

/** The time of a signature: whole seconds since 1970. */
export const formatTimestamp = oncePerSecond((date) => String(Math.floor(date.getTime() / 1000)));

const timeHeader = { name: "x-tc-timestamp", form: /^\d{1,11}$/, format: formatTimestamp };

/** The UTC day, `YYYY-MM-DD`, of a time in seconds since 1970. */
function dateOf(timestamp: string): string {
  const day = Math.floor(Number(timestamp) / 86_400);
  if (day !== lastDay) {
    lastDate = new Date(day * 86_400_000).toISOString().slice(0, 10);
    lastDay = day;
  }
  return lastDate;
}

let lastDay = Number.NaN;
let lastDate = "";

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-tc-timestamp` if it is not signed yet, else now. */
  date?: Date | undefined;
  /** Sent as `X-TC-Region` unless the request has one. Not part of the signature. */
  region?: string | undefined;
  /** Name of the service in the signature. Default: the first label of the host. */
  service?: string | undefined;
}

/**
 * Signs any standard request by TC3-HMAC-SHA256 for any HTTP client. The request names its operation in `X-TC-Action` and
 * `X-TC-Version`; its `content-type` (put in if it has none) and the host of its address are signed. The given request
 * stays unread.
 *
 * @throws TypeError for credentials, a time, a service or a signed header that cannot be sent as it is signed
 * @see https://www.tencentcloud.com/document/api/1005/31661
 * @example
 * const headers = { "x-tc-action": "DescribeImageRegistryNamespaceList", "x-tc-version": "2020-11-01" };
 * const request = new Request("https://tcss.tencentcloudapi.com/", { method: "POST", headers, body: "{}" });
 * const response = await fetch(await sign(request, { credentials: await fromEnv()() }));
 */
export function sign(request: Request, { credentials, date, region, service }: SignOptions): Promise<Request> {
  const signer = (parts: RequestParts) => {
    check(credentials);
    const timestamp = signingTime(parts.headers, date, timeHeader);
    return signParts(parts, { credentials, timestamp, service: serviceOf(parts, service), region });
  };
  return signRequest(request, signer, () => signedHeaders, ["x-tc-token"]);
}

function serviceOf({ headers: { host = "" } }: RequestParts, given: string | undefined): string {
  const service = given ?? host.split(/[.:]/)[0];
  if (typeof service === "string" && /^[\w!$&'()*+;=~.-]+$/.test(service)) return service;
  throw new TypeError(
    `service is ${JSON.stringify(service)}: pass the first label of the service's own host, such as cvm`,
  );
}
