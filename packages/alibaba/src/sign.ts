import { canonicalQuery, type RequestParts, signingTime, signRequest, trimHeader } from "@cloudseal/core";
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
 * and `x-acs-version`; the host of its address, its `content-type` and every `x-acs-*` are signed. The given request stays
 * unread.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 * @throws TypeError for credentials, a nonce, a time or a signed header that cannot be sent as it is signed
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
        timestamp: signingTime(parts.headers, date, dateHeader),
        nonce: nonce ?? ((authorization === undefined && carried) || crypto.randomUUID()),
      },
    );
  };
  return signRequest(request, signer, ["x-acs-accesskey-id", "x-acs-security-token"]);
}

const dateHeader = { name: "x-acs-date", form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, format: formatTimestamp };
