// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOrUpdateAssetGroupInput {
  /** @example 55426 */
  GroupId?: number | bigint;
  /** @example test */
  GroupName?: string;
  /** @example aq12-***,s23*** */
  Uuids?: string;
}

export interface CreateOrUpdateAssetGroupOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 9935302 */
  GroupId?: bigint;
}

/**
 * The documented error codes of CreateOrUpdateAssetGroup.
 *
 * - `GroupNameRepeated` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOrUpdateAssetGroupErrorCode = "GroupNameRepeated" | "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOrUpdateAssetGroup with one of its documented codes. */
export const isCreateOrUpdateAssetGroupError: ErrorGuard<CreateOrUpdateAssetGroupErrorCode> = (error) =>
  isCloudError(error, "CreateOrUpdateAssetGroup", ["GroupNameRepeated", "IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:CreateOrUpdateAssetGroup`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOrUpdateAssetGroup({
 *   GroupId: 55426,
 *   GroupName: "test",
 *   Uuids: "aq12-***,s23***",
 * });
 * ```
 * @throws CloudError
 */
export const createOrUpdateAssetGroup: TypedRoute<
  CreateOrUpdateAssetGroupInput,
  CreateOrUpdateAssetGroupOutput,
  CreateOrUpdateAssetGroupHttp
> = {
  name: "CreateOrUpdateAssetGroup",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOrUpdateAssetGroup", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["GroupId"], "bigint"]],
};

/** CreateOrUpdateAssetGroup as `client.http` calls it. */
export interface CreateOrUpdateAssetGroupHttp {
  "/CreateOrUpdateAssetGroup": {
    post: {
      parameters: {
        query?: CreateOrUpdateAssetGroupInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOrUpdateAssetGroupOutput;
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
