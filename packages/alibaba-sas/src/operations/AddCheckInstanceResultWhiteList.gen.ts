// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCheckInstanceResultWhiteListInput {
  /** @example cQFq20UzZ49K6gRSJD1301**** */
  CheckGroupId?: string;
  /** @example 132 */
  CheckId?: number | bigint;
  InstanceIds?: string[];
  InstanceList?: AddCheckInstanceResultWhiteListInputInstanceListItem[];
  /** @example test */
  Remark?: string;
  /** @example WHITE */
  RuleType?: string;
}

export interface AddCheckInstanceResultWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: {
    [key: string]: unknown;
  };
  /** @example 381049 */
  RuleId?: string;
}

export interface AddCheckInstanceResultWhiteListInputInstanceListItem {
  /** @example i-wz9fdluqx20mp2x7**** */
  InstanceId?: string;
  /** @example cn-hongkong */
  RegionId?: string;
}

/**
 * The documented error codes of AddCheckInstanceResultWhiteList.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddCheckInstanceResultWhiteListErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddCheckInstanceResultWhiteList with one of its documented codes. */
export const isAddCheckInstanceResultWhiteListError: ErrorGuard<AddCheckInstanceResultWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddCheckInstanceResultWhiteList", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addCheckInstanceResultWhiteList({
 *   CheckGroupId: "cQFq20UzZ49K6gRSJD1301****",
 *   CheckId: 132,
 *   Remark: "test",
 *   RuleType: "WHITE",
 * });
 * ```
 * @throws CloudError
 */
export const addCheckInstanceResultWhiteList: TypedRoute<
  AddCheckInstanceResultWhiteListInput,
  AddCheckInstanceResultWhiteListOutput,
  AddCheckInstanceResultWhiteListHttp
> = {
  name: "AddCheckInstanceResultWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddCheckInstanceResultWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddCheckInstanceResultWhiteList as `client.http` calls it. */
export interface AddCheckInstanceResultWhiteListHttp {
  "/AddCheckInstanceResultWhiteList": {
    post: {
      parameters: {
        query?: AddCheckInstanceResultWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddCheckInstanceResultWhiteListOutput;
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
