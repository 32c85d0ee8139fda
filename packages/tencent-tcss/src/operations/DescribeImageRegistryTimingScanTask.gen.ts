// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ImageInfo, ImageRegistryType, ImageScanType, RequestId } from "../schemas.gen.js";

export type DescribeImageRegistryTimingScanTaskInput = {};

/** Envelope of every answer. */
export interface DescribeImageRegistryTimingScanTaskOutput {
  /**
   * Whether the scheduled scan runs.
   * @example true
   */
  Enable: boolean;
  /**
   * Time of day at which a scan starts, as HH:mm or HH:mm:ss.
   * @example 03:00:00
   */
  ScanTime: string;
  /**
   * Days from one scan to the next.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ScanPeriod: number;
  /**
   * What to look for; in upper case, or in lower case as in the example.
   * @example [
   * "risk",
   * "virus"
   * ]
   */
  ScanType?: ImageScanType[];
  /**
   * Whether all images are scanned. Look at ScanScope instead.
   * @deprecated
   * @example false
   */
  All?: boolean;
  /** Images that are scanned, by name. */
  Images?: ImageInfo[];
  /**
   * Images that are scanned, by the ids of DescribeAssetImageRegistryList.
   * @example [
   * 1
   * ]
   */
  Id?: bigint[];
  /**
   * Whether only the latest tag of each image is scanned.
   * @example true
   */
  Latest?: boolean;
  /**
   * Time of day at which a scan stops, written like ScanTime.
   * @example 20:00
   */
  ScanEndTime?: string;
  /**
   * Only images in registries of these kinds are scanned.
   * @example [
   * "azure"
   * ]
   */
  RegistryType?: ImageRegistryType[];
  /**
   * Whether only images are scanned that running containers use.
   * @example false
   */
  ContainerRunning?: boolean;
  /**
   * Which images are scanned.
   * - `0`: all images
   * - `1`: the images named in Images or Id
   * - `2`: the images that the service recommends
   * - or a value that the vendor added since
   * @example 2
   */
  ScanScope?: 0 | 1 | 2 | (number & {});
  /**
   * Only images in these namespaces are scanned.
   * @example [
   * "tcr-test"
   * ]
   */
  Namespace?: string[];
  /**
   * Images that are left out, by their ids.
   * @example [
   * 888
   * ]
   */
  ExcludeImageAssetIds?: bigint[];
  /**
   * When the last scan began, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-10-29 17:10:00
   */
  LastScanTime?: string;
  /**
   * How the last scan began.
   * - `Success`: it was started
   * - `InsufficientLicense`: there were too few licences for the images
   * - `ImageNeedIsEmpty`: there was no image to scan
   * - `InternalError`: the service failed
   * - or a value that the vendor added since
   * @example InsufficientLicense
   */
  ScanResult?: "Success" | "InsufficientLicense" | "ImageNeedIsEmpty" | "InternalError" | (string & {});
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DescribeImageRegistryTimingScanTask.
 *
 * - `InvalidParameter`: The input has something that the operation does not take.
 * - `ResourceNotFound`: The schedule, or something that it names, does not exist.
 */
export type DescribeImageRegistryTimingScanTaskErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeImageRegistryTimingScanTask with one of its documented codes. */
export const isDescribeImageRegistryTimingScanTaskError: ErrorGuard<DescribeImageRegistryTimingScanTaskErrorCode> = (
  error,
) => isCloudError(error, "DescribeImageRegistryTimingScanTask", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Read the scheduled scan of the image registries.
 *
 * The whole schedule, as UpdateImageRegistryTimingScanTask takes it. Change what it answers and write all of it
 * back.
 *
 * At most 20 calls per second. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageRegistryTimingScanTask();
 * ```
 * @throws CloudError
 * @see https://www.tencentcloud.com/document/api/1163/53130
 */
export const describeImageRegistryTimingScanTask: TypedRoute<
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
  DescribeImageRegistryTimingScanTaskHttp
> = {
  name: "DescribeImageRegistryTimingScanTask",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  convert: [
    [["Response", "Id", "*"], "bigint"],
    [["Response", "ExcludeImageAssetIds", "*"], "bigint"],
  ],
  errors: { InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/** DescribeImageRegistryTimingScanTask as `client.http` calls it. */
export interface DescribeImageRegistryTimingScanTaskHttp {
  "/DescribeImageRegistryTimingScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageRegistryTimingScanTaskInput;
        };
      };
      responses: {
        /** @description The schedule, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageRegistryTimingScanTaskOutput;
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
