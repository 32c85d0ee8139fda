// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface IgnoreCheckItemsInput {
  CheckAndRiskTypeList?: IgnoreCheckItemsInputCheckAndRiskTypeListItem[];
  CheckIds?: (number | bigint)[];
  ContainerItems?: IgnoreCheckItemsInputContainerItemsItem[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example already config in another way */
  Reason?: string;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 1 */
  Type: 1 | 2 | (number & {});
  UuidList?: string[];
}

export interface IgnoreCheckItemsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface IgnoreCheckItemsInputCheckAndRiskTypeListItem {
  /** @example 52 */
  CheckId?: number | bigint;
  /** @example weak_password */
  RiskType?: string;
}

export interface IgnoreCheckItemsInputContainerItemsItem {
  /** @example "anythingllm,ChuanhuChat" */
  ContainerNames?: string;
  /** @example 14eb2fb6-ab02-4869-a1e1-2cdb0f7***** */
  Uuid?: string;
}

/**
 * The documented error codes of IgnoreCheckItems.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type IgnoreCheckItemsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of IgnoreCheckItems with one of its documented codes. */
export const isIgnoreCheckItemsError: ErrorGuard<IgnoreCheckItemsErrorCode> = (error) =>
  isCloudError(error, "IgnoreCheckItems", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.ignoreCheckItems({
 *   Lang: "zh",
 *   Reason: "already config in another way",
 *   Source: "agentless",
 *   Type: 1,
 * });
 * ```
 * @throws CloudError
 */
export const ignoreCheckItems: TypedRoute<IgnoreCheckItemsInput, IgnoreCheckItemsOutput, IgnoreCheckItemsHttp> = {
  name: "IgnoreCheckItems",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "IgnoreCheckItems", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** IgnoreCheckItems as `client.http` calls it. */
export interface IgnoreCheckItemsHttp {
  "/IgnoreCheckItems": {
    post: {
      parameters: {
        query: IgnoreCheckItemsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": IgnoreCheckItemsOutput;
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
