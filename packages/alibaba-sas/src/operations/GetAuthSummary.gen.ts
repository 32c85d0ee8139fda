// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetAuthSummaryInput = {};

export interface GetAuthSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  AllowPartialBuy?: 0 | 1 | (number & {});
  /** @example 1 */
  AllowUpgradePartialBuy?: 0 | 1 | (number & {});
  /** @example 1 */
  AllowUserUnbind?: 0 | 1 | (number & {});
  /** @example 1 */
  AutoBind?: 0 | 1 | (number & {});
  /** @example 1 */
  ClusterNodeCheck?: number;
  /** @example 1 */
  DefaultAuthToAll?: 0 | 1 | (number & {});
  HasPreBindSetting?: boolean;
  /** @example 1 */
  HighestVersion?: 1 | 3 | 5 | 6 | 7 | 10 | (number & {});
  /** @example INVALID_NODE_VERSION */
  InvalidBindStatus?: string;
  /** @example 1 */
  IsMultiVersion?: 0 | 1 | (number & {});
  Machine?: GetAuthSummaryOutputMachine;
  /** @example 7 */
  PostPaidHighestVersion?: string;
  /** @example 1 */
  PostPaidHostAutoBind?: string;
  /** @example 7 */
  PostPaidHostAutoBindVersion?: string;
  PostPaidVersionSummary?: GetAuthSummaryOutputPostPaidVersionSummaryItem[];
  VersionSummary?: GetAuthSummaryOutputVersionSummaryItem[];
}

export interface GetAuthSummaryOutputMachine {
  /** @example 10 */
  BindCoreCount?: number;
  /** @example 10 */
  BindEcsCount?: number;
  /** @example 10 */
  PostPaidBindCoreCount?: number;
  /** @example 10 */
  PostPaidBindEcsCount?: number;
  /** @example 10 */
  RiskCoreCount?: number;
  /** @example 10 */
  RiskEcsCount?: number;
  /** @example 10 */
  TotalCoreCount?: number;
  /** @example 10 */
  TotalEcsCount?: number;
  /** @example 10 */
  UnBindCoreCount?: number;
  /** @example 10 */
  UnBindEcsCount?: number;
}

export interface GetAuthSummaryOutputPostPaidVersionSummaryItem {
  /** @example ASSET */
  AuthBindType?: string;
  /** @example 1 */
  Index?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UsedCoreCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UsedEcsCount?: number;
  /** @example 3 */
  Version?: number;
}

export interface GetAuthSummaryOutputVersionSummaryItem {
  /** @example ASSET */
  AuthBindType?: "ASSET" | "CORE" | "ASSET_AND_CORE" | (string & {});
  /** @example 1 */
  Index?: number;
  /** @example 10 */
  TotalCoreAuthCount?: number;
  /** @example 10 */
  TotalCount?: number;
  /** @example 10 */
  TotalEcsAuthCount?: number;
  /** @example 10 */
  UnUsedCount?: number;
  /** @example 10 */
  UnusedCoreAuthCount?: number;
  /** @example 10 */
  UnusedEcsAuthCount?: number;
  /** @example 10 */
  UsedCoreCount?: number;
  /** @example 10 */
  UsedEcsCount?: number;
  /** @example 3 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:GetAuthSummary`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.getAuthSummary();
 * ```
 * @throws CloudError
 */
export const getAuthSummary: TypedRoute<GetAuthSummaryInput, GetAuthSummaryOutput, GetAuthSummaryHttp> = {
  name: "GetAuthSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAuthSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAuthSummary as `client.http` calls it. */
export interface GetAuthSummaryHttp {
  "/GetAuthSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAuthSummaryOutput;
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
