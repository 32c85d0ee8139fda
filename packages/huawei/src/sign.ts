import { canonicalQuery, signRequest } from "@cloudseal/core";
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
 * a token. All headers of the request are kept and signed; `content-type` and `x-project-id` are put in if it has none.
 * A body that is not JSON is not signed, as in the vendor's SDKs. The given request stays unread.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export function sign(request: Request, { credentials, date }: SignOptions): Promise<Request> {
  return signRequest(request, (parts) => {
    check(credentials);
    const { authorization, "x-sdk-date": carried } = parts.headers;
    return signParts(
      { ...parts, query: canonicalQuery(parts.query) },
      {
        credentials,
        timestamp: (!date && authorization === undefined && carried) || formatTimestamp(date ?? new Date()),
      },
    );
  });
}
