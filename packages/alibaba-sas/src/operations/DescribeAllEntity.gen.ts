// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAllEntityInput = {};

export interface DescribeAllEntityOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  EntityList?: DescribeAllEntityOutputEntityListItem[];
}

export interface DescribeAllEntityOutputEntityListItem {
  /** @example 281801 */
  GroupId?: number;
  /** @example abc */
  InstanceName?: string;
  /** @example 172.19.XX.XX */
  InternetIp?: string;
  /** @example 100.104.XX.XX */
  IntranetIp?: string;
  /** @example 101.132.XX.XX */
  Ip?: string;
  /** @example windows */
  Os?: "linux" | "windows" | (string & {});
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeAllEntity.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAllEntityErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAllEntity with one of its documented codes. */
export const isDescribeAllEntityError: ErrorGuard<DescribeAllEntityErrorCode> = (error) =>
  isCloudError(error, "DescribeAllEntity", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAllEntity();
 * ```
 * @throws CloudError
 */
export const describeAllEntity: TypedRoute<DescribeAllEntityInput, DescribeAllEntityOutput, DescribeAllEntityHttp> = {
  name: "DescribeAllEntity",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAllEntity", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAllEntity as `client.http` calls it. */
export interface DescribeAllEntityHttp {
  "/DescribeAllEntity": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAllEntityOutput;
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
