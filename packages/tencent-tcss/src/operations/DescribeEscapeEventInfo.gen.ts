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

export interface DescribeEscapeEventInfoInput {
  /**
   * Most events that a page may have.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Number of events before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * List only events that fit all of these. Names: Status, EventType, ContainerNetStatus and ContainerStatus, with
   * values as in the result, and DEAD and UNKNOWN for the last; ForeignUniqueKey, an image and a kind of event as
   * one key.
   */
  Filters?: RunTimeFilters[];
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example DESC
   */
  Order?: SortOrder;
  /**
   * Member of an event to sort by. LatestFoundTime is the only one that the vendor names.
   * @example LatestFoundTime
   */
  By?: string;
}

/** Envelope of every response. */
export interface DescribeEscapeEventInfoOutput {
  /** The events on this page. */
  EventSet: EscapeEventInfo[];
  /**
   * Number of events on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  TotalCount: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One escape, or attempt, and the container it began in. */
export interface EscapeEventInfo {
  /**
   * Way out of the container.
   * - `ESCAPE_CGROUPS`: through the cgroup file system
   * - `ESCAPE_TAMPER_SENSITIVE_FILE`: by changing sensitive files of the node
   * - `ESCAPE_DOCKER_API`: through the API of Docker
   * - `ESCAPE_VUL_OCCURRED`: through a vulnerability that was exploited
   * - `MOUNT_SENSITIVE_PTAH`: a sensitive path of the node is mounted (spelt so)
   * - `PRIVILEGE_CONTAINER_START`: a privileged container was started
   * - `PRIVILEGE`: a program raised its privileges
   * - or a value that the vendor added since
   * @example ESCAPE_CGROUPS
   */
  EventType:
    | "ESCAPE_CGROUPS"
    | "ESCAPE_TAMPER_SENSITIVE_FILE"
    | "ESCAPE_DOCKER_API"
    | "ESCAPE_VUL_OCCURRED"
    | "MOUNT_SENSITIVE_PTAH"
    | "PRIVILEGE_CONTAINER_START"
    | "PRIVILEGE"
    | (string & {});
  /**
   * Container by its name on the node, which begins with a slash.
   * @example /test1
   */
  ContainerName: string;
  /**
   * Repository and tag that the container was made from.
   * @example centos:8
   */
  ImageName: string;
  /**
   * What was done about the event.
   * - `EVENT_UNDEAL`: nothing yet
   * - `EVENT_DEALED`: it was handled
   * - `EVENT_INGNORE`: it was ignored; the wire spells it so
   * - or a value that the vendor added since
   * @example EVENT_UNDEAL
   */
  Status: "EVENT_UNDEAL" | "EVENT_DEALED" | "EVENT_INGNORE" | (string & {});
  /**
   * Id of this entry, for DescribeEscapeEventDetail and ModifyEscapeEventStatus.
   * @example 33705186
   */
  EventId: string;
  /**
   * What the node that runs the container is called.
   * @example VM-48-74-centos
   */
  NodeName: string;
  /**
   * What the pod of the container is called.
   * @example dev1
   */
  PodName: string;
  /**
   * When the event was first seen, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-08-23 16:41:03
   */
  FoundTime: string;
  /**
   * What EventType means, in words for people.
   * @example 利用cgroup机制逃逸
   */
  EventName: string;
  /**
   * Digest of the image, as ImageID of DescribeAssetImageList.
   * @example sha256:5d0da3dc976460b72c77d94c8a1ad043720b0416bfc16c5*****
   */
  ImageId: string;
  /**
   * Container by the 64 digits that its runtime gives it.
   * @example 9294ea00cf80469f3604e2a38e725bf77c5a3ea522ce23bbf4d4dba8b4e149c9
   */
  ContainerId: string;
  /**
   * What to do about it, in words for people.
   * @example 检查容器对应镜像是否存在漏洞或木马。修改容器启动参数，以普通权限启动容器。检查容器挂载目录，避免将/sys/fs/cgroup挂载到容器中。
   */
  Solution: string;
  /**
   * Which process did what, in words for people.
   * @example 容器（ID: 9294ea00cf...) 中的进程bash对cgroup下的文件notify_on_release进行了修改，通过篡改该文件，可以实现容器逃逸，获得宿主机系统权限。
   */
  Description: string;
  /**
   * How often the same was seen, from FoundTime to LatestFoundTime.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 192
   */
  EventCount: number;
  /**
   * When the event was last seen, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-08-23 16:41:03
   */
  LatestFoundTime: string;
  /**
   * Address of the node; in the payload, that of HostIP.
   * @example 172.16.48.74
   */
  NodeIP: string;
  /**
   * Node by its id as a server, in the form of a UUID.
   * @example 3253189e-a107-4892-9bb9-03ad9****
   */
  HostID: string;
  /** Whether the container is cut off from the network, as ModifyContainerNetStatus does. */
  ContainerNetStatus: ContainerNetStatus;
  /** What stood in the way of isolating the container or of connecting it again. */
  ContainerNetSubStatus: ContainerNetSubStatus;
  /**
   * Which part of the product had the container isolated, such as RiskSyscall or system; no list is documented.
   * @example system
   */
  ContainerIsolateOperationSrc: string;
  /** State of the container itself. */
  ContainerStatus: ContainerStatus;
  /**
   * Cluster of the node, as ClusterId of DescribeUserCluster.
   * @example cls-fjivn***
   */
  ClusterID: string;
  /** Kind of the node that the container runs on. */
  NodeType: NodeType;
  /**
   * Address of the pod that the container belongs to.
   * @example 10.0.0.121
   */
  PodIP: string;
  /**
   * Node by an id that is unique over ordinary and super nodes.
   * @example d41d8cd98f00b204e9800****
   */
  NodeUniqueID: string;
  /**
   * Address of the node on the internet, if it has one.
   * @example 101.33.227.**
   */
  PublicIP: string;
  /**
   * Node that the container is on. The forms seen differ, such as mix-GOmf****, node-ins1a, or 32 hexadecimal
   * digits.
   * @example d41d8cd98f00b204******
   */
  NodeID: string;
  /**
   * Address of the node in its private network.
   * @example 172.16.48.74
   */
  HostIP: string;
  /**
   * What the cluster of the node is called.
   * @example dev-set
   */
  ClusterName: string;
}

/**
 * The documented error codes of DescribeEscapeEventInfo.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter, such as a value of a filter.
 * - `ResourceNotFound`: Something that the call names does not exist.
 */
export type DescribeEscapeEventInfoErrorCode = "InternalError" | "InvalidParameter.ParsingError" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeEscapeEventInfo with one of its documented codes. */
export const isDescribeEscapeEventInfoError: ErrorGuard<DescribeEscapeEventInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeEventInfo", [
    "InternalError",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the attempts to escape from containers.
 *
 * One entry per event: a process that broke out of its container or tried to, or a container that was started so
 * that it could. ModifyEscapeEventStatus marks entries as handled, by their EventId.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeEscapeEventInfo();
 * ```
 * @throws CloudError
 */
export const describeEscapeEventInfo: TypedRoute<
  DescribeEscapeEventInfoInput,
  DescribeEscapeEventInfoOutput,
  DescribeEscapeEventInfoHttp
> = {
  name: "DescribeEscapeEventInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeEventInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: { InternalError: "server", "InvalidParameter.ParsingError": "invalid", ResourceNotFound: "notFound" },
};

/**
 * Walk through `EventSet` of all pages: `for await (const item of paginateDescribeEscapeEventInfo(…))`.
 *
 * Each page is a call of describeEscapeEventInfo, made when it is needed, until `TotalCount` is reached or one
 * is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeEscapeEventInfo()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeEscapeEventInfo: Pager<
  DescribeEscapeEventInfoInput,
  DescribeEscapeEventInfoOutput,
  EscapeEventInfo
> = {
  route: describeEscapeEventInfo,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["EventSet"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeEscapeEventInfo as `client.http` calls it. */
export interface DescribeEscapeEventInfoHttp {
  "/DescribeEscapeEventInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeEventInfoInput;
        };
      };
      responses: {
        /** @description One page of events, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeEventInfoOutput;
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
