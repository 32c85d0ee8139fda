// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVirusTaskListInput {
  /** @example 6364c20fcc05e9766ad6**** */
  TaskId: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example RiskCnt */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeVirusTaskListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: VirusTaskInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
}

export interface VirusTaskInfo {
  /** @example container1 */
  ContainerName?: string;
  /** @example 1feee1a504e22a62789aab5b7399b312b4bed04d35b1135ecf6255a084bb**** */
  ContainerId?: string;
  /** @example docker.io/alpine:la**** */
  ImageName?: string;
  /** @example sha256:05455a08881ea9cf0e752bc48e61bbd71a34c029bb13df01e40e3e70e0d0**** */
  ImageId?: string;
  /** @example CentOS-**** */
  HostName?: string;
  /** @example 192.168.100.1 */
  HostIp?: string;
  /** @example FINISHED */
  Status?: "WAIT" | "FAILED" | "SCANNING" | "FINISHED" | "CANCELING" | "CANCELED" | "CANCEL_FAILED" | (string & {});
  /** @example 2024-11-01T08:08**** */
  StartTime?: string;
  /** @example 2024-11-01T08:08**** */
  EndTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCnt?: number;
  /** @example 979b6f577beb84936e739844c942**** */
  Id?: string;
  /** @example SEND_SUCCE**** */
  ErrorMsg?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example 43.134.27**** */
  PublicIP?: string;
  /** @example node-ins1a */
  NodeID?: string;
}

/**
 * The documented error codes of DescribeVirusTaskList.
 *
 * - `InternalError`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeVirusTaskListErrorCode =
  | "InternalError"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusTaskList with one of its documented codes. */
export const isDescribeVirusTaskListError: ErrorGuard<DescribeVirusTaskListErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusTaskList", [
    "InternalError",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusTaskList({ TaskId: "faketaskid" });
 * ```
 * @throws CloudError
 */
export const describeVirusTaskList: TypedRoute<
  DescribeVirusTaskListInput,
  DescribeVirusTaskListOutput,
  DescribeVirusTaskListHttp
> = {
  name: "DescribeVirusTaskList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusTaskList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusTaskList as `client.http` calls it. */
export interface DescribeVirusTaskListHttp {
  "/DescribeVirusTaskList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusTaskListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusTaskListOutput;
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
