// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningDetailInput {
  /** @example 1 */
  CheckId?: string;
  /** @example 98675301 */
  CheckWarningId?: number | bigint;
  /** @example test_container */
  ContainerName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 103.25.XX.XX */
  SourceIp?: string;
  /** @example 06125d19-6a02-4451-9f65-2083996e**** */
  Uuid?: string;
}

export interface DescribeCheckWarningDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Advice?: string;
  CheckDetailAssetInfo?: {
    [key: string]: string;
  }[];
  CheckDetailColumns?: DescribeCheckWarningDetailOutputCheckDetailColumnsItem[];
  /** @example 946 */
  CheckId?: bigint;
  Description?: string;
  /** @example Redis unauthorized access */
  Item?: string;
  /** @example high */
  Level?: "high" | "medium" | "low" | (string & {});
  /** @example weak passwords (username@host/password):root@****\/12*** */
  Prompt?: string;
  /** @example Security audit */
  Type?: string;
}

export interface DescribeCheckWarningDetailOutputCheckDetailColumnsItem {
  Grids?: DescribeCheckWarningDetailOutputCheckDetailColumnsItemGridsItem[];
  /** @example Containername */
  Key?: string;
  /** @example ContainerName */
  ShowName?: string;
  /** @example text */
  Type?: "grid" | "text" | (string & {});
}

export interface DescribeCheckWarningDetailOutputCheckDetailColumnsItemGridsItem {
  /** @example Username */
  Key?: string;
  /** @example UserName */
  ShowName?: string;
  /** @example text */
  Type?: "grid" | "text" | (string & {});
}

/**
 * The documented error codes of DescribeCheckWarningDetail.
 *
 * - `ConsoleError` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCheckWarningDetailErrorCode =
  | "ConsoleError"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeCheckWarningDetail with one of its documented codes. */
export const isDescribeCheckWarningDetailError: ErrorGuard<DescribeCheckWarningDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarningDetail", [
    "ConsoleError",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarningDetail({
 *   CheckId: "1",
 *   CheckWarningId: 98675301,
 *   ContainerName: "test_container",
 *   Lang: "zh",
 *   SourceIp: "103.25.XX.XX",
 *   Uuid: "06125d19-6a02-4451-9f65-2083996e****",
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarningDetail: TypedRoute<
  DescribeCheckWarningDetailInput,
  DescribeCheckWarningDetailOutput,
  DescribeCheckWarningDetailHttp
> = {
  name: "DescribeCheckWarningDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarningDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["CheckId"], "bigint"]],
};

/** DescribeCheckWarningDetail as `client.http` calls it. */
export interface DescribeCheckWarningDetailHttp {
  "/DescribeCheckWarningDetail": {
    post: {
      parameters: {
        query?: DescribeCheckWarningDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckWarningDetailOutput;
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
