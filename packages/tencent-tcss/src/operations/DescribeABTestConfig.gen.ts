// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeABTestConfigInput {
  /** @example cv_10086 */
  ProjectName?: string;
}

export interface DescribeABTestConfigOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  Config?: ABTestConfig[];
}

export interface ABTestConfig {
  /** @example all_agent**** */
  ProjectName?: string;
  /** @example true */
  Status?: boolean;
}

/**
 * The documented error codes of DescribeABTestConfig.
 *
 * - `AuthFailure`
 * - `InternalError`
 */
export type DescribeABTestConfigErrorCode = "AuthFailure" | "InternalError";

/** Whether `error` is a failure of DescribeABTestConfig with one of its documented codes. */
export const isDescribeABTestConfigError: ErrorGuard<DescribeABTestConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeABTestConfig", ["AuthFailure", "InternalError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeABTestConfig();
 * ```
 * @throws CloudError
 */
export const describeABTestConfig: TypedRoute<
  DescribeABTestConfigInput,
  DescribeABTestConfigOutput,
  DescribeABTestConfigHttp
> = {
  name: "DescribeABTestConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeABTestConfig", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeABTestConfig as `client.http` calls it. */
export interface DescribeABTestConfigHttp {
  "/DescribeABTestConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeABTestConfigInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeABTestConfigOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
