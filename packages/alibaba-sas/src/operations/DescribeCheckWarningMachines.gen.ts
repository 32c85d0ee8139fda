// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningMachinesInput {
  /** @example 58 */
  CheckId?: number | bigint;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 2f64e1a0f9316c48******* */
  FilterUuid?: string;
  /** @example cri-rv4nvbv8iju4**** */
  InstanceId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example 1.2.XX.XX */
  Remark?: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 43 */
  RiskId?: number | bigint;
  /** @example 1 */
  Status?: 1 | 3 | (number & {});
}

export interface DescribeCheckWarningMachinesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  Machines?: DescribeCheckWarningMachinesOutputMachinesItem[];
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeCheckWarningMachinesOutputMachinesItem {
  /** @example true */
  Bind?: boolean;
  /** @example i-bp1dp42hgn1xcq8l**** */
  InstanceId?: string;
  /** @example test**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example D0D6E6E4-CB8C-4897-B852-46AEFDA0**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeCheckWarningMachines.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type DescribeCheckWarningMachinesErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "ServerError"
  | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeCheckWarningMachines with one of its documented codes. */
export const isDescribeCheckWarningMachinesError: ErrorGuard<DescribeCheckWarningMachinesErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarningMachines", [
    "RdCheckNoPermission",
    "NoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarningMachines({
 *   CheckId: 58,
 *   CurrentPage: 1,
 *   FilterUuid: "2f64e1a0f9316c48*******",
 *   InstanceId: "cri-rv4nvbv8iju4****",
 *   Lang: "zh",
 *   PageSize: 10,
 *   Remark: "1.2.XX.XX",
 *   RiskId: 43,
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarningMachines: TypedRoute<
  DescribeCheckWarningMachinesInput,
  DescribeCheckWarningMachinesOutput,
  DescribeCheckWarningMachinesHttp
> = {
  name: "DescribeCheckWarningMachines",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarningMachines", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Machines` of all pages: `for await (const item of paginateDescribeCheckWarningMachines(…))`.
 *
 * Each page is a call of describeCheckWarningMachines, made when it is needed, until one is not full or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCheckWarningMachines({
 *   CheckId: 58,
 *   CurrentPage: 1,
 *   FilterUuid: "2f64e1a0f9316c48*******",
 *   InstanceId: "cri-rv4nvbv8iju4****",
 *   Lang: "zh",
 *   PageSize: 10,
 *   Remark: "1.2.XX.XX",
 *   RiskId: 43,
 *   Status: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCheckWarningMachines: Pager<
  DescribeCheckWarningMachinesInput,
  DescribeCheckWarningMachinesOutput,
  NonNullable<DescribeCheckWarningMachinesOutput["Machines"]>[number]
> = {
  route: describeCheckWarningMachines,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Machines"],
  paginate,
};

/** DescribeCheckWarningMachines as `client.http` calls it. */
export interface DescribeCheckWarningMachinesHttp {
  "/DescribeCheckWarningMachines": {
    post: {
      parameters: {
        query?: DescribeCheckWarningMachinesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckWarningMachinesOutput;
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
