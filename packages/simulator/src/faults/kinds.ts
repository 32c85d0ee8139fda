import { clockSkew } from "./clock-skew.js";
import type { FaultOptions, FaultType } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { htmlErrorPage } from "./html-error-page.js";
import { hugeBody } from "./huge-body.js";
import { neverAnswers } from "./never-answers.js";
import { redirect } from "./redirect.js";
import { refusedByVendor } from "./refused-by-vendor.js";
import { reset } from "./reset.js";
import { serverError } from "./server-error.js";
import { slow } from "./slow.js";
import { throttle } from "./throttle.js";
import { truncatedGzip } from "./truncated-gzip.js";
import { truncatedJson } from "./truncated-json.js";
import { wrongContentType } from "./wrong-content-type.js";

/** Every type of fault. */
export const kinds: { readonly [Type in FaultType]: FaultKind<FaultOptions[Type]> } = {
  "500": serverError("internal", 500),
  "502": serverError("badGateway", 502),
  "503": serverError("unavailable", 503),
  "504": serverError("gatewayTimeout", 504),
  throttle,
  "internal-error": serverError("internal"),
  "html-error-page": htmlErrorPage,
  ...reset,
  "never-answers": neverAnswers,
  slow,
  "truncated-json": truncatedJson,
  "truncated-gzip": truncatedGzip,
  "huge-body": hugeBody,
  "wrong-content-type": wrongContentType,
  redirect,
  "clock-skew": clockSkew,
  "expired-token": refusedByVendor("expiredToken", "The session token has expired."),
  "used-nonce": refusedByVendor("usedNonce", "The nonce was used before."),
};
