import type { TypedRoute } from "@cloudseal/core";

/**
 * IAM gives temporary keys to who proves himself, by a token or as an agency. Asked twice it gives two, which harms nobody.
 *
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html
 */
export const temporaryKeys: TypedRoute<Record<string, unknown>, Record<string, unknown>> = {
  name: "CreateTemporaryAccessKey",
  method: "POST",
  path: "/v3.0/OS-CREDENTIAL/securitytokens",
  rest: "body",
  idempotent: true,
};
