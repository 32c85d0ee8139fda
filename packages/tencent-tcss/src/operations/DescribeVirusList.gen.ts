// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type {
  ContainerNetStatus,
  ContainerNetSubStatus,
  ContainerStatus,
  ErrorResponse,
  NodeType,
  RequestId,
  RunTimeFilters,
  SortOrder,
} from "../schemas.gen.js";

export interface DescribeVirusListInput {
  /**
   * Most files that a page may have.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit?: number;
  /**
   * Number of files before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * List only files that fit all of these. Names: FileName, FilePath, MD5, VirusName; ContainerName, ContainerId,
   * ContainerStatus, ContainerNetStatus, ImageName, ImageId; TaskId of a scan; IsRealTime, whether the file was
   * found while files are watched; AutoIsolateMode with MANUAL or AUTO; TimeRange with two values, each as
   * YYYY-MM-DD HH:mm:ss.
   */
  Filters?: RunTimeFilters[];
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example desc
   */
  Order?: SortOrder;
  /**
   * Member of a file to sort by. ModifyTime is the only one that the vendor names.
   * @example ModifyTime
   */
  By?: string;
}

/** Envelope of every response. */
export interface DescribeVirusListOutput {
  /** The files on this page. */
  List: VirusInfo[];
  /**
   * Number of files on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One malicious file in one container. */
export interface VirusInfo {
  /**
   * Last part of FilePath.
   * @example frpc_linux_amd64_****
   */
  FileName: string;
  /**
   * Where the file lies in the container.
   * @example /home/fangmanlin/.local/lib/python3.10/site-packages/gradio/frpc_linux_amd64_****
   */
  FilePath: string;
  /**
   * What the engine calls the malware.
   * @example Suspicious.(aiScor****
   */
  VirusName: string;
  /**
   * When it was created, in ISO 8601; the vendor does not say whether the file or this entry is meant.
   * @example 2024-08-06T09:30****
   */
  CreateTime: string;
  /**
   * When it last changed, in ISO 8601; the vendor does not say whether the file or this entry is meant.
   * @example 2024-08-06T09:30****
   */
  ModifyTime: string;
  /**
   * Container with the file, by its name on the node, which begins with a slash.
   * @example /jupyte****
   */
  ContainerName: string;
  /**
   * Container with the file, by the 64 digits that its runtime gives it.
   * @example eaa26da9a1e02f67caf0c909381d24586d8a7faf9ef32b7c7715d6a22222****
   */
  ContainerId: string;
  /**
   * State of the container itself.
   * @example STOPPED
   */
  ContainerStatus: ContainerStatus;
  /**
   * Repository and tag of the image that the container was made from.
   * @example jupyterhub/jupyterhub:yanf****
   */
  ImageName: string;
  /**
   * Digest of that image, as ImageID of DescribeAssetImageList.
   * @example sha256:21b4456c6e03247a923cfe6a426c10361e7265a49184bbb40b3c71d6564d****
   */
  ImageId: string;
  /**
   * What was done about the file.
   * - `DEAL_NONE`: nothing yet
   * - `DEAL_IGNORE`: ignored
   * - `DEAL_ADD_WHITELIST`: trusted from now on
   * - `DEAL_DEL`: deleted
   * - `DEAL_ISOLATING`: being isolated
   * - `DEAL_ISOLATE`: isolated
   * - `DEAL_ISOLATE_FAILED`: could not be isolated; SubStatus says why
   * - `DEAL_RECOVERING`: being put back
   * - `DEAL_RECOVER_FAILED`: could not be put back; SubStatus says why
   * - or a value that the vendor added since
   */
  Status:
    | "DEAL_NONE"
    | "DEAL_IGNORE"
    | "DEAL_ADD_WHITELIST"
    | "DEAL_DEL"
    | "DEAL_ISOLATING"
    | "DEAL_ISOLATE"
    | "DEAL_ISOLATE_FAILED"
    | "DEAL_RECOVERING"
    | "DEAL_RECOVER_FAILED"
    | (string & {});
  /**
   * Id of this entry, for ModifyVirusFileStatus and DescribeVirusDetail.
   * @example 11512013
   */
  Id: string;
  /** What the malware does, in words for people. */
  HarmDescribe: string;
  /** What to do about it, in words for people. */
  SuggestScheme: string;
  /**
   * Why the file could not be isolated or put back.
   * - `FILE_NOT_FOUND`: the file is gone
   * - `FILE_ABNORMAL`: something is wrong with the file
   * - `FILE_ABNORMAL_DEAL_RECOVER`: something is wrong with the file to put back
   * - `BACKUP_FILE_NOT_FOUND`: the copy to put back is gone
   * - `CONTAINER_NOT_FOUND_DEAL_ISOLATE`: the container was gone, when isolating
   * - `CONTAINER_NOT_FOUND_DEAL_RECOVER`: the container was gone, when putting back
   * - `TIMEOUT`: the agent took too long
   * - `TOO_MANY`: too many tasks at a time
   * - `OFFLINE`: the agent cannot be reached
   * - `INTERNAL`: the service failed
   * - `VALIDATION`: a parameter is wrong
   * - or a value that the vendor added since
   * @example FILE_NOT_FOUND
   */
  SubStatus:
    | "FILE_NOT_FOUND"
    | "FILE_ABNORMAL"
    | "FILE_ABNORMAL_DEAL_RECOVER"
    | "BACKUP_FILE_NOT_FOUND"
    | "CONTAINER_NOT_FOUND_DEAL_ISOLATE"
    | "CONTAINER_NOT_FOUND_DEAL_RECOVER"
    | "TIMEOUT"
    | "TOO_MANY"
    | "OFFLINE"
    | "INTERNAL"
    | "VALIDATION"
    | (string & {});
  /**
   * Whether the container is cut off from the network, as ModifyContainerNetStatus does.
   * @example NORMAL
   */
  ContainerNetStatus: ContainerNetStatus;
  /**
   * What stood in the way of isolating the container or of connecting it again.
   * @example NONE
   */
  ContainerNetSubStatus: ContainerNetSubStatus;
  /**
   * Which part of the product had the container isolated, such as RiskSyscall or system; no list is documented.
   * @example RiskSyscall
   */
  ContainerIsolateOperationSrc: string;
  /**
   * Hash of the file's content, in hexadecimal digits.
   * @example 9b301045bffb934da5a439dceb9e****
   */
  MD5: string;
  /**
   * How dangerous the malware is.
   * - `RISK_CRITICAL`: critical
   * - `RISK_HIGH`: high
   * - `RISK_MEDIUM`: medium
   * - `RISK_LOW`: low
   * - `RISK_NOTICE`: worth a notice
   * - or a value that the vendor added since
   */
  RiskLevel: "RISK_CRITICAL" | "RISK_HIGH" | "RISK_MEDIUM" | "RISK_LOW" | "RISK_NOTICE" | (string & {});
  /**
   * What recognised the file.
   * @example [
   * "LINUX"
   * ]
   */
  CheckPlatform: ("1" | "2" | "3" | "4" | "5" | (string & {}))[];
  /**
   * Node that the container is on. The forms seen differ, such as node-ins1a, mix-GOmf****, or 32 hexadecimal
   * digits.
   * @example node-ins1a
   */
  NodeID: string;
  /**
   * What that node is called.
   * @example suanfa_webui_10_72_200_24_****
   */
  NodeName: string;
  /**
   * Address of the pod that the container belongs to.
   * @example 10.0.1****
   */
  PodIP: string;
  /**
   * What that pod is called.
   * @example pod-01
   */
  PodName: string;
  /**
   * Cluster of the node, as ClusterId of DescribeUserCluster.
   * @example cls-dfw3e***
   */
  ClusterID: string;
  /**
   * Kind of the node that the container runs on.
   * @example NORMAL
   */
  NodeType: NodeType;
  /**
   * Address of the node on the internet, if it has one.
   * @example 10.0.1****
   */
  PublicIP: string;
  /**
   * Address of the node in its private network.
   * @example 10.72.20****
   */
  InnerIP: string;
  /**
   * Node by an id that is unique over ordinary and super nodes.
   * @example b18548db-ed21-4991-a6cb-db71362b****
   */
  NodeUniqueID: string;
  /**
   * Node by its id as a server, for a NodeType of NORMAL.
   * @example b18548db-ed21-4991-a6cb-db71362b****
   */
  HostID: string;
  /**
   * What the cluster of the node is called.
   * @example clsfoo***
   */
  ClusterName: string;
  /**
   * The same address as InnerIP.
   * @example 10.72.20****
   */
  HostIP: string;
}

/**
 * The documented error codes of DescribeVirusList.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InternalError.MainDBFail`: The service could not reach its database; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as an unknown name in Filters.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter, such as a time of TimeRange.
 * - `ResourceNotFound`: Something that the call names, such as a scan, does not exist.
 */
export type DescribeVirusListErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusList with one of its documented codes. */
export const isDescribeVirusListError: ErrorGuard<DescribeVirusListErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusList", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, api-intl; 2026-08-21): the vendor's payload has no file in it.
 *
 * List the malicious files that were found in containers.
 *
 * One entry per file and container, found by the scans of CreateVirusScanTask, by scheduled ones, or while files
 * are watched. ModifyVirusFileStatus decides what becomes of an entry, by its Id.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVirusList();
 * ```
 * @throws CloudError
 */
export const describeVirusList: TypedRoute<DescribeVirusListInput, DescribeVirusListOutput, DescribeVirusListHttp> = {
  name: "DescribeVirusList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: {
    InternalError: "server",
    "InternalError.MainDBFail": "server",
    InvalidParameter: "invalid",
    "InvalidParameter.ParsingError": "invalid",
    ResourceNotFound: "notFound",
  },
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeVirusList(…))`.
 *
 * Each page is a call of describeVirusList, made when it is needed, until `TotalCount` is reached or one is
 * empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeVirusList()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeVirusList: Pager<DescribeVirusListInput, DescribeVirusListOutput, VirusInfo> = {
  route: describeVirusList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeVirusList as `client.http` calls it. */
export interface DescribeVirusListHttp {
  "/DescribeVirusList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusListInput;
        };
      };
      responses: {
        /** @description One page of files, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusListOutput;
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
