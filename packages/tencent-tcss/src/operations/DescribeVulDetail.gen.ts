// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulDetailInput {
  /** @example 1 */
  PocID: string;
}

export interface DescribeVulDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  VulInfo?: VulDetailInfo;
}

export interface VulDetailInfo {
  /** @example CVE-2023-4**** */
  CVEID?: string;
  /** @example Apache HTTP/2 协议拒绝服务漏洞(CVE-2023-44**** */
  Name?: string;
  /**
   * @example [
   * "NETWORK"
   * ]
   */
  Tags?: string[];
  /** @example SYSTEM */
  CategoryType?: string;
  /** @example HIGH */
  Level?: string;
  /** @example 2021-05-01 00:00:00 */
  SubmitTime?: string;
  Description?: string;
  /** @example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H */
  CVSSV3Desc?: string;
  /** @example 建议关注厂商公告或升级到最**** */
  OfficialSolution?: string;
  DefenseSolution?: string;
  /**
   * @example [
   * "https://lists.apache.org/thread/yh09b3fkf6vz5d6jdgrlvmg60lfwtqhj"
   * ]
   */
  Reference?: string[];
  /** @example 7.5 */
  CVSSV3Score?: number;
  ComponentList?: VulAffectedComponentInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  RegistryImageCount?: number;
  /** @example OTHER */
  Category?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  LocalNewestImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6
   */
  RegistryNewestImageCount?: number;
  /** @example pcmgr-44**** */
  PocID?: string;
  /** @example NOT_DEFE**** */
  DefenceStatus?: string;
  /** @example MANUAL */
  DefenceScope?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefenceHostCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefendedCount?: number;
  /** @example SCANNED */
  ScanStatus?: "NOT_SCAN" | "SCANNED" | (string & {});
}

export interface VulAffectedComponentInfo {
  /** @example (oracle) jdk */
  Name?: string;
  /**
   * @example [
   * "2.0.0<=version<=2.3.37",
   * "2.5.0<=version<2.5.33",
   * "6.0.0<=version<6.3.0.2"
   * ]
   */
  Version?: string[];
  /**
   * @example [
   * ">2.3.37",
   * "2.5.33",
   * "6.3.0.2"
   * ]
   */
  FixedVersion?: string[];
}

/**
 * The documented error codes of DescribeVulDetail.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeVulDetailErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulDetail with one of its documented codes. */
export const isDescribeVulDetailError: ErrorGuard<DescribeVulDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDetail", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDetail({ PocID: "1" });
 * ```
 * @throws CloudError
 */
export const describeVulDetail: TypedRoute<DescribeVulDetailInput, DescribeVulDetailOutput, DescribeVulDetailHttp> = {
  name: "DescribeVulDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDetail as `client.http` calls it. */
export interface DescribeVulDetailHttp {
  "/DescribeVulDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDetailOutput;
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
