import { canonicalQuery, signRequest } from "@cloudseal/core";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { formatTimestamp } from "./format-timestamp.js";
import { signParts } from "./sign-parts.js";

/** Options of {@link sign}. */
export interface SignOptions {
  credentials: Credentials;
  /** Time of the signature. Default: the request's `x-acs-date` if it is not signed yet, else now. */
  date?: Date | undefined;
  /** A text that is never used twice. Default: the request's `x-acs-signature-nonce` if it is not signed yet, else a random UUID. */
  nonce?: string | undefined;
  /** Not part of this signature; here because the signers of all vendors take the same options. */
  region?: string | undefined;
  /** Not part of this signature. */
  service?: string | undefined;
}

/**
 * Signs any standard request by ACS3-HMAC-SHA256 for any HTTP client. The request names its operation in `x-acs-action`
 * and `x-acs-version`; its `host`, `content-type` and every `x-acs-*` are kept and signed. The given request stays unread.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function sign(request: Request, { credentials, date, nonce }: SignOptions): Promise<Request> {
  return signRequest(request, (parts) => {
    check(credentials);
    const { authorization, "x-acs-date": carriedDate, "x-acs-signature-nonce": carriedNonce } = parts.headers;
    const isNew = authorization === undefined;
    return signParts(
      { ...parts, query: canonicalQuery(parts.query) },
      {
        credentials,
        timestamp: (!date && isNew && carriedDate) || formatTimestamp(date ?? new Date()),
        nonce: nonce ?? ((isNew && carriedNonce) || crypto.randomUUID()),
      },
    );
  });
}
