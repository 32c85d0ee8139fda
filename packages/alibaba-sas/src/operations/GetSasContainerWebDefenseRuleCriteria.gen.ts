// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSasContainerWebDefenseRuleCriteriaInput {
  /** @example 525 */
  Value?: string;
}

export interface GetSasContainerWebDefenseRuleCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: GetSasContainerWebDefenseRuleCriteriaOutputCriteriaListItem[];
}

export interface GetSasContainerWebDefenseRuleCriteriaOutputCriteriaListItem {
  /** @example name */
  Name?: string;
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example athor_bid */
  Values?: string;
}

/**
 * The documented error codes of GetSasContainerWebDefenseRuleCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSasContainerWebDefenseRuleCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSasContainerWebDefenseRuleCriteria with one of its documented codes. */
export const isGetSasContainerWebDefenseRuleCriteriaError: ErrorGuard<
  GetSasContainerWebDefenseRuleCriteriaErrorCode
> = (error) => isCloudError(error, "GetSasContainerWebDefenseRuleCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSasContainerWebDefenseRuleCriteria({ Value: "525" });
 * ```
 * @throws CloudError
 */
export const getSasContainerWebDefenseRuleCriteria: TypedRoute<
  GetSasContainerWebDefenseRuleCriteriaInput,
  GetSasContainerWebDefenseRuleCriteriaOutput,
  GetSasContainerWebDefenseRuleCriteriaHttp
> = {
  name: "GetSasContainerWebDefenseRuleCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSasContainerWebDefenseRuleCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetSasContainerWebDefenseRuleCriteria as `client.http` calls it. */
export interface GetSasContainerWebDefenseRuleCriteriaHttp {
  "/GetSasContainerWebDefenseRuleCriteria": {
    post: {
      parameters: {
        query?: GetSasContainerWebDefenseRuleCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSasContainerWebDefenseRuleCriteriaOutput;
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
