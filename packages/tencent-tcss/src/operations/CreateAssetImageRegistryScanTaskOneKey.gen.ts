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

export interface CreateAssetImageRegistryScanTaskOneKeyInput {
  /**
   * Whether to scan all images. Use ScanScope instead.
   * @deprecated
   * @example true
   */
  All?: boolean;
  /** Images to scan, by name. For a ScanScope of 1. */
  Images?: ImageInfo[];
  /**
   * What to look for.
   * @example [
   * "CVE",
   * "RISK"
   * ]
   */
  ScanType?: ImageScanType[];
  /**
   * Images to scan, by the ids of DescribeAssetImageRegistryList. For a ScanScope of 1.
   * @example [
   * 53462
   * ]
   */
  Id?: (number | bigint)[];
  /**
   * Images to leave out, by their ids.
   * @example [
   * 100
   * ]
   */
  ExcludeIDs?: (number | bigint)[];
  /**
   * Whether to scan only the latest tag of each image.
   * @example false
   */
  IsLatest?: boolean;
  /** Which images to scan. */
  ScanScope?: ImageScanScope;
  /**
   * Scan only images in registries of these kinds.
   * @example [
   * "harbor"
   * ]
   */
  RegistryType?: ImageRegistryType[];
  /**
   * Scan only images in these namespaces.
   * @example [
   * "name1"
   * ]
   */
  Namespace?: string[];
  /**
   * Whether to scan only images that running containers use.
   * @example true
   */
  ContainerRunning?: boolean;
  /**
   * Seconds that the scan may take.
   * @example 10
   */
  Timeout?: number | bigint;
}

/** Envelope of every answer. */
export interface CreateAssetImageRegistryScanTaskOneKeyOutput {
  /**
   * Id of the scan.
   * @example 1
   */
  TaskID?: bigint;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateAssetImageRegistryScanTaskOneKey.
 *
 * - `FailedOperation`: The scan could not be started; the message says why.
 * - `InvalidParameter`: A parameter has a bad value.
 * - `ResourceNotFound`: An image or registry that is to be scanned does not exist.
 */
export type CreateAssetImageRegistryScanTaskOneKeyErrorCode =
  | "FailedOperation"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateAssetImageRegistryScanTaskOneKey with one of its documented codes. */
export const isCreateAssetImageRegistryScanTaskOneKeyError: ErrorGuard<
  CreateAssetImageRegistryScanTaskOneKeyErrorCode
> = (error) =>
  isCloudError(error, "CreateAssetImageRegistryScanTaskOneKey", [
    "FailedOperation",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Scan images in the registries now.
 *
 * Starts one scan of all images that fit. DescribeAssetImageRegistryScanStatusOneKey tells how it is doing.
 *
 * At most 20 calls per second. Not safe to repeat.
 * @example
 * ```ts
 * const result = await client.createAssetImageRegistryScanTaskOneKey({
 *   All: true,
 *   ScanType: ["CVE", "RISK"],
 * });
 * ```
 * @throws CloudError
 * @see https://www.tencentcloud.com/document/api/1163/53187
 */
export const createAssetImageRegistryScanTaskOneKey: TypedRoute<
  CreateAssetImageRegistryScanTaskOneKeyInput,
  CreateAssetImageRegistryScanTaskOneKeyOutput,
  CreateAssetImageRegistryScanTaskOneKeyHttp
> = {
  name: "CreateAssetImageRegistryScanTaskOneKey",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageRegistryScanTaskOneKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  rateLimit: 20,
  convert: [[["Response", "TaskID"], "bigint"]],
  errors: { FailedOperation: "failed", InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/** CreateAssetImageRegistryScanTaskOneKey as `client.http` calls it. */
export interface CreateAssetImageRegistryScanTaskOneKeyHttp {
  "/CreateAssetImageRegistryScanTaskOneKey": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAssetImageRegistryScanTaskOneKeyInput;
        };
      };
      responses: {
        /** @description The scan was started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateAssetImageRegistryScanTaskOneKeyOutput;
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
