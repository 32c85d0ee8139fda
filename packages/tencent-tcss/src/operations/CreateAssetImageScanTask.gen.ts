// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFilters, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAssetImageScanTaskInput {
  /**
   * Whether to scan all images. Use ScanScope instead.
   * @deprecated
   * @example true
   */
  All?: boolean;
  /**
   * Images to scan, by the ImageIDs that DescribeAssetImageList has for them. For a ScanScope of 1.
   * @example [
   * "sha256:c849b2717cdc2efcea3e032d121dcbfbc6f212ba37e4d2af50e53c7c6ecb****"
   * ]
   */
  Images?: string[];
  /**
   * Whether to look for vulnerabilities.
   * @example true
   */
  ScanVul?: boolean;
  /**
   * Whether to look for trojans, viruses and other malware.
   * @example true
   */
  ScanVirus?: boolean;
  /**
   * Whether to look for secrets and other sensitive content.
   * @example true
   */
  ScanRisk?: boolean;
  /**
   * Scan the images that fit all of these, instead of Images. The vendor lists no names; those of
   * DescribeAssetImageList are the likely ones.
   */
  Filters?: AssetFilters[];
  /**
   * Images to leave out of those that fit Filters, by their ImageIDs.
   * @example [
   * "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4f9211"
   * ]
   */
  ExcludeImageIds?: string[];
  /**
   * Whether to scan only images that running containers use.
   * @example true
   */
  ContainerRunning?: boolean;
  /**
   * Which images to scan.
   * - `0`: all images that a licence covers
   * - `1`: the images named in Images
   * - `2`: the images that the service recommends
   * - `3`: the images of the clusters in ClusterIDs
   * - or a value that the vendor added since
   * @example 2
   */
  ScanScope?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * Seconds after which the scan is given up.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3600
   */
  Timeout?: number;
  /**
   * Whether the scan counts as a one-click scan. The vendor does not say what that changes.
   * @example false
   */
  IsOneClickScanningTask?: boolean;
  /**
   * Clusters whose images to scan, by the ClusterIds of DescribeUserCluster. For a ScanScope of 3.
   * @example [
   * "cls-txq1"
   * ]
   */
  ClusterIDs?: string[];
}

/** Envelope of every response. */
export interface CreateAssetImageScanTaskOutput {
  /**
   * Id of the scan, for DescribeAssetImageScanStatus.
   * @example 6013a6c334b9a9000cf519be
   */
  TaskID: string;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateAssetImageScanTask.
 *
 * - `FailedOperation.ErrAlreadyScanning`: The images are being scanned already, or no licence covers them.
 * - `InternalError`: The service failed. Look whether a scan began before you call again.
 * - `InvalidParameter`: A parameter has a bad value, or nothing to look for is named.
 * - `InvalidParameter.InvalidFormat`: A parameter is not of the form that is expected.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter.
 * - `ResourceNotFound`: An image or cluster that is to be scanned does not exist.
 */
export type CreateAssetImageScanTaskErrorCode =
  | "FailedOperation.ErrAlreadyScanning"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateAssetImageScanTask with one of its documented codes. */
export const isCreateAssetImageScanTaskError: ErrorGuard<CreateAssetImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateAssetImageScanTask", [
    "FailedOperation.ErrAlreadyScanning",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Scan images on the protected nodes.
 *
 * Choose images by ScanScope, with Images or ClusterIDs where it asks for them, or by Filters, and at least one
 * thing to look for. DescribeAssetImageScanStatus tells how the scan is doing, DescribeAssetImageList what it
 * found.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAssetImageScanTask({
 *   ScanVirus: true,
 *   ScanRisk: true,
 *   ScanVul: true,
 *   All: true,
 *   Images: [],
 * });
 * ```
 * @throws CloudError
 */
export const createAssetImageScanTask: TypedRoute<
  CreateAssetImageScanTaskInput,
  CreateAssetImageScanTaskOutput,
  CreateAssetImageScanTaskHttp
> = {
  name: "CreateAssetImageScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  errors: {
    "FailedOperation.ErrAlreadyScanning": "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.ParsingError": "invalid",
    ResourceNotFound: "notFound",
  },
};

/** CreateAssetImageScanTask as `client.http` calls it. */
export interface CreateAssetImageScanTaskHttp {
  "/CreateAssetImageScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAssetImageScanTaskInput;
        };
      };
      responses: {
        /** @description The scan was started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateAssetImageScanTaskOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
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
