// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotProbeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example d6c1ebc9-a90d-4c9e-9490-328814d1ca00 */
  ProbeId: string;
}

export interface GetHoneypotProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetHoneypotProbeOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotProbeOutputData {
  /** @example true */
  Arp?: boolean;
  /**
   * @example [
   * "192.168.XX.XX"
   * ]
   */
  CanListenIpList?: string[];
  /**
   * @example [
   * "192.168.0.0/16"
   * ]
   */
  CidrList?: string[];
  ControlNode?: GetHoneypotProbeOutputDataControlNode;
  /** @example 0.51 */
  CpuLoad?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669363825000
   */
  DeployTime?: number;
  /** @example test-probe */
  DisplayName?: string;
  HoneyPotProbeScanPort?: GetHoneypotProbeOutputDataHoneyPotProbeScanPort;
  HoneypotProbeBindList?: GetHoneypotProbeOutputDataHoneypotProbeBindListItem[];
  /** @example 33.53.XX.XX */
  HostIp?: string;
  /**
   * @example [
   * "192.168.XX.XX"
   * ]
   */
  ListenIpList?: string[];
  /** @example 1.94 */
  MemoryLoad?: number;
  /** @example windows */
  OsType?: "windows" | "linux" | (string & {});
  /** @example false */
  Ping?: boolean;
  /** @example 40f6501d-45ec-4bf0-b813-0072ceb4**** */
  ProbeId?: string;
  /** @example host_probe */
  ProbeType?: "host_probe" | "vpc_black_hole_probe" | (string & {});
  /** @example 18060096 */
  ProbeVersion?: string;
  /** @example 47.108.XX.XX */
  ProxyIp?: string;
  /** @example 0 */
  Status?: number;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
  /** @example vpc-2vchkxmf2j9yjt3x2**** */
  VpcId?: string;
}

export interface GetHoneypotProbeOutputDataControlNode {
  /** @example i-bp19ijepxytwtzrk**** */
  EcsInstanceId?: string;
  /** @example 37a15ff1-3475-4897-aa6c-f7fd9122**** */
  NodeId?: string;
  /** @example online-honeypot */
  NodeName?: string;
}

export interface GetHoneypotProbeOutputDataHoneyPotProbeScanPort {
  /** @example 15389 */
  Id?: bigint;
  /** @example { "tcp": "1-65535", "udp": "1-65535" } */
  Ports?: string;
  /** @example a46f5162-c70d-4e26-8ddf-7435feca**** */
  ProbeId?: string;
  /**
   * @example [
   * "0.0.0.0"
   * ]
   */
  ServiceIpList?: string[];
  /** @example 3 */
  Status?: 1 | 3 | (number & {});
}

export interface GetHoneypotProbeOutputDataHoneypotProbeBindListItem {
  /** @example 45378f64-d7b4-4a53-9c48-4303eb4b**** */
  BindId?: string;
  BindPortList?: GetHoneypotProbeOutputDataHoneypotProbeBindListItemBindPortListItem[];
  /** @example 913347774a3b3c378c6a50f66de23dfa097765214ec3f0526b01c67bf59c**** */
  HoneypotId?: string;
  /**
   * @example [
   * "192.168.XX.XX"
   * ]
   */
  ServiceIpList?: string[];
  /** @example 3 */
  Status?: 1 | 3 | (number & {});
}

export interface GetHoneypotProbeOutputDataHoneypotProbeBindListItemBindPortListItem {
  /** @example false */
  BindPort?: boolean;
  /** @example 80 */
  EndPort?: number;
  /** @example portmap failed */
  Err?: string;
  /** @example false */
  Fixed?: boolean;
  /** @example 2512 */
  Id?: bigint;
  /** @example listen 22 tcp4 failed */
  Msg?: string;
  /** @example tcp */
  Proto?: string;
  /** @example 22 */
  StartPort?: number;
  /** @example 3 */
  Status?: 1 | 3 | (number & {});
  /** @example 80 */
  TargetPort?: number;
}

/**
 * The documented error codes of GetHoneypotProbe.
 *
 * - `InvalidParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotProbeErrorCode = "InvalidParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotProbe with one of its documented codes. */
export const isGetHoneypotProbeError: ErrorGuard<GetHoneypotProbeErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotProbe", ["InvalidParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotProbe({
 *   Lang: "zh",
 *   ProbeId: "d6c1ebc9-a90d-4c9e-9490-328814d1ca00",
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotProbe: TypedRoute<GetHoneypotProbeInput, GetHoneypotProbeOutput, GetHoneypotProbeHttp> = {
  name: "GetHoneypotProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Data", "HoneyPotProbeScanPort", "Id"], "bigint"],
    [["Data", "HoneypotProbeBindList", "*", "BindPortList", "*", "Id"], "bigint"],
  ],
};

/** GetHoneypotProbe as `client.http` calls it. */
export interface GetHoneypotProbeHttp {
  "/GetHoneypotProbe": {
    post: {
      parameters: {
        query: GetHoneypotProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotProbeOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
