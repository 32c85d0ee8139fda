// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

/** What the service answers, with HTTP status 200, when a call fails. */
export interface ErrorResponse {
  /** Envelope of every answer. */
  Response: ErrorResponseResponse;
}

export interface ErrorResponseResponse {
  /** Its presence tells that the call failed. */
  Error: ErrorResponseResponseError;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface ErrorResponseResponseError {
  /** Error code to branch on; the part before the first dot is the family. */
  Code: string;
  /** What went wrong, for people. */
  Message: string;
}

/** One image in a registry. */
export interface ImageInfo {
  /**
   * Name of the registry instance.
   * @example abc
   */
  InstanceName: string;
  /**
   * Namespace of the image.
   * @example abc
   */
  Namespace: string;
  /**
   * Name of the image.
   * @example abc
   */
  ImageName: string;
  /**
   * Tag of the image.
   * @example abc
   */
  ImageTag: string;
  /**
   * Whether to force the scan, as text: probably `true` or `false`.
   * @example abc
   */
  Force: string;
  /**
   * Digest of the image, such as sha256:….
   * @example abc
   */
  ImageDigest?: string;
  /**
   * Kind of the registry, as in the outer RegistryType.
   * @example abc
   */
  RegistryType?: string;
  /**
   * Address of the image's repository.
   * @example abc
   */
  ImageRepoAddress?: string;
  /**
   * Id of the registry instance.
   * @example abc
   */
  InstanceId?: string;
}

/**
 * Kind of a registry.
 * - `tcr`: Tencent Container Registry, enterprise edition
 * - `ccr`: Tencent Container Registry, personal edition
 * - `harbor`: Harbor
 * - or a value that the vendor added since
 */
export type ImageRegistryType = "tcr" | "ccr" | "harbor" | (string & {});

/**
 * Which images to scan.
 * - `0`: all images
 * - `1`: the images named in Images or Id
 * - `2`: the images that the service recommends
 * - or a value that the vendor added since
 */
export type ImageScanScope = 0 | 1 | 2 | (number & {}) | bigint;

/**
 * What a scan looks for.
 * - `CVE`: vulnerabilities
 * - `VIRUS`: trojans, viruses and other malware
 * - `RISK`: secrets and other sensitive content
 * - or a value that the vendor added since
 */
export type ImageScanType = "CVE" | "VIRUS" | "RISK" | (string & {});

/**
 * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
 * none.
 */
export type RequestId = string;
