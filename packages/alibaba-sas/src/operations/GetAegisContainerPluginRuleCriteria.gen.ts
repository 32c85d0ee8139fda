// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAegisContainerPluginRuleCriteriaInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ss */
  Value?: string;
}

export interface GetAegisContainerPluginRuleCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: GetAegisContainerPluginRuleCriteriaOutputCriteriaListItem[];
}

export interface GetAegisContainerPluginRuleCriteriaOutputCriteriaListItem {
  /** @example containerScope */
  Name?:
    | "instanceId"
    | "clusterId"
    | "regionId"
    | "clusterName"
    | "clusterType"
    | "hostIp"
    | "pod"
    | "podIp"
    | "containerId"
    | "containerScope"
    | (string & {});
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example NO,YES */
  Values?: string;
}

/**
 * The documented error codes of GetAegisContainerPluginRuleCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAegisContainerPluginRuleCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAegisContainerPluginRuleCriteria with one of its documented codes. */
export const isGetAegisContainerPluginRuleCriteriaError: ErrorGuard<GetAegisContainerPluginRuleCriteriaErrorCode> = (
  error,
) => isCloudError(error, "GetAegisContainerPluginRuleCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAegisContainerPluginRuleCriteria({
 *   Lang: "zh",
 *   Value: "ss",
 * });
 * ```
 * @throws CloudError
 */
export const getAegisContainerPluginRuleCriteria: TypedRoute<
  GetAegisContainerPluginRuleCriteriaInput,
  GetAegisContainerPluginRuleCriteriaOutput,
  GetAegisContainerPluginRuleCriteriaHttp
> = {
  name: "GetAegisContainerPluginRuleCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAegisContainerPluginRuleCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAegisContainerPluginRuleCriteria as `client.http` calls it. */
export interface GetAegisContainerPluginRuleCriteriaHttp {
  "/GetAegisContainerPluginRuleCriteria": {
    post: {
      parameters: {
        query?: GetAegisContainerPluginRuleCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAegisContainerPluginRuleCriteriaOutput;
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
