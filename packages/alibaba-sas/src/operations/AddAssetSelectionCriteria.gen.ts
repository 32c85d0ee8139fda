// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddAssetSelectionCriteriaInput {
  /**
   * @example {"LogicalExp":"AND","Criteria":"[{\\"name\\":\\"osType\\",\\"value\\":\\"linux\\",\\"logicalExp\\":\\"AND\\"},{\\"name\\":\\"alarmStatus\\",\\"value\\":\\"YES\\",\\"logicalExp\\":\\"AND\\"}]"}
   */
  Criteria?: string;
  /** @example add */
  CriteriaOperation?: "add" | "del" | (string & {});
  /** @example 5196d280-5bfa-496a-ba70-8a3935e3**** */
  SelectionKey: string;
  TargetOperationList?: AddAssetSelectionCriteriaInputTargetOperationListItem[];
}

export interface AddAssetSelectionCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface AddAssetSelectionCriteriaInputTargetOperationListItem {
  /** @example del */
  Operation?: "add" | "del" | (string & {});
  /** @example 1188**** */
  Target?: string;
}

/**
 * The documented error codes of AddAssetSelectionCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddAssetSelectionCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddAssetSelectionCriteria with one of its documented codes. */
export const isAddAssetSelectionCriteriaError: ErrorGuard<AddAssetSelectionCriteriaErrorCode> = (error) =>
  isCloudError(error, "AddAssetSelectionCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:AddAssetSelectionCriteria`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAssetSelectionCriteria({
 *   Criteria:
 *     '{"LogicalExp":"AND","Criteria":"[{\\\\"name\\\\":\\\\"osType\\\\",\\\\"value\\\\":\\\\"linux\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"},{\\\\"name\\\\":\\\\"alarmStatus\\\\",\\\\"value\\\\":\\\\"YES\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"}]"}',
 *   CriteriaOperation: "add",
 *   SelectionKey: "5196d280-5bfa-496a-ba70-8a3935e3****",
 * });
 * ```
 * @throws CloudError
 */
export const addAssetSelectionCriteria: TypedRoute<
  AddAssetSelectionCriteriaInput,
  AddAssetSelectionCriteriaOutput,
  AddAssetSelectionCriteriaHttp
> = {
  name: "AddAssetSelectionCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddAssetSelectionCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddAssetSelectionCriteria as `client.http` calls it. */
export interface AddAssetSelectionCriteriaHttp {
  "/AddAssetSelectionCriteria": {
    post: {
      parameters: {
        query: AddAssetSelectionCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddAssetSelectionCriteriaOutput;
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
