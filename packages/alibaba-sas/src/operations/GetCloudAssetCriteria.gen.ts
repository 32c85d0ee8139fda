// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCloudAssetCriteriaInput {
  CloudAssetTypes?: GetCloudAssetCriteriaInputCloudAssetTypesItem[];
  /** @example testwww */
  Value?: string;
}

export interface GetCloudAssetCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: GetCloudAssetCriteriaOutputCriteriaListItem[];
}

export interface GetCloudAssetCriteriaInputCloudAssetTypesItem {
  /** @example 2 */
  AssetSubType?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 9 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
}

export interface GetCloudAssetCriteriaOutputCriteriaListItem {
  /**
   * @example [{"vendor":0,"regionIds":{"default":["ap-southeast-1","ap-northeast-2","ap-southeast-3","ap-southeast-5","ap-southeast-7","me-central-1"]}},{"vendor":1,"regionIds":{"default":["outside-of-aliyun"]}}]
   */
  MultiValues?: string;
  /** @example instanceId */
  Name?: "instanceId" | "instanceName" | "internetIp" | "riskStatus" | "vendorRegionId" | (string & {});
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example fvt* */
  Values?: string;
}

/**
 * The documented error codes of GetCloudAssetCriteria.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetCloudAssetCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCloudAssetCriteria with one of its documented codes. */
export const isGetCloudAssetCriteriaError: ErrorGuard<GetCloudAssetCriteriaErrorCode> = (error) =>
  isCloudError(error, "GetCloudAssetCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCloudAssetCriteria({ Value: "testwww" });
 * ```
 * @throws CloudError
 */
export const getCloudAssetCriteria: TypedRoute<
  GetCloudAssetCriteriaInput,
  GetCloudAssetCriteriaOutput,
  GetCloudAssetCriteriaHttp
> = {
  name: "GetCloudAssetCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCloudAssetCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetCloudAssetCriteria as `client.http` calls it. */
export interface GetCloudAssetCriteriaHttp {
  "/GetCloudAssetCriteria": {
    post: {
      parameters: {
        query?: GetCloudAssetCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCloudAssetCriteriaOutput;
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
