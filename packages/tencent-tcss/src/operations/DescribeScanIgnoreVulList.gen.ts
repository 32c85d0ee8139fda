// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeScanIgnoreVulListInput {
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
  Filters?: RunTimeFiltersRecord[];
  /** @example ASC */
  Order?: string;
  /** @example UpdateTime */
  By?: string;
}

export interface DescribeScanIgnoreVulListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  List?: ScanIgnoreVul[];
}

export interface ScanIgnoreVul {
  /** @example Perl 任意代码执行漏洞（CVE-2012-6**** */
  VulName?: string;
  /** @example CVE-2012-**** */
  CVEID?: string;
  /** @example pcmgr-17**** */
  PocID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryImageCount?: number;
  /** @example 2021-05-01 00:00:00 */
  UpdateTime?: string;
  /** @example 1 */
  IsIgnoreAll?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalImageCount?: number;
}

/**
 * The documented error codes of DescribeScanIgnoreVulList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeScanIgnoreVulListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeScanIgnoreVulList with one of its documented codes. */
export const isDescribeScanIgnoreVulListError: ErrorGuard<DescribeScanIgnoreVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeScanIgnoreVulList", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
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
 * const result = await client.describeScanIgnoreVulList();
 * ```
 * @throws CloudError
 */
export const describeScanIgnoreVulList: TypedRoute<
  DescribeScanIgnoreVulListInput,
  DescribeScanIgnoreVulListOutput,
  DescribeScanIgnoreVulListHttp
> = {
  name: "DescribeScanIgnoreVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeScanIgnoreVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeScanIgnoreVulList as `client.http` calls it. */
export interface DescribeScanIgnoreVulListHttp {
  "/DescribeScanIgnoreVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeScanIgnoreVulListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeScanIgnoreVulListOutput;
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
