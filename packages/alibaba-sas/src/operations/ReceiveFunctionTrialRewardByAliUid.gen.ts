// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ReceiveFunctionTrialRewardByAliUidInput {
  /** @example trail_honeypot_reward */
  FunctionName?: "trail_honeypot_reward" | "trail_file_detect_api_reward" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ReceiveFunctionTrialRewardByAliUidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.receiveFunctionTrialRewardByAliUid({
 *   FunctionName: "trail_honeypot_reward",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const receiveFunctionTrialRewardByAliUid: TypedRoute<
  ReceiveFunctionTrialRewardByAliUidInput,
  ReceiveFunctionTrialRewardByAliUidOutput,
  ReceiveFunctionTrialRewardByAliUidHttp
> = {
  name: "ReceiveFunctionTrialRewardByAliUid",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ReceiveFunctionTrialRewardByAliUid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ReceiveFunctionTrialRewardByAliUid as `client.http` calls it. */
export interface ReceiveFunctionTrialRewardByAliUidHttp {
  "/ReceiveFunctionTrialRewardByAliUid": {
    post: {
      parameters: {
        query?: ReceiveFunctionTrialRewardByAliUidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ReceiveFunctionTrialRewardByAliUidOutput;
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
