// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  ProcessBaseInfo,
  ProcessDetailInfo,
  RequestId,
  RunTimeEventBaseInfo,
} from "../schemas.gen.js";

export interface DescribeEscapeEventDetailInput {
  /** @example b278g */
  EventId: string;
  /** @example NORMAL */
  EventType?: string;
}

export interface DescribeEscapeEventDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventBaseInfo?: RunTimeEventBaseInfo;
  ProcessInfo?: ProcessDetailInfo;
  EventDetail?: EscapeEventDescription;
  ParentProcessInfo?: ProcessBaseInfo;
  AncestorProcessInfo?: ProcessBaseInfo;
}

export interface EscapeEventDescription {
  Description?: string;
  /** @example 修改挂载路径，只将必须的路径挂载到容器中，避免挂载敏感路径。 */
  Solution?: string;
  /** @example dev */
  Remark?: string;
  /** @example 2024-11-04 16:10:31 */
  OperationTime?: string;
}

/**
 * The documented error codes of DescribeEscapeEventDetail.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter.MissingParameter`
 */
export type DescribeEscapeEventDetailErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter.MissingParameter";

/** Whether `error` is a failure of DescribeEscapeEventDetail with one of its documented codes. */
export const isDescribeEscapeEventDetailError: ErrorGuard<DescribeEscapeEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeEventDetail", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter.MissingParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * EventType.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEscapeEventDetail({ EventId: "10021" });
 * ```
 * @throws CloudError
 */
export const describeEscapeEventDetail: TypedRoute<
  DescribeEscapeEventDetailInput,
  DescribeEscapeEventDetailOutput,
  DescribeEscapeEventDetailHttp
> = {
  name: "DescribeEscapeEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeEventDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ProcessInfo", "ProcessId"], "bigint"]],
};

/** DescribeEscapeEventDetail as `client.http` calls it. */
export interface DescribeEscapeEventDetailHttp {
  "/DescribeEscapeEventDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeEventDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeEventDetailOutput;
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
