// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFunctionTrialStatusInput {
  /** @example trail_file_detect_api_reward */
  FunctionName?: string;
}

export interface GetFunctionTrialStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Data?: 0 | 1 | 2 | 3 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getFunctionTrialStatus({
 *   FunctionName: "trail_file_detect_api_reward",
 * });
 * ```
 * @throws CloudError
 */
export const getFunctionTrialStatus: TypedRoute<
  GetFunctionTrialStatusInput,
  GetFunctionTrialStatusOutput,
  GetFunctionTrialStatusHttp
> = {
  name: "GetFunctionTrialStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFunctionTrialStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetFunctionTrialStatus as `client.http` calls it. */
export interface GetFunctionTrialStatusHttp {
  "/GetFunctionTrialStatus": {
    post: {
      parameters: {
        query?: GetFunctionTrialStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFunctionTrialStatusOutput;
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
