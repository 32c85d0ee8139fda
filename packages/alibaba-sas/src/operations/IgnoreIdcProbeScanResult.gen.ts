// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface IgnoreIdcProbeScanResultInput {
  /** @example 1 */
  IgnoreAction: 1 | 2 | (number & {});
  /** @example 332098932,332098964,332098963 */
  ScanResultIds: string;
}

export interface IgnoreIdcProbeScanResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.ignoreIdcProbeScanResult({
 *   IgnoreAction: 1,
 *   ScanResultIds: "332098932,332098964,332098963",
 * });
 * ```
 * @throws CloudError
 */
export const ignoreIdcProbeScanResult: TypedRoute<
  IgnoreIdcProbeScanResultInput,
  IgnoreIdcProbeScanResultOutput,
  IgnoreIdcProbeScanResultHttp
> = {
  name: "IgnoreIdcProbeScanResult",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "IgnoreIdcProbeScanResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** IgnoreIdcProbeScanResult as `client.http` calls it. */
export interface IgnoreIdcProbeScanResultHttp {
  "/IgnoreIdcProbeScanResult": {
    post: {
      parameters: {
        query: IgnoreIdcProbeScanResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": IgnoreIdcProbeScanResultOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
