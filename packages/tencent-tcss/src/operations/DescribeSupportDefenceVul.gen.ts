// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeSupportDefenceVulInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
  /** @example SubmitTime */
  By?: string;
}

export interface DescribeSupportDefenceVulOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: SupportDefenceVul[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 212
   */
  TotalCount?: number;
}

export interface SupportDefenceVul {
  /** @example pcmgr-46**** */
  PocID?: string;
  /** @example Jenkins任意文件读取导致远程代码执行漏洞(CVE-2024-23897) */
  Name?: string;
  /**
   * @example [
   * "NETWORK",
   * "POC"
   * ]
   */
  Tags?: string[];
  /** @example 9.8 */
  CVSSV3Score?: number;
  /** @example CRITICAL */
  Level?: string;
  /** @example CVE-2024-2**** */
  CVEID?: string;
  /** @example 2024-01-25 02:1**** */
  SubmitTime?: string;
  /** @example 1 */
  VulId?: bigint;
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeSupportDefenceVul.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeSupportDefenceVulErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeSupportDefenceVul with one of its documented codes. */
export const isDescribeSupportDefenceVulError: ErrorGuard<DescribeSupportDefenceVulErrorCode> = (error) =>
  isCloudError(error, "DescribeSupportDefenceVul", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSupportDefenceVul();
 * ```
 * @throws CloudError
 */
export const describeSupportDefenceVul: TypedRoute<
  DescribeSupportDefenceVulInput,
  DescribeSupportDefenceVulOutput,
  DescribeSupportDefenceVulHttp
> = {
  name: "DescribeSupportDefenceVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSupportDefenceVul", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "VulId"], "bigint"]],
};

/** DescribeSupportDefenceVul as `client.http` calls it. */
export interface DescribeSupportDefenceVulHttp {
  "/DescribeSupportDefenceVul": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSupportDefenceVulInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSupportDefenceVulOutput;
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
