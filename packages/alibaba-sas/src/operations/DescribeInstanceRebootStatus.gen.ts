// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeInstanceRebootStatusInput {
  /** @example d77f7802-4f0a-4221-ab02-4d999e**** */
  Uuids: string;
}

export interface DescribeInstanceRebootStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RebootStatuses?: DescribeInstanceRebootStatusOutputRebootStatusesItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeInstanceRebootStatusOutputRebootStatusesItem {
  /** @example 10001 */
  Code?: "10001" | "10002" | "10003" | (string & {});
  /** @example push failed */
  Msg?: string;
  /** @example 2 */
  RebootStatus?: 0 | 1 | 2 | (number & {});
  /** @example 9b59c2d6-0967-46e3-ad7b-152227c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeInstanceRebootStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstanceRebootStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstanceRebootStatus with one of its documented codes. */
export const isDescribeInstanceRebootStatusError: ErrorGuard<DescribeInstanceRebootStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeInstanceRebootStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstanceRebootStatus({
 *   Uuids: "d77f7802-4f0a-4221-ab02-4d999e****",
 * });
 * ```
 * @throws CloudError
 */
export const describeInstanceRebootStatus: TypedRoute<
  DescribeInstanceRebootStatusInput,
  DescribeInstanceRebootStatusOutput,
  DescribeInstanceRebootStatusHttp
> = {
  name: "DescribeInstanceRebootStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstanceRebootStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeInstanceRebootStatus as `client.http` calls it. */
export interface DescribeInstanceRebootStatusHttp {
  "/DescribeInstanceRebootStatus": {
    post: {
      parameters: {
        query: DescribeInstanceRebootStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstanceRebootStatusOutput;
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
