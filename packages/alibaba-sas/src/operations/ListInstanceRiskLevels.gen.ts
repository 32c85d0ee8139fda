// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInstanceRiskLevelsInput {
  InstanceList?: ListInstanceRiskLevelsInputInstanceListItem[];
}

export interface ListInstanceRiskLevelsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstanceRiskLevels?: ListInstanceRiskLevelsOutputInstanceRiskLevelsItem[];
}

export interface ListInstanceRiskLevelsInputInstanceListItem {
  /** @example i-m5efigezp50l2cmb**** */
  InstanceId?: string;
  /** @example f2d6e901-1004-4ca8-9dae-53ec04a9**** */
  Uuid?: string;
}

export interface ListInstanceRiskLevelsOutputInstanceRiskLevelsItem {
  /** @example i-m5efigezp50l2cmb**** */
  InstanceId?: string;
  /** @example high */
  Level?: "high" | "medium" | "low" | "none" | (string & {});
  /** @example f2d6e901-1004-4ca8-9dae-53ec04a92765 */
  Uuid?: string;
}

/**
 * The documented error codes of ListInstanceRiskLevels.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInstanceRiskLevelsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInstanceRiskLevels with one of its documented codes. */
export const isListInstanceRiskLevelsError: ErrorGuard<ListInstanceRiskLevelsErrorCode> = (error) =>
  isCloudError(error, "ListInstanceRiskLevels", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listInstanceRiskLevels();
 * ```
 * @throws CloudError
 */
export const listInstanceRiskLevels: TypedRoute<
  ListInstanceRiskLevelsInput,
  ListInstanceRiskLevelsOutput,
  ListInstanceRiskLevelsHttp
> = {
  name: "ListInstanceRiskLevels",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInstanceRiskLevels", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListInstanceRiskLevels as `client.http` calls it. */
export interface ListInstanceRiskLevelsHttp {
  "/ListInstanceRiskLevels": {
    post: {
      parameters: {
        query?: ListInstanceRiskLevelsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInstanceRiskLevelsOutput;
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
