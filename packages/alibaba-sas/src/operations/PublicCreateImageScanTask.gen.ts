// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PublicCreateImageScanTaskInput {
  /**
   * Only these images, by SHA-256 without `sha256:`, joined by commas.
   * @example 6a5e103187b31a94592a47a5858617f7a6c
   */
  Digests?: string;
  /**
   * Only images in these instances of Container Registry, joined by commas. The vendor's example is the id of a
   * server, `i-…`.
   * @example i-uf6j8vq9l4r5ntht****
   */
  InstanceIds?: string;
  /**
   * Only images in these regions, such as `cn-hangzhou`, joined by commas.
   * @example cn-hangzhou
   */
  RegionIds?: string;
  /**
   * Only images in registries of these makes, joined by commas.
   * - `acr`: Alibaba Cloud's own Container Registry
   * - `harbor`: Harbor
   * - `quay`: Quay
   * - or a value that the vendor added since
   * @example acr
   */
  RegistryTypes?: "acr" | "harbor" | "quay" | (string & {});
  /**
   * Only images of these repositories, by their ids at Container Registry, such as `crr-…`, joined by commas.
   * @example crr-vridcl4****
   */
  RepoIds?: string;
  /**
   * Only images of repositories that are called so, joined by commas.
   * @example centos
   */
  RepoNames?: string;
  /**
   * Only images of repositories in these namespaces, joined by commas.
   * @example hanghai-namespace
   */
  RepoNamespaces?: string;
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 192.168..XX.XX
   */
  SourceIp?: string;
  /**
   * Only images with these tags, such as `0.2`, joined by commas.
   * @example 0.2
   */
  Tags?: string;
}

export interface PublicCreateImageScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The scan as it stands. */
  Data?: PublicCreateImageScanTaskOutputData;
}

export interface PublicCreateImageScanTaskOutputData {
  /**
   * Whether another scan may be started. False once ten are under way.
   * @example true
   */
  CanCreate?: boolean;
  /**
   * When the images were listed, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  CollectTime?: number;
  /**
   * When the scan began, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  ExecTime?: number;
  /**
   * Images that were scanned.
   * @example 5
   */
  FinishCount?: number;
  /**
   * How much is done, in percent.
   * @example 100
   */
  Progress?: number;
  /**
   * What came of it.
   * - `SUCCESS`: it ended as it should
   * - `TASK_NOT_SUPPORT_REGION`: images in that region cannot be scanned
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | (string & {});
  /**
   * How far it is.
   * - `INIT`: it waits to start
   * - `PRE_ANALYZER`: it gets ready
   * - `SUCCESS`: it ended as it should
   * - `FAIL`: it failed
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  Status?: "INIT" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | (string & {});
  /**
   * Id of the scan: 32 hexadecimal digits.
   * @example a410bb3e68c217a3368bc0238c66886d
   */
  TaskId?: string;
  /**
   * Images to scan.
   * @example 5
   */
  TotalCount?: number;
}

/**
 * The documented error codes of PublicCreateImageScanTask.
 *
 * - `BeyondQuata` (HTTP 400): More images than the quota of scans has left; the code's spelling is the vendor's.
 *   DescribeVersionConfig tells of ImageScanCapacity.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed. A scan may have been started; ListUnfinishedOnceTask with
 *   IMAGE_SCAN may show it.
 */
export type PublicCreateImageScanTaskErrorCode = "BeyondQuata" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of PublicCreateImageScanTask with one of its documented codes. */
export const isPublicCreateImageScanTaskError: ErrorGuard<PublicCreateImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "PublicCreateImageScanTask", ["BeyondQuata", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Start a scan of container images.
 *
 * Scans the chosen images of registries for vulnerabilities, malware and weak settings; each image uses up the
 * quota, which PublicPreCheckImageScanTask foretells. Ten scans at a time are allowed. Beyond that none is
 * started: look at `Data.CanCreate`. What was found, DescribeImageInstances sums up by image.
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
  errors: { BeyondQuata: "quota", NoPermission: "permission", ServerError: "server" },
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
        /** @description The scan was started, or Data says that it was not. */
        200: {
          content: {
            "application/json": PublicCreateImageScanTaskOutput;
          };
        };
        /** @description The quota of scans is used up. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
