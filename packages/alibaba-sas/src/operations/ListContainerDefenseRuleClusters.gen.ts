// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListContainerDefenseRuleClustersInput = {};

export interface ListContainerDefenseRuleClustersOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterList?: ListContainerDefenseRuleClustersOutputClusterListItem[];
  /** @example 200 */
  Code?: string;
  /** @example 1 */
  Count?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ListContainerDefenseRuleClustersOutputClusterListItem {
  /** @example 1 */
  AllNamespace?: 0 | 1 | (number & {});
  /** @example cfeb7a9f99ce740e98c5595d0fe37**** */
  ClusterId?: string;
  /**
   * @example [
   * "kube-system"
   * ]
   */
  Namespaces?: string[];
  /** @example 403178 */
  RuleId?: bigint;
}

/**
 * The documented error codes of ListContainerDefenseRuleClusters.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListContainerDefenseRuleClustersErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListContainerDefenseRuleClusters with one of its documented codes. */
export const isListContainerDefenseRuleClustersError: ErrorGuard<ListContainerDefenseRuleClustersErrorCode> = (error) =>
  isCloudError(error, "ListContainerDefenseRuleClusters", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listContainerDefenseRuleClusters();
 * ```
 * @throws CloudError
 */
export const listContainerDefenseRuleClusters: TypedRoute<
  ListContainerDefenseRuleClustersInput,
  ListContainerDefenseRuleClustersOutput,
  ListContainerDefenseRuleClustersHttp
> = {
  name: "ListContainerDefenseRuleClusters",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListContainerDefenseRuleClusters", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["ClusterList", "*", "RuleId"], "bigint"]],
};

/** ListContainerDefenseRuleClusters as `client.http` calls it. */
export interface ListContainerDefenseRuleClustersHttp {
  "/ListContainerDefenseRuleClusters": {
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
            "application/json": ListContainerDefenseRuleClustersOutput;
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
