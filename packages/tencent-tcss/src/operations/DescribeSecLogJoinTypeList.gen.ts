// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSecLogJoinTypeListInput = {};

export interface DescribeSecLogJoinTypeListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: SecLogJoinInfo[];
  /** @example zh */
  MsgLanguage?: string;
}

export interface SecLogJoinInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SuperNodeCount?: number;
  /** @example true */
  IsJoined?: boolean;
  /** @example container_bash */
  LogType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 132
   */
  ClusterCount?: number;
}

/**
 * The documented error codes of DescribeSecLogJoinTypeList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogJoinTypeListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogJoinTypeList with one of its documented codes. */
export const isDescribeSecLogJoinTypeListError: ErrorGuard<DescribeSecLogJoinTypeListErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogJoinTypeList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogJoinTypeList();
 * ```
 * @throws CloudError
 */
export const describeSecLogJoinTypeList: TypedRoute<
  DescribeSecLogJoinTypeListInput,
  DescribeSecLogJoinTypeListOutput,
  DescribeSecLogJoinTypeListHttp
> = {
  name: "DescribeSecLogJoinTypeList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogJoinTypeList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogJoinTypeList as `client.http` calls it. */
export interface DescribeSecLogJoinTypeListHttp {
  "/DescribeSecLogJoinTypeList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogJoinTypeListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogJoinTypeListOutput;
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
