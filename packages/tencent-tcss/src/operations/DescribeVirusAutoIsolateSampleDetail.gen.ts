// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusAutoIsolateSampleDetailInput {
  /** @example 5b98800688cae1533ff965ab31ba**** */
  MD5: string;
}

export interface DescribeVirusAutoIsolateSampleDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 5b98800688cae1533ff965ab31ba**** */
  MD5?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Size?: number;
  /** @example Bk.YDWebShell.Php.Small.1110**** */
  VirusName?: string;
  /** @example RISK_CRIT**** */
  RiskLevel?: string;
  KillEngine?: string[];
  Tags?: string[];
  /** @example 发现容器上存在恶意木马，您的容器可能已经失陷。 恶意木马通常会执行挖矿、文件删除、信息窃取和网络攻击等恶意行为。 */
  HarmDescribe?: string;
  SuggestScheme?: string;
  /** @example https://cloud.tencent.com/document/product/296/9605 */
  ReferenceLink?: string;
}

/**
 * The documented error codes of DescribeVirusAutoIsolateSampleDetail.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeVirusAutoIsolateSampleDetailErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusAutoIsolateSampleDetail with one of its documented codes. */
export const isDescribeVirusAutoIsolateSampleDetailError: ErrorGuard<DescribeVirusAutoIsolateSampleDetailErrorCode> = (
  error,
) => isCloudError(error, "DescribeVirusAutoIsolateSampleDetail", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusAutoIsolateSampleDetail({
 *   MD5: "dskaldjskld",
 * });
 * ```
 * @throws CloudError
 */
export const describeVirusAutoIsolateSampleDetail: TypedRoute<
  DescribeVirusAutoIsolateSampleDetailInput,
  DescribeVirusAutoIsolateSampleDetailOutput,
  DescribeVirusAutoIsolateSampleDetailHttp
> = {
  name: "DescribeVirusAutoIsolateSampleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusAutoIsolateSampleDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusAutoIsolateSampleDetail as `client.http` calls it. */
export interface DescribeVirusAutoIsolateSampleDetailHttp {
  "/DescribeVirusAutoIsolateSampleDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusAutoIsolateSampleDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusAutoIsolateSampleDetailOutput;
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
