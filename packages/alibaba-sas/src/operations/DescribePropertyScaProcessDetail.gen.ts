// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyScaProcessDetailInput {
  /** @example java */
  BizType?: "java" | "php" | (string & {});
  /** @example java -jar */
  Cmdline?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 756 */
  Pid?: string;
  /** @example 10.167.XX.XX */
  Remark?: string;
  /** @example D0D6E6E4-CB8C-4897-B852-46AEFDA0**** */
  Uuid?: string;
}

export interface DescribePropertyScaProcessDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyScaProcessDetailOutputPageInfo;
  Propertys?: DescribePropertyScaProcessDetailOutputPropertysItem[];
}

export interface DescribePropertyScaProcessDetailOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface DescribePropertyScaProcessDetailOutputPropertysItem {
  /**
   * @example java -Xms128m -Xmx512m -DNACOS_URL=http://10.184.XX.XX:8848 -DNACOS_NAMESPACE=iam-sit -jar
   * /opt/service/xxl-job/xxl-job-admin-2.3.0.jar
   */
  Cmdline?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1597987834000
   */
  CreateTimestamp?: number;
  /** @example i-hp35tftuh52wbp1g**** */
  InstanceId?: string;
  /** @example hc-host-**** */
  InstanceName?: string;
  /** @example 120.26.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example java */
  Name?: string;
  /** @example 522 */
  Pid?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
  /** @example 3.10.0 */
  Version?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePropertyScaProcessDetail({
 *   BizType: "java",
 *   Cmdline: "java -jar",
 *   CurrentPage: 1,
 *   PageSize: 10,
 *   Pid: "756",
 *   Remark: "10.167.XX.XX",
 *   Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyScaProcessDetail: TypedRoute<
  DescribePropertyScaProcessDetailInput,
  DescribePropertyScaProcessDetailOutput,
  DescribePropertyScaProcessDetailHttp
> = {
  name: "DescribePropertyScaProcessDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyScaProcessDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribePropertyScaProcessDetail as `client.http` calls it. */
export interface DescribePropertyScaProcessDetailHttp {
  "/DescribePropertyScaProcessDetail": {
    post: {
      parameters: {
        query?: DescribePropertyScaProcessDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyScaProcessDetailOutput;
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
