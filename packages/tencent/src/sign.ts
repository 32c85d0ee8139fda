import { type RequestParts, signingTime, signRequest } from "@cloudseal/core";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { formatTimestamp } from "./format-timestamp.js";
import { signParts } from "./sign-parts.js";

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-tc-timestamp` if it is not signed yet, else now. */
  date?: Date | undefined;
  /** Not part of this signature; here because the signers of all vendors take the same options. */
  nonce?: string | undefined;
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
 * @see https://www.tencentcloud.com/document/api/1005/31661
 * @throws TypeError for credentials, a time, a service or a signed header that cannot be sent as it is signed
 */
export function sign(request: Request, { credentials, date, region, service }: SignOptions): Promise<Request> {
  const signer = (parts: RequestParts) => {
    check(credentials);
    const timestamp = signingTime(parts.headers, date, dateHeader);
    return signParts(parts, { credentials, timestamp, service: serviceOf(parts, service), region });
  };
  return signRequest(request, signer, ["x-tc-token"]);
}

function serviceOf({ headers: { host = "" } }: RequestParts, given: string | undefined): string {
  const service = given ?? host.split(/[.:]/)[0];
  if (typeof service === "string" && /^[\w!$&'()*+;=~.-]+$/.test(service)) return service;
  throw new TypeError(
    `service is ${JSON.stringify(service)}: pass the first label of the service's own host, such as cvm`,
  );
}

const dateHeader = { name: "x-tc-timestamp", form: /^\d{1,11}$/, format: formatTimestamp };
