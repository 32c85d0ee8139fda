// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckCountStatisticInput {
  /** @example zh */
  Lang?: string;
  /** @example instance */
  StatisticType?: "user" | "role" | "instance" | "host" | (string & {});
  TaskSources?: string[];
  Vendors?: string[];
}

export interface GetCheckCountStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckCountStatisticDTO?: GetCheckCountStatisticOutputCheckCountStatisticDTO;
}

export interface GetCheckCountStatisticOutputCheckCountStatisticDTO {
  CheckCountStatisticItems?: GetCheckCountStatisticOutputCheckCountStatisticDTOCheckCountStatisticItemsItem[];
  /** @example instance */
  StatisticType?: "user" | "role" | "instance" | (string & {});
}

export interface GetCheckCountStatisticOutputCheckCountStatisticDTOCheckCountStatisticItemsItem {
  /** @example 开启公网访问 */
  CheckShowName?: string;
  /** @example 2 */
  Cores?: number;
  /** @example i-wz9bpxyu6t74qn9g**** */
  InstanceId?: string;
  /** @example launch-advisor-2021**** */
  InstanceName?: string;
  /** @example 0 */
  InstanceSubType?: number;
  /** @example INSTANCE */
  InstanceSubTypeName?:
    | "INSTANCE"
    | "DISK"
    | "SECURITY_GROUP"
    | "REPOSITORY_ENTERPRISE"
    | "REPOSITORY_PERSON"
    | "ALIAS"
    | "USER"
    | "POLICY"
    | "GROUP"
    | "DOMAIN"
    | (string & {});
  /** @example 0 */
  InstanceType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
  /** @example ECS */
  InstanceTypeName?:
    | "ECS"
    | "SLB"
    | "RDS"
    | "MONGODB"
    | "KVSTORE"
    | "ACR"
    | "CSK"
    | "VPC"
    | "ACTIONTRAIL"
    | "CDN"
    | "CAS"
    | "RDC"
    | "RAM"
    | "DDOS"
    | "WAF"
    | "OSS"
    | "POLARDB"
    | "POSTGRESQL"
    | "MSE"
    | "NAS"
    | "SDDP"
    | "EIP"
    | (string & {});
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 1.2.XX.XX */
  IntranetIp?: string;
  /** @example linux */
  Os?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 22 */
  RiskCount?: number;
  /** @example c9107c04-942f-40c1-981a-f1c1**** */
  Uuid?: string;
  Vendor?: number;
  /** @example 阿里云 */
  VendorShowName?: string;
  /** @example vpc-uf60agqq65bs98zoo**** */
  VpcInstanceId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCheckCountStatistic({
 *   Lang: "zh",
 *   StatisticType: "instance",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckCountStatistic: TypedRoute<
  GetCheckCountStatisticInput,
  GetCheckCountStatisticOutput,
  GetCheckCountStatisticHttp
> = {
  name: "GetCheckCountStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckCountStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetCheckCountStatistic as `client.http` calls it. */
export interface GetCheckCountStatisticHttp {
  "/GetCheckCountStatistic": {
    post: {
      parameters: {
        query?: GetCheckCountStatisticInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckCountStatisticOutput;
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
