// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PublicPreCheckImageScanTaskInput {
  /** @example 6a5e103187b31a94592a47a5858617f7**** */
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
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /** @example 0.2 */
  Tags?: string;
}

export interface PublicPreCheckImageScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: PublicPreCheckImageScanTaskOutputData;
}

export interface PublicPreCheckImageScanTaskOutputData {
  /** @example 6 */
  NeedAuthCount?: number;
  /** @example 3 */
  ScanImageCount?: number;
}

/**
 * The documented error codes of PublicPreCheckImageScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type PublicPreCheckImageScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of PublicPreCheckImageScanTask with one of its documented codes. */
export const isPublicPreCheckImageScanTaskError: ErrorGuard<PublicPreCheckImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "PublicPreCheckImageScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.publicPreCheckImageScanTask({
 *   Digests: "6a5e103187b31a94592a47a5858617f7****",
 *   InstanceIds: "i-uf6j8vq9l4r5ntht****",
 *   RegionIds: "cn-hangzhou",
 *   RegistryTypes: "acr",
 *   RepoIds: "crr-vridcl4****",
 *   RepoNames: "centos",
 *   RepoNamespaces: "hanghai-namespace",
 *   SourceIp: "192.168.XX.XX",
 *   Tags: "0.2",
 * });
 * ```
 * @throws CloudError
 */
export const publicPreCheckImageScanTask: TypedRoute<
  PublicPreCheckImageScanTaskInput,
  PublicPreCheckImageScanTaskOutput,
  PublicPreCheckImageScanTaskHttp
> = {
  name: "PublicPreCheckImageScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "PublicPreCheckImageScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** PublicPreCheckImageScanTask as `client.http` calls it. */
export interface PublicPreCheckImageScanTaskHttp {
  "/PublicPreCheckImageScanTask": {
    post: {
      parameters: {
        query?: PublicPreCheckImageScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": PublicPreCheckImageScanTaskOutput;
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
