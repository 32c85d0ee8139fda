// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeStrategyTargetInput {
  /** @example {"strategyId":8167126} */
  Config: string;
  /** @example 1.2.X.X */
  SourceIp?: string;
  /** @example hc_strategy */
  Type: string;
}

export interface DescribeStrategyTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  StrategyTargets?: DescribeStrategyTargetOutputStrategyTargetsItem[];
}

export interface DescribeStrategyTargetOutputStrategyTargetsItem {
  /** @example 85 */
  BindUuidCount?: number;
  /** @example add */
  Flag?: "add" | "del" | (string & {});
  /** @example 9165712 */
  Target?: string;
  /** @example groupId */
  TargetType?: "groupId" | "uuid" | (string & {});
}

/**
 * The documented error codes of DescribeStrategyTarget.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeStrategyTargetErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeStrategyTarget with one of its documented codes. */
export const isDescribeStrategyTargetError: ErrorGuard<DescribeStrategyTargetErrorCode> = (error) =>
  isCloudError(error, "DescribeStrategyTarget", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeStrategyTarget({
 *   Config: '{"strategyId":8167126}',
 *   SourceIp: "1.2.X.X",
 *   Type: "hc_strategy",
 * });
 * ```
 * @throws CloudError
 */
export const describeStrategyTarget: TypedRoute<
  DescribeStrategyTargetInput,
  DescribeStrategyTargetOutput,
  DescribeStrategyTargetHttp
> = {
  name: "DescribeStrategyTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeStrategyTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeStrategyTarget as `client.http` calls it. */
export interface DescribeStrategyTargetHttp {
  "/DescribeStrategyTarget": {
    post: {
      parameters: {
        query: DescribeStrategyTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeStrategyTargetOutput;
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
