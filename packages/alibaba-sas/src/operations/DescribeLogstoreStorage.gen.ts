// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeLogstoreStorageInput {
  /** @example sas */
  From: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeLogstoreStorageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example sas-log */
  Logstore?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12240
   */
  Preserve?: number;
  /** @example 180 */
  Ttl?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 335
   */
  Used?: number;
  /** @example sas-log-XXXX-cn-hangzhou */
  UserProject?: string;
}

/**
 * The documented error codes of DescribeLogstoreStorage.
 *
 * - `DataNotExist` (HTTP 200): Documented with HTTP 200: the client takes such a response for a success, as the
 *   vendor's SDKs do, and returns its body.
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLogstoreStorageErrorCode = "DataNotExist" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeLogstoreStorage with one of its documented codes. */
export const isDescribeLogstoreStorageError: ErrorGuard<DescribeLogstoreStorageErrorCode> = (error) =>
  isCloudError(error, "DescribeLogstoreStorage", ["DataNotExist", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLogstoreStorage({ From: "sas", Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeLogstoreStorage: TypedRoute<
  DescribeLogstoreStorageInput,
  DescribeLogstoreStorageOutput,
  DescribeLogstoreStorageHttp
> = {
  name: "DescribeLogstoreStorage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLogstoreStorage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeLogstoreStorage as `client.http` calls it. */
export interface DescribeLogstoreStorageHttp {
  "/DescribeLogstoreStorage": {
    post: {
      parameters: {
        query: DescribeLogstoreStorageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeLogstoreStorageOutput;
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
