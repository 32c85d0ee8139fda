// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

/** Input of CreateAssetImageRegistryScanTaskOneKey. */
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
   *   "CVE",
   *   "RISK"
   * ]
   */
  ScanType?: ImageScanType[];
  /**
   * Images to scan, by the ids of DescribeAssetImageRegistryList. For a ScanScope of 1.
   * @example [
   *   53462
   * ]
   */
  Id?: (number | bigint)[];
  /**
   * Images to leave out, by their ids.
   * @example [
   *   100
   * ]
   */
  ExcludeIDs?: (number | bigint)[];
  /**
   * Whether to scan only the latest tag of each image.
   * @example false
   */
  IsLatest?: boolean;
  ScanScope?: ImageScanScope;
  /**
   * Scan only images in registries of these kinds.
   * @example [
   *   "harbor"
   * ]
   */
  RegistryType?: ImageRegistryType[];
  /**
   * Scan only images in these namespaces.
   * @example [
   *   "name1"
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

/** Result of CreateAssetImageRegistryScanTaskOneKey. */
export interface CreateAssetImageRegistryScanTaskOneKeyOutput {
  /**
   * Id of the scan.
   * @example 1
   */
  TaskID?: bigint;
  RequestId: RequestId;
}

/** Input of DescribeAssetImageRegistryScanStatusOneKey. */
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
   *   2535
   * ]
   */
  Id?: (number | bigint)[];
}

/** Result of DescribeAssetImageRegistryScanStatusOneKey. */
export interface DescribeAssetImageRegistryScanStatusOneKeyOutput {
  /**
   * Number of images to scan.
   * @example 1525
   */
  ImageTotal: number;
  /**
   * Number of images that have been scanned.
   * @example 0
   */
  ImageScanCnt: number;
  /** Progress of each image that was asked for. */
  ImageStatus?: ImageProgress[];
  /**
   * Number of images without risks.
   * @example 0
   */
  SuccessCount: number;
  /**
   * Number of images with risks.
   * @example 0
   */
  RiskCount: number;
  /**
   * Progress of the scan in percent.
   * @example 0
   */
  Schedule: number;
  Status: ImageScanStatus;
  /**
   * Time that the rest will take, probably in seconds.
   * @example 0
   */
  ScanRemainTime?: number;
  RequestId: RequestId;
}

/** Input of DescribeImageRegistryNamespaceList. */
export interface DescribeImageRegistryNamespaceListInput {
  /**
   * Number of namespaces before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * Number of namespaces on a page.
   * @example 10
   */
  Limit?: number;
  /** List only namespaces that fit all of these; the one that there is has the Name `Namespace`. */
  Filters?: AssetFilters[];
}

/** Result of DescribeImageRegistryNamespaceList. */
export interface DescribeImageRegistryNamespaceListOutput {
  /**
   * Number of namespaces on all pages.
   * @example 2
   */
  TotalCount: number;
  /**
   * Names of the namespaces on this page.
   * @example [
   *   "online",
   *   "test"
   * ]
   */
  NamespaceList: string[];
  /** The same namespaces with numbers for each; from the mainland site. */
  NamespaceDetail?: NamespaceInfo[];
  RequestId: RequestId;
}

/** Input of DescribeImageRegistryTimingScanTask. */
export type DescribeImageRegistryTimingScanTaskInput = {};

/** Result of DescribeImageRegistryTimingScanTask. */
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
   * @example 1
   */
  ScanPeriod: number;
  /**
   * What to look for; in upper case, or in lower case as in the example.
   * @example [
   *   "risk",
   *   "virus"
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
   *   1
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
   *   "azure"
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
   *   "tcr-test"
   * ]
   */
  Namespace?: string[];
  /**
   * Images that are left out, by their ids.
   * @example [
   *   888
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
  RequestId: RequestId;
}

/** Input of UpdateImageRegistryTimingScanTask. */
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
   *   "CVE"
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
   *   1
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
  ScanScope?: ImageScanScope;
  /** Scan only images in registries of these kinds. */
  RegistryType?: ImageRegistryType[];
  /** Scan only images in these namespaces. */
  Namespace?: string[];
}

/** Result of UpdateImageRegistryTimingScanTask. */
export interface UpdateImageRegistryTimingScanTaskOutput {
  RequestId: RequestId;
}

/** A condition that what is listed fits. */
export interface AssetFilters {
  /**
   * What is looked at.
   * @example Namespace
   */
  Name: string;
  /**
   * Values of which it has one.
   * @example [
   *   "library"
   * ]
   */
  Values: string[];
  /**
   * Whether the value must be the same, instead of being a part.
   * @example false
   */
  ExactMatch?: boolean;
}

/** What the service answers, with HTTP status 200, when a call fails. */
export interface ErrorResponse {
  /** Envelope of every answer. */
  Response: {
    /** Its presence tells that the call failed. */
    Error: {
      /** Error code to branch on; the part before the first dot is the family. */
      Code: string;
      /** What went wrong, for people. */
      Message: string;
    };
    RequestId: RequestId;
  };
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

/** How the scan of one image is doing. */
export interface ImageProgress {
  /**
   * Id of the image.
   * @example sha256:08b152afcfae220e9709f00767054b824361c742
   */
  ImageId?: string;
  RegistryType?: ImageRegistryType;
  /**
   * Address of the image's repository.
   * @example ccr.ccs.tencentyun.com/yunding/luping:v1
   */
  ImageRepoAddress?: string;
  /**
   * Id of the registry instance.
   * @example tcr-kc979nrs
   */
  InstanceId?: string;
  /**
   * Name of the registry instance.
   * @example yunding
   */
  InstanceName?: string;
  /**
   * Namespace of the image.
   * @example default
   */
  Namespace?: string;
  /**
   * Name of the image.
   * @example yunding/luping
   */
  ImageName?: string;
  /**
   * Tag of the image.
   * @example v1
   */
  ImageTag?: string;
  ScanStatus?: ImageScanStatus;
  CveProgress?: Percent;
  RiskProgress?: Percent;
  VirusProgress?: Percent;
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
 * How a scan is doing.
 * - `SCANNING`: under way
 * - `SCANNED`: done
 * - `CANCELED`: stopped before its end
 * - or a value that the vendor added since
 */
export type ImageScanStatus = "SCANNING" | "SCANNED" | "CANCELED" | (string & {});

/**
 * What a scan looks for.
 * - `CVE`: vulnerabilities
 * - `VIRUS`: trojans, viruses and other malware
 * - `RISK`: secrets and other sensitive content
 * - or a value that the vendor added since
 */
export type ImageScanType = "CVE" | "VIRUS" | "RISK" | (string & {});

/** What is known of a namespace. */
export interface NamespaceInfo {
  /**
   * Name of the namespace.
   * @example library
   */
  Namespace: string;
  /**
   * Number of its repositories.
   * @example 1
   */
  RegistryCnt: number;
  /**
   * Number of its images.
   * @example 10
   */
  ImageCnt: number;
  /**
   * Number of its images with risks.
   * @example 5
   */
  RiskImageCnt: number;
}

/** Progress in percent of the search for vulnerabilities, secrets or malware. */
export type Percent = number;

/**
 * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
 * none.
 */
export type RequestId = string;
