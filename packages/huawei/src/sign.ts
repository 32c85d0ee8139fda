import { canonicalQuery, type RequestParts, signingTime, signRequest } from "@cloudseal/core";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { formatTimestamp } from "./format-timestamp.js";
import { signParts } from "./sign-parts.js";

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-sdk-date` if it is not signed yet, else now. */
  date?: Date | undefined;
  /** Not part of this signature; here because the signers of all vendors take the same options. */
  nonce?: string | undefined;
  /** Not part of this signature. */
  region?: string | undefined;
  /** Not part of this signature. */
  service?: string | undefined;
}

/**
 * Signs any standard request by SDK-HMAC-SHA256 for any HTTP client, or puts in the `X-Auth-Token` if the credentials are
 * a token. All headers of the request are kept, and signed but for those that a transport or a proxy may change;
 * `content-type` and `x-project-id` are put in if it has none.
 * A body that is not JSON is not signed, as in the vendor's SDKs. The given request stays unread.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 * @throws TypeError for credentials, a time or a signed header that cannot be sent as it is signed
 */
export function sign(request: Request, { credentials, date }: SignOptions): Promise<Request> {
  const signer = (parts: RequestParts) => {
    check(credentials);
    const timestamp = signingTime(parts.headers, date, dateHeader);
    return signParts({ ...parts, query: canonicalQuery(parts.query) }, { credentials, timestamp });
  };
  return signRequest(request, signer, ["x-security-token"]);
}

const dateHeader = { name: "x-sdk-date", form: /^\d{8}T\d{6}Z$/, format: formatTimestamp };
