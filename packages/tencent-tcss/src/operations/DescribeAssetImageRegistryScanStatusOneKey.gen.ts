// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, ImageInfo, ImageRegistryType, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryScanStatusOneKeyInput {
  /** Images whose progress to list, by name. */
  Images?: ImageInfo[];
  /**
   * Whether to list the progress of all images.
   * @example true
   */
  All?: boolean;
  /**
   * Images whose progress to list, by the ids of DescribeAssetImageRegistryList.
   * @example [
   * 2535
   * ]
   */
  Id?: (number | bigint)[];
}

/** Envelope of every answer. */
export interface DescribeAssetImageRegistryScanStatusOneKeyOutput {
  /**
   * Number of images to scan.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1525
   */
  ImageTotal: number;
  /**
   * Number of images that have been scanned.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ImageScanCnt: number;
  /** Progress of each image that was asked for. */
  ImageStatus?: ImageProgress[];
  /**
   * Number of images without risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SuccessCount: number;
  /**
   * Number of images with risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCount: number;
  /**
   * Progress of the scan in percent.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Schedule: number;
  /** How a scan is doing. */
  Status: ImageScanStatus;
  /**
   * Time that the rest will take, probably in seconds.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanRemainTime?: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** How the scan of one image is doing. */
export interface ImageProgress {
  /**
   * Digest that names the image whatever its tag.
   * @example sha256:08b152afcfae220e9709f00767054b824361c742
   */
  ImageId?: string;
  /** Kind of a registry. */
  RegistryType?: ImageRegistryType;
  /**
   * Address to pull the image from.
   * @example ccr.ccs.tencentyun.com/yunding/luping:v1
   */
  ImageRepoAddress?: string;
  /**
   * Registry that has the image.
   * @example tcr-kc979nrs
   */
  InstanceId?: string;
  /**
   * What the console calls the registry instance.
   * @example yunding
   */
  InstanceName?: string;
  /**
   * Part of the registry that has the image.
   * @example default
   */
  Namespace?: string;
  /**
   * Repository, with or without the namespace.
   * @example yunding/luping
   */
  ImageName?: string;
  /**
   * Tag under which the registry has the image.
   * @example v1
   */
  ImageTag?: string;
  /** How a scan is doing. */
  ScanStatus?: ImageScanStatus;
  /** Progress in percent of the search for vulnerabilities, secrets or malware. */
  CveProgress?: Percent;
  /** Progress in percent of the search for vulnerabilities, secrets or malware. */
  RiskProgress?: Percent;
  /** Progress in percent of the search for vulnerabilities, secrets or malware. */
  VirusProgress?: Percent;
}

/**
 * How a scan is doing.
 * - `SCANNING`: under way
 * - `SCANNED`: done
 * - `CANCELED`: stopped before its end
 * - `SCAN_TIMEOUT`: gave up after too long a time
 * - or a value that the vendor added since
 */
export type ImageScanStatus = "SCANNING" | "SCANNED" | "CANCELED" | "SCAN_TIMEOUT" | (string & {});

/**
 * Progress in percent of the search for vulnerabilities, secrets or malware.
 * Beyond ±(2^53−1) it would arrive as `bigint`.
 */
export type Percent = number;

/**
 * The documented error codes of DescribeAssetImageRegistryScanStatusOneKey.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `MissingParameter`: A parameter that is needed is missing.
 * - `ResourceNotFound`: There is no such scan or image.
 */
export type DescribeAssetImageRegistryScanStatusOneKeyErrorCode =
  | "InternalError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryScanStatusOneKey with one of its documented codes. */
export const isDescribeAssetImageRegistryScanStatusOneKeyError: ErrorGuard<
  DescribeAssetImageRegistryScanStatusOneKeyErrorCode
> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryScanStatusOneKey", [
    "InternalError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Ask how a scan of images in the registries is doing.
 *
 * Reads state and progress of the scan that CreateAssetImageRegistryScanTaskOneKey started last. Ask once it has
 * begun: until then the answer may be that of the scan before. The mainland site also takes TaskID, the id of
 * the scan; the international one is not known to.
 *
 * At most 20 calls per second. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryScanStatusOneKey();
 * ```
 * @throws CloudError
 * @see https://www.tencentcloud.com/document/api/1163/53159
 */
export const describeAssetImageRegistryScanStatusOneKey: TypedRoute<
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput,
  DescribeAssetImageRegistryScanStatusOneKeyHttp
> = {
  name: "DescribeAssetImageRegistryScanStatusOneKey",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryScanStatusOneKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  errors: { InternalError: "server", MissingParameter: "invalid", ResourceNotFound: "notFound" },
};

/**
 * Wait for ImageRegistryScanFinished: call describeAssetImageRegistryScanStatusOneKey until `Status` is
 * `SCANNED`, and return that answer.
 *
 * `CANCELED` or `SCAN_TIMEOUT` fails the wait. `SCANNING`, or any value that is not known yet, lets it go on.
 * The first call is made at once, then after 5 seconds, later after up to 60 seconds.
 * @example
 * ```ts
 * const result = await client.waitUntilImageRegistryScanFinished();
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 * @see https://www.tencentcloud.com/document/api/1163/53159
 */
export const waitUntilImageRegistryScanFinished: Waiter<
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput
> = {
  name: "ImageRegistryScanFinished",
  route: describeAssetImageRegistryScanStatusOneKey,
  path: ["Status"],
  success: ["SCANNED"],
  failure: ["CANCELED", "SCAN_TIMEOUT"],
  retry: ["SCANNING"],
  minDelay: 5000,
  maxDelay: 60000,
  wait,
};

/** DescribeAssetImageRegistryScanStatusOneKey as `client.http` calls it. */
export interface DescribeAssetImageRegistryScanStatusOneKeyHttp {
  "/DescribeAssetImageRegistryScanStatusOneKey": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryScanStatusOneKeyInput;
        };
      };
      responses: {
        /** @description State and progress of the scan, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryScanStatusOneKeyOutput;
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
