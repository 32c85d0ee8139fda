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

export interface DescribeReverseShellEventsInput {
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
   * List only events that fit all of these. The only documented name is InnerNetAlarmShow, with 1 to list shells
   * to private addresses too, and 0 not to.
   */
  Filters?: RunTimeFilters[];
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example desc
   */
  Order?: SortOrder;
  /**
   * What to sort by. CreateTime is the only one that the vendor names, although no event has it.
   * @example CreateTime
   */
  By?: string;
}

/** Envelope of every response. */
export interface DescribeReverseShellEventsOutput {
  /**
   * Number of events on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 253
   */
  TotalCount: number;
  /** The events on this page. */
  EventSet: ReverseShellEventInfo[];
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One reverse shell and the container it was seen in. */
export interface ReverseShellEventInfo {
  /**
   * Program that is the shell.
   * @example dash
   */
  ProcessName: string;
  /**
   * Where that program lies in the container.
   * @example /usr/bin/dash
   */
  ProcessPath: string;
  /**
   * Digest of the image, as ImageID of DescribeAssetImageList.
   * @example sha256:8415e883970de94c3131ff24ffaf9943ea81b3eca0c3d8d747b98581730bcdb6
   */
  ImageId: string;
  /**
   * Container by the 64 digits that its runtime gives it.
   * @example b49a9fd917d30b736e76bff07a81e016bb1ced7bd9428b5d076628c80f8c62fd
   */
  ContainerId: string;
  /**
   * Repository that the container was made from, with or without the tag.
   * @example registry-cn-shanghai-vpc.ack.aliyuncs.com/acs/terway:v1.8.13
   */
  ImageName: string;
  /**
   * Container by its name on the node.
   * @example policy
   */
  ContainerName: string;
  /**
   * When the event was first seen, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-10-24 08:38:49
   */
  FoundTime: string;
  /**
   * What to do about it, in words for people.
   * @example 清理容器内反弹shell进程，检查容器内服务是否存在漏洞、弱密码等风险
   */
  Solution: string;
  /**
   * What happened, in words for people.
   * @example policy1
   */
  Description: string;
  /**
   * What was done about the event.
   * - `EVENT_UNDEAL`: nothing yet
   * - `EVENT_DEALED`: it was handled
   * - `EVENT_INGNORE`: it was ignored; the wire spells it so
   * - `EVENT_ADD_WHITE`: its like is allowed from now on
   * - or a value that the vendor added since
   * @example EVENT_UNDEAL
   */
  Status: "EVENT_UNDEAL" | "EVENT_DEALED" | "EVENT_INGNORE" | "EVENT_ADD_WHITE" | (string & {});
  /**
   * Id of this entry, for DescribeReverseShellDetail and ModifyReverseShellStatus.
   * @example 5075001
   */
  EventId: string;
  /**
   * Note that ModifyReverseShellStatus left.
   * @example myremark***
   */
  Remark: string;
  /**
   * Program that started the shell.
   * @example socat
   */
  PProcessName: string;
  /**
   * How often the same was seen, from FoundTime to LatestFoundTime.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount: number;
  /**
   * When the event was last seen, as YYYY-MM-DD HH:mm:ss.
   * @example 2020-10-24 08:38:49
   */
  LatestFoundTime: string;
  /**
   * Address and port that the shell is connected to.
   * @example 10.*.*.27:9000
   */
  DstAddress: string;
  /** Whether the container is cut off from the network, as ModifyContainerNetStatus does. */
  ContainerNetStatus: ContainerNetStatus;
  /** What stood in the way of isolating the container or of connecting it again. */
  ContainerNetSubStatus: ContainerNetSubStatus;
  /**
   * Which part of the product had the container isolated, as a code such as AccessControl or in words for people.
   * @example 运行时安全/文件查杀
   */
  ContainerIsolateOperationSrc: string;
  /** State of the container itself. */
  ContainerStatus: ContainerStatus;
  /**
   * Cluster of the node, as ClusterId of DescribeUserCluster.
   * @example cls-dfw3e***
   */
  ClusterID: string;
  /** Kind of the node that the container runs on. */
  NodeType: NodeType;
  /**
   * What the pod of the container is called.
   * @example agent-test-2zrp7
   */
  PodName: string;
  /**
   * Address of the pod that the container belongs to.
   * @example 10.*.*.92
   */
  PodIP: string;
  /**
   * Node by an id that is unique over ordinary and super nodes.
   * @example d41d8cd98f00b204e9800998ecf8427e
   */
  NodeUniqueID: string;
  /**
   * Address of the node on the internet, if it has one.
   * @example 10.*.*.92
   */
  PublicIP: string;
  /**
   * What the node that runs the container is called.
   * @example i-node***
   */
  NodeName: string;
  /**
   * Node by its id as a server, a UUID.
   * @example 0c4f6c1d-8215-43e2-8dcf-a4fb1db12f41
   */
  HostID: string;
  /**
   * Address of the node in its private network.
   * @example 10.*.*.152
   */
  HostIP: string;
  /**
   * Node that the container is on. The forms seen differ, such as mix-GOmf****, node-ins1a, or 32 hexadecimal
   * digits.
   * @example mix-GOmf****
   */
  NodeID: string;
  /**
   * What the cluster of the node is called.
   * @example clsfoo***
   */
  ClusterName: string;
}

/**
 * The documented error codes of DescribeReverseShellEvents.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as a Limit above 100.
 * - `ResourceNotFound`: Something that the call names does not exist.
 */
export type DescribeReverseShellEventsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeReverseShellEvents with one of its documented codes. */
export const isDescribeReverseShellEventsError: ErrorGuard<DescribeReverseShellEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeReverseShellEvents", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the reverse shells that were seen in containers.
 *
 * One entry per event: a shell in a container whose input and output go to an address outside.
 * ModifyReverseShellStatus marks entries as handled, by their EventId.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeReverseShellEvents({ Limit: 10, Offset: 0 });
 * ```
 * @throws CloudError
 */
export const describeReverseShellEvents: TypedRoute<
  DescribeReverseShellEventsInput,
  DescribeReverseShellEventsOutput,
  DescribeReverseShellEventsHttp
> = {
  name: "DescribeReverseShellEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellEvents", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: {
    AuthFailure: "credentials",
    InternalError: "server",
    InvalidParameter: "invalid",
    ResourceNotFound: "notFound",
  },
};

/**
 * Walk through `EventSet` of all pages: `for await (const item of paginateDescribeReverseShellEvents(…))`.
 *
 * Each page is a call of describeReverseShellEvents, made when it is needed, until `TotalCount` is reached or
 * one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeReverseShellEvents({ Limit: 10, Offset: 0 })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeReverseShellEvents: Pager<
  DescribeReverseShellEventsInput,
  DescribeReverseShellEventsOutput,
  ReverseShellEventInfo
> = {
  route: describeReverseShellEvents,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["EventSet"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeReverseShellEvents as `client.http` calls it. */
export interface DescribeReverseShellEventsHttp {
  "/DescribeReverseShellEvents": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellEventsInput;
        };
      };
      responses: {
        /** @description One page of events, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellEventsOutput;
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
