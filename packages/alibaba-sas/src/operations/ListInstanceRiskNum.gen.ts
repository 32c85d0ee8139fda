// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInstanceRiskNumInput {
  InstanceList?: ListInstanceRiskNumInputInstanceListItem[];
}

export interface ListInstanceRiskNumOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstanceRiskNum?: ListInstanceRiskNumOutputInstanceRiskNumItem[];
}

export interface ListInstanceRiskNumInputInstanceListItem {
  /** @example i-wz9fdluqx20mp2x7**** */
  InstanceId?: string;
  /** @example f2d6e901-1004-4ca8-9dae-53ec04a9**** */
  Uuid?: string;
}

export interface ListInstanceRiskNumOutputInstanceRiskNumItem {
  InstanceItem?: ListInstanceRiskNumOutputInstanceRiskNumItemInstanceItem;
  RiskNumEntity?: ListInstanceRiskNumOutputInstanceRiskNumItemRiskNumEntity;
}

export interface ListInstanceRiskNumOutputInstanceRiskNumItemInstanceItem {
  /** @example i-wz9fdluqx20mp2x7**** */
  InstanceId?: string;
  /** @example f2d6e901-1004-4ca8-9dae-53ec04a9**** */
  Uuid?: string;
}

export interface ListInstanceRiskNumOutputInstanceRiskNumItemRiskNumEntity {
  /** @example 5 */
  SuspiciousHighCount?: number;
  /** @example 7 */
  SuspiciousLowCount?: number;
  /** @example 6 */
  SuspiciousMediumCount?: number;
  /** @example 1 */
  VulHighCount?: number;
  /** @example 3 */
  VulLowCount?: number;
  /** @example 2 */
  VulMediumCount?: number;
  /** @example 4 */
  WeakPassWordCount?: number;
}

/**
 * The documented error codes of ListInstanceRiskNum.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInstanceRiskNumErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInstanceRiskNum with one of its documented codes. */
export const isListInstanceRiskNumError: ErrorGuard<ListInstanceRiskNumErrorCode> = (error) =>
  isCloudError(error, "ListInstanceRiskNum", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listInstanceRiskNum();
 * ```
 * @throws CloudError
 */
export const listInstanceRiskNum: TypedRoute<
  ListInstanceRiskNumInput,
  ListInstanceRiskNumOutput,
  ListInstanceRiskNumHttp
> = {
  name: "ListInstanceRiskNum",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInstanceRiskNum", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListInstanceRiskNum as `client.http` calls it. */
export interface ListInstanceRiskNumHttp {
  "/ListInstanceRiskNum": {
    post: {
      parameters: {
        query?: ListInstanceRiskNumInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInstanceRiskNumOutput;
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
