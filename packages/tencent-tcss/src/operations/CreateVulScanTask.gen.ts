// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateVulScanTaskInput {
  /**
   * Which images on nodes to scan.
   * - `ALL`: all
   * - `NOT_SCAN`: those that were never scanned
   * - `IMAGEIDS`: those in LocalImageIDs
   * - `CLUSTER`: those of the clusters in LocalClusterIDs
   * - or a value that the vendor added since
   * @example ALL
   */
  LocalImageScanType?: "ALL" | "NOT_SCAN" | "IMAGEIDS" | "CLUSTER" | (string & {});
  /**
   * Images on nodes, by the ImageIDs of DescribeAssetImageList. They come before what other parameters choose.
   * @example [
   * "sha256:0837c4abfc8a3c0cda6a87c2d882e6530abd0caf180eeb3b4dc1534f3d47****"
   * ]
   */
  LocalImageIDs?: string[];
  /**
   * Which images in registries to scan.
   * - `ALL`: all
   * - `NOT_SCAN`: those that were never scanned
   * - `IMAGEIDS`: those in RegistryImageIDs
   * - or a value that the vendor added since
   * @example ALL
   */
  RegistryImageScanType?: "ALL" | "NOT_SCAN" | "IMAGEIDS" | (string & {});
  /**
   * Images in registries, by the Ids of DescribeAssetImageRegistryList. They come before what other parameters
   * choose.
   * @example [
   * 10086
   * ]
   */
  RegistryImageIDs?: (number | bigint)[];
  /**
   * An earlier scan of images on nodes to run again, by the LocalTaskID that this operation gave it.
   * @example 1002
   */
  LocalTaskID?: number | bigint;
  /**
   * An earlier scan of images in registries to run again, by the RegistryTaskID that this operation gave it.
   * @example 1003
   */
  RegistryTaskID?: number | bigint;
  /**
   * Whether to scan, of the images on nodes, only those that running containers use.
   * @example true
   */
  LocalImageContainerRunning?: boolean;
  /**
   * Whether to scan, of the images in registries, only those that running containers use.
   * @example true
   */
  RegistryImageContainerRunning?: boolean;
  /**
   * Whether to scan, of the images in registries, only the newest of each repository.
   * @example true
   */
  IsLatest?: boolean;
  /**
   * Images on nodes to leave out, by their ImageIDs.
   * @example [
   * "sha256:wbeyyes"
   * ]
   */
  ExcludeLocalImageIDs?: string[];
  /**
   * Images in registries to leave out, by their Ids.
   * @example [
   * 1324
   * ]
   */
  ExcludeRegistryImageIDs?: (number | bigint)[];
  /**
   * Clusters, by the ClusterIds of DescribeUserCluster. For a LocalImageScanType of CLUSTER.
   * @example [
   * "cls-qwyx"
   * ]
   */
  LocalClusterIDs?: string[];
}

/** Envelope of every response. */
export interface CreateVulScanTaskOutput {
  /**
   * Id of the scan of images on nodes; probably 0 if none was started.
   * @example 36002
   */
  LocalTaskID: bigint;
  /**
   * Id of the scan of images in registries; probably 0 if none was started, as in the payload.
   * @example 0
   */
  RegistryTaskID: bigint;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateVulScanTask.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `FailedOperation`: The scan could not be started; the message says why.
 * - `InternalError`: The service failed. Look whether a scan began before you call again.
 * - `InvalidParameter`: A parameter has a bad value.
 * - `InvalidParameter.InvalidFormat`: A parameter is not of the form that is expected.
 * - `InvalidParameter.MissingParameter`: Something is missing, such as LocalImageIDs beside a scan of chosen
 *   images.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter.
 * - `MissingParameter`: A parameter that is needed is missing.
 * - `ResourceInUse`: Something that the scan needs is in use, perhaps by another scan.
 * - `ResourceNotFound`: An image, cluster or earlier scan does not exist.
 * - `ResourceUnavailable`: Something that the scan needs is not available at present.
 */
export type CreateVulScanTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceInUse"
  | "ResourceNotFound"
  | "ResourceUnavailable";

/** Whether `error` is a failure of CreateVulScanTask with one of its documented codes. */
export const isCreateVulScanTaskError: ErrorGuard<CreateVulScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateVulScanTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceInUse",
    "ResourceNotFound",
    "ResourceUnavailable",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Look for vulnerabilities in images on nodes and in registries.
 *
 * Starts up to two scans, one for each side that has a ScanType. DescribeVulScanInfo tells how they are doing,
 * DescribeSystemVulList what they found. Only images that a licence covers are scanned.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVulScanTask({
 *   LocalImageScanType: "ALL",
 *   RegistryImageScanType: "ALL",
 * });
 * ```
 * @throws CloudError
 */
export const createVulScanTask: TypedRoute<CreateVulScanTaskInput, CreateVulScanTaskOutput, CreateVulScanTaskHttp> = {
  name: "CreateVulScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateVulScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "LocalTaskID"], "bigint"],
    [["Response", "RegistryTaskID"], "bigint"],
  ],
  errors: {
    AuthFailure: "credentials",
    FailedOperation: "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.MissingParameter": "invalid",
    "InvalidParameter.ParsingError": "invalid",
    MissingParameter: "invalid",
    ResourceInUse: "failed",
    ResourceNotFound: "notFound",
    ResourceUnavailable: "server",
  },
};

/** CreateVulScanTask as `client.http` calls it. */
export interface CreateVulScanTaskHttp {
  "/CreateVulScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateVulScanTaskInput;
        };
      };
      responses: {
        /** @description The scans were started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateVulScanTaskOutput;
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
