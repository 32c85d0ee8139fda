// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyRiskDnsEventStatusInput {
  /**
   * @example [
   * 1
   * ]
   */
  EventIDSet: number[];
  /** @example EVENT_UNDEAL */
  EventStatus: string;
  /** @example www.baidu.com */
  Address?: string;
  /** @example remark */
  Remark?: string;
  /** @example false */
  AllSameEventAddWhite?: boolean;
  /** @example DOMAIN */
  AddWhiteEventType?: string;
}

export interface ModifyRiskDnsEventStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyRiskDnsEventStatus.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ErrIpNoValid`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.IpNoValid`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 * - `UnknownParameter`
 * - `UnsupportedOperation`
 */
export type ModifyRiskDnsEventStatusErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ErrIpNoValid"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.IpNoValid"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Whether `error` is a failure of ModifyRiskDnsEventStatus with one of its documented codes. */
export const isModifyRiskDnsEventStatusError: ErrorGuard<ModifyRiskDnsEventStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyRiskDnsEventStatus", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ErrIpNoValid",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.IpNoValid",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
    "UnknownParameter",
    "UnsupportedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyRiskDnsEventStatus({
 *   EventIDSet: [1],
 *   EventStatus: "EVENT_DEALED",
 *   Remark: "remark",
 * });
 * ```
 * @throws CloudError
 */
export const modifyRiskDnsEventStatus: TypedRoute<
  ModifyRiskDnsEventStatusInput,
  ModifyRiskDnsEventStatusOutput,
  ModifyRiskDnsEventStatusHttp
> = {
  name: "ModifyRiskDnsEventStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyRiskDnsEventStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyRiskDnsEventStatus as `client.http` calls it. */
export interface ModifyRiskDnsEventStatusHttp {
  "/ModifyRiskDnsEventStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyRiskDnsEventStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyRiskDnsEventStatusOutput;
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
