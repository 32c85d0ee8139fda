// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PublicCreateImageScanTaskInput {
  /** @example 6a5e103187b31a94592a47a5858617f7a6c */
  Digests?: string;
  /** @example i-uf6j8vq9l4r5ntht**** */
  InstanceIds?: string;
  /** @example cn-hangzhou */
  RegionIds?: string;
  /** @example acr */
  RegistryTypes?: "acr" | "harbor" | "quay" | (string & {});
  /** @example crr-vridcl4**** */
  RepoIds?: string;
  /** @example centos */
  RepoNames?: string;
  /** @example hanghai-namespace */
  RepoNamespaces?: string;
  /** @example 192.168..XX.XX */
  SourceIp?: string;
  /** @example 0.2 */
  Tags?: string;
}

export interface PublicCreateImageScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: PublicCreateImageScanTaskOutputData;
}

export interface PublicCreateImageScanTaskOutputData {
  /** @example true */
  CanCreate?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  CollectTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  ExecTime?: number;
  /** @example 5 */
  FinishCount?: number;
  /** @example 100 */
  Progress?: number;
  /** @example SUCCESS */
  Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | (string & {});
  /** @example SUCCESS */
  Status?: "INIT" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | (string & {});
  /** @example a410bb3e68c217a3368bc0238c66886d */
  TaskId?: string;
  /** @example 5 */
  TotalCount?: number;
}

/**
 * The documented error codes of PublicCreateImageScanTask.
 *
 * - `BeyondQuata` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type PublicCreateImageScanTaskErrorCode = "BeyondQuata" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of PublicCreateImageScanTask with one of its documented codes. */
export const isPublicCreateImageScanTaskError: ErrorGuard<PublicCreateImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "PublicCreateImageScanTask", ["BeyondQuata", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.publicCreateImageScanTask({
 *   Digests: "6a5e103187b31a94592a47a5858617f7a6c",
 *   InstanceIds: "i-uf6j8vq9l4r5ntht****",
 *   RegionIds: "cn-hangzhou",
 *   RegistryTypes: "acr",
 *   RepoIds: "crr-vridcl4****",
 *   RepoNames: "centos",
 *   RepoNamespaces: "hanghai-namespace",
 *   SourceIp: "192.168..XX.XX",
 *   Tags: "0.2",
 * });
 * ```
 * @throws CloudError
 */
export const publicCreateImageScanTask: TypedRoute<
  PublicCreateImageScanTaskInput,
  PublicCreateImageScanTaskOutput,
  PublicCreateImageScanTaskHttp
> = {
  name: "PublicCreateImageScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "PublicCreateImageScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** PublicCreateImageScanTask as `client.http` calls it. */
export interface PublicCreateImageScanTaskHttp {
  "/PublicCreateImageScanTask": {
    post: {
      parameters: {
        query?: PublicCreateImageScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": PublicCreateImageScanTaskOutput;
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
