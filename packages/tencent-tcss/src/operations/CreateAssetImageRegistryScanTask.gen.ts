// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFilters, ErrorResponse, ImageInfo, ImageScanType, RequestId } from "../schemas.gen.js";

export interface CreateAssetImageRegistryScanTaskInput {
  /**
   * Whether to scan all images, so that none need be named.
   * @example false
   */
  All?: boolean;
  /** Images to scan, by registry instance, namespace, name and tag. */
  Images?: ImageInfo[];
  /**
   * What to look for. The vendor does not say what a scan without it looks for.
   * @example [
   * "CVE"
   * ]
   */
  ScanType?: ImageScanType[];
  /**
   * Images to scan, by the Ids that DescribeAssetImageRegistryList has for them.
   * @example [
   * 1256299843
   * ]
   */
  Id?: (number | bigint)[];
  /**
   * Scan the images that fit all of these. The vendor lists no names; those of DescribeAssetImageRegistryList are
   * the likely ones.
   */
  Filters?: AssetFilters[];
  /**
   * Images to leave out of those that fit Filters, by their Ids.
   * @example [
   * 100
   * ]
   */
  ExcludeImageList?: (number | bigint)[];
  /**
   * Whether to scan only the newest image of each repository, of those that fit Filters.
   * @example false
   */
  OnlyScanLatest?: boolean;
  /**
   * Seconds after which the scan is given up.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 86400
   */
  Timeout?: number;
}

/** Envelope of every response. */
export interface CreateAssetImageRegistryScanTaskOutput {
  /**
   * Id of the scan; one of the vendor's two payloads lacks it.
   * @example 2
   */
  TaskID?: bigint;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateAssetImageRegistryScanTask.
 *
 * - `FailedOperation`: The scan could not be started; the message says why.
 * - `InvalidParameter`: A parameter has a bad value, or no image is named.
 * - `ResourceNotFound`: An image that is to be scanned does not exist.
 */
export type CreateAssetImageRegistryScanTaskErrorCode = "FailedOperation" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of CreateAssetImageRegistryScanTask with one of its documented codes. */
export const isCreateAssetImageRegistryScanTaskError: ErrorGuard<CreateAssetImageRegistryScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateAssetImageRegistryScanTask", ["FailedOperation", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Scan chosen images in the registries.
 *
 * Choose by All, Images, Id or Filters. ScanStatus in DescribeAssetImageRegistryList tells how it goes for each
 * image; CreateAssetImageRegistryScanTaskOneKey scans by kind of registry or namespace instead.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAssetImageRegistryScanTask({
 *   All: false,
 *   Id: [1256299843],
 *   OnlyScanLatest: false,
 * });
 * ```
 * @throws CloudError
 */
export const createAssetImageRegistryScanTask: TypedRoute<
  CreateAssetImageRegistryScanTaskInput,
  CreateAssetImageRegistryScanTaskOutput,
  CreateAssetImageRegistryScanTaskHttp
> = {
  name: "CreateAssetImageRegistryScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageRegistryScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskID"], "bigint"]],
  errors: { FailedOperation: "failed", InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/** CreateAssetImageRegistryScanTask as `client.http` calls it. */
export interface CreateAssetImageRegistryScanTaskHttp {
  "/CreateAssetImageRegistryScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAssetImageRegistryScanTaskInput;
        };
      };
      responses: {
        /** @description The scan was started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateAssetImageRegistryScanTaskOutput;
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
