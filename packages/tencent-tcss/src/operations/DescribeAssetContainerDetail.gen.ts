// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetContainerDetailInput {
  /** @example 1bc888378a8d5b9e449feebbe10c3bb10d2376158978670793ed9349b53c**** */
  ContainerId: string;
}

export interface DescribeAssetContainerDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 04fdfbaf-322b-4f1e-9cb9-aaa149c1**** */
  HostID?: string;
  /** @example 10.206.6**** */
  HostIP?: string;
  /**
   * @example /k8s_controller_ingress-nginx-controller-5b4b4b47f-dtmbt_ingress-nginx_2b5c4086-f320-4fe8-9367-fa5161bcf78b****
   */
  ContainerName?: string;
  /** @example RUNNING */
  Status?: string;
  /** @example root */
  RunAs?: string;
  /**
   * @example /usr/bin/dumb-init -- /nginx-ingress-controller --publish-service=ingress-nginx/ingress-nginx-controller
   * --election-id=ingress-controller-leader --leader-elect-retry-period=2s --leader-elect-renew-deadline=10s
   * --leader-elect-lease-duration=15s --v=2 --ingress-class=nginx --controller-class=k8s.io/ingress-nginx
   * --configmap=ingress-nginx/ingress-nginx-controller --watch-ingress-without-class=true
   * --update-status-on-shutdown=false --time-buckets=0.01,0.1,1,10 --length-buckets=10,30,50,70,90
   * --size-buckets=10,100,1000,100000,1000****
   */
  Cmd?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  CPUUsage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RamUsage?: number;
  /** @example sha256:3184131ba9830b917fa81fc0e71de3ee26d36a538dc2f6196139b9abbe54**** */
  ImageName?: string;
  /** @example sha256:3184131ba9830b917fa81fc0e71de3ee26d36a538dc2f6196139b9abbe54**** */
  ImageID?: string;
  /** @example k8s_node-ope** */
  POD?: string;
  /** @example etcd */
  K8sMaster?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ProcessCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PortCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ComponentCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AppCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  WebServiceCnt?: number;
  Mounts?: ContainerMount[];
  Network?: ContainerNetwork;
  /** @example 2024-11-01 10:1**** */
  CreateTime?: string;
  /** @example 2023-11-16 16:4**** */
  ImageCreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 298135055
   */
  ImageSize?: number;
  /** @example ONLINE */
  HostStatus?: string;
  /** @example NORMAL */
  NetStatus?: string;
  /** @example NONE */
  NetSubStatus?: string;
  /** @example none */
  IsolateSource?: string;
  /** @example 1970-01-01 00:0**** */
  IsolateTime?: string;
  /** @example Node3gdy */
  NodeID?: string;
  /** @example tcs交付**** */
  NodeName?: string;
  /** @example subnet-5gu2*** */
  NodeSubNetID?: string;
  /** @example subnet*** */
  NodeSubNetName?: string;
  /** @example 10.0.200.0/24 */
  NodeSubNetCIDR?: string;
  /** @example k8s_node-operation** */
  PodName?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example Running */
  PodStatus?: string;
  /** @example cls-dfw3e*** */
  ClusterID?: string;
  /** @example clsfoo*** */
  ClusterName?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example Node3gdy */
  NodeUniqueID?: string;
  /** @example 119.45.117**** */
  PublicIP?: string;
}

export interface ContainerMount {
  /** @example bind */
  Type?: string;
  /**
   * @example /var/lib/kubelet/pods/2fd62e4d-90d1-4cd8-a74a-1c63bfdbbcbe/volumes/kubernetes.io~secret/default-token-n****
   */
  Source?: string;
  /** @example /var/run/secrets/kubernetes.io/serviceacc**** */
  Destination?: string;
  /** @example ro */
  Mode?: string;
  /** @example false */
  RW?: boolean;
  /** @example rprivate */
  Propagation?: string;
  /** @example name1 */
  Name?: string;
  /** @example driver */
  Driver?: string;
}

export interface ContainerNetwork {
  /** @example endpoint1 */
  EndpointID?: string;
  /** @example none */
  Mode?: string;
  /** @example network-name1 */
  Name?: string;
  /** @example 556067cc8dba9381cb9e85cc313cbce7a9ed1b3f1c56c06c1df16831851a6c21 */
  NetworkID?: string;
  /** @example 192.168.100.1 */
  Gateway?: string;
  /** @example 192.168.100.100 */
  Ipv4?: string;
  /** @example 2001:0db8:85a3:0000:0000:8a2e:0370:7334 */
  Ipv6?: string;
  /** @example 08:00:27:4e:66:a1 */
  MAC?: string;
}

/**
 * The documented error codes of DescribeAssetContainerDetail.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetContainerDetailErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetContainerDetail with one of its documented codes. */
export const isDescribeAssetContainerDetailError: ErrorGuard<DescribeAssetContainerDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetContainerDetail", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetContainerDetail({
 *   ContainerId: "cndajlhcklanca",
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetContainerDetail: TypedRoute<
  DescribeAssetContainerDetailInput,
  DescribeAssetContainerDetailOutput,
  DescribeAssetContainerDetailHttp
> = {
  name: "DescribeAssetContainerDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetContainerDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetContainerDetail as `client.http` calls it. */
export interface DescribeAssetContainerDetailHttp {
  "/DescribeAssetContainerDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetContainerDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetContainerDetailOutput;
            };
          };
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
