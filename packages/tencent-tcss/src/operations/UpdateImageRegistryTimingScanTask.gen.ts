// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  ImageInfo,
  ImageRegistryType,
  ImageScanScope,
  ImageScanType,
  RequestId,
} from "../schemas.gen.js";

export interface UpdateImageRegistryTimingScanTaskInput {
  /**
   * Days from one scan to the next; the console offers 1, 3, 7, 15 and 30.
   * @example 1
   */
  ScanPeriod: number | bigint;
  /**
   * Whether the scheduled scan runs.
   * @example true
   */
  Enable: boolean;
  /**
   * Time of day at which a scan starts, as HH:mm or HH:mm:ss.
   * @example 04:00:00
   */
  ScanTime: string;
  /**
   * What to look for.
   * @example [
   * "CVE"
   * ]
   */
  ScanType?: ImageScanType[];
  /** Images to scan, by name. For a ScanScope of 1. */
  Images?: ImageInfo[];
  /**
   * Whether to scan all images. Use ScanScope instead.
   * @deprecated
   * @example true
   */
  All?: boolean;
  /**
   * Images to scan, by the ids of DescribeAssetImageRegistryList. For a ScanScope of 1.
   * @example [
   * 1
   * ]
   */
  Id?: (number | bigint)[];
  /**
   * Whether to scan only the latest tag of each image.
   * @example true
   */
  Latest?: boolean;
  /** Whether to scan only images that running containers use. */
  ContainerRunning?: boolean;
  /** Time of day at which a scan stops, written like ScanTime. */
  ScanEndTime?: string;
  /** Which images to scan. */
  ScanScope?: ImageScanScope;
  /** Scan only images in registries of these kinds. */
  RegistryType?: ImageRegistryType[];
  /** Scan only images in these namespaces. */
  Namespace?: string[];
}

/** Envelope of every answer. */
export interface UpdateImageRegistryTimingScanTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateImageRegistryTimingScanTask.
 *
 * - `InvalidParameter`: A parameter has a bad value.
 * - `ResourceNotFound`: Something that the schedule names does not exist.
 */
export type UpdateImageRegistryTimingScanTaskErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of UpdateImageRegistryTimingScanTask with one of its documented codes. */
export const isUpdateImageRegistryTimingScanTaskError: ErrorGuard<UpdateImageRegistryTimingScanTaskErrorCode> = (
  error,
) => isCloudError(error, "UpdateImageRegistryTimingScanTask", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Set the scheduled scan of the image registries.
 *
 * Replaces the whole schedule: read it with DescribeImageRegistryTimingScanTask, change it, and write all of it
 * back. The mainland site also knows ExcludeImageAssetIds; the international one is not known to take it.
 *
 * At most 20 calls per second. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.updateImageRegistryTimingScanTask({
 *   ScanPeriod: 1,
 *   ScanType: ["CVE"],
 *   Images: [
 *     {
 *       ImageDigest: "abc",
 *       RegistryType: "abc",
 *       ImageRepoAddress: "abc",
 *       InstanceId: "abc",
 *       InstanceName: "abc",
 *       Namespace: "abc",
 *       ImageName: "abc",
 *       ImageTag: "abc",
 *       Force: "abc",
 *     },
 *   ],
 *   All: true,
 *   Latest: true,
 *   Enable: true,
 *   ScanTime: "04:00:00",
 *   Id: [1],
 * });
 * ```
 * @throws CloudError
 * @see https://www.tencentcloud.com/document/api/1163/53091
 */
export const updateImageRegistryTimingScanTask: TypedRoute<
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
  UpdateImageRegistryTimingScanTaskHttp
> = {
  name: "UpdateImageRegistryTimingScanTask",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  errors: { InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/** UpdateImageRegistryTimingScanTask as `client.http` calls it. */
export interface UpdateImageRegistryTimingScanTaskHttp {
  "/UpdateImageRegistryTimingScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateImageRegistryTimingScanTaskInput;
        };
      };
      responses: {
        /** @description The schedule was replaced, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: UpdateImageRegistryTimingScanTaskOutput;
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
