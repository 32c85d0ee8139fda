// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeEscapeRuleInfoInput = {};

export interface DescribeEscapeRuleInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  RuleSet?: EscapeRule[];
}

export interface EscapeRule {
  /** @example ESCAPE_HOST_ACESS_FILE */
  Type?:
    | "ESCAPE_HOST_ACESS_FILE"
    | "ESCAPE_MOUNT_NAMESPACE"
    | "ESCAPE_PRIVILEDGE"
    | "ESCAPE_PRIVILEDGE_CONTAINER_START"
    | "ESCAPE_MOUNT_SENSITIVE_PTAH"
    | "ESCAPE_SYSCALL"
    | (string & {});
  /** @example 敏感路径挂载 */
  Name?: string;
  /** @example true */
  IsEnable?: boolean;
  /** @example RISK_CONTAINER */
  Group?: "RISK_CONTAINER" | "PROCESS_PRIVILEGE" | "CONTAINER_ESCAPE" | (string & {});
}

/**
 * The documented error codes of DescribeEscapeRuleInfo.
 *
 * - `AuthFailure`
 * - `InternalError`
 */
export type DescribeEscapeRuleInfoErrorCode = "AuthFailure" | "InternalError";

/** Whether `error` is a failure of DescribeEscapeRuleInfo with one of its documented codes. */
export const isDescribeEscapeRuleInfoError: ErrorGuard<DescribeEscapeRuleInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeRuleInfo", ["AuthFailure", "InternalError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEscapeRuleInfo();
 * ```
 * @throws CloudError
 */
export const describeEscapeRuleInfo: TypedRoute<
  DescribeEscapeRuleInfoInput,
  DescribeEscapeRuleInfoOutput,
  DescribeEscapeRuleInfoHttp
> = {
  name: "DescribeEscapeRuleInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeRuleInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEscapeRuleInfo as `client.http` calls it. */
export interface DescribeEscapeRuleInfoHttp {
  "/DescribeEscapeRuleInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeRuleInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeRuleInfoOutput;
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
