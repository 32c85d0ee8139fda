// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeFrontVulPatchListInput {
  /** @example [{"name":"5000803","uuid":"026c9296-1234-5678-b937-a7d81f05****","tag":"system"}] */
  Info: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example vul_fix */
  OperateType: string;
  /** @example sys */
  Type: string;
}

export interface DescribeFrontVulPatchListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  FrontPatchList?: DescribeFrontVulPatchListOutputFrontPatchListItem[];
}

export interface DescribeFrontVulPatchListOutputFrontPatchListItem {
  PatchList?: DescribeFrontVulPatchListOutputFrontPatchListItemPatchListItem[];
  /** @example 1587bedb-fdb4-48c4-9330-4545**** */
  Uuid?: string;
}

export interface DescribeFrontVulPatchListOutputFrontPatchListItemPatchListItem {
  /** @example RHBA-2019:2599: krb5 bug fix update */
  AliasName?: string;
  /** @example 4523204 */
  Name?: string;
}

/**
 * The documented error codes of DescribeFrontVulPatchList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeFrontVulPatchListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeFrontVulPatchList with one of its documented codes. */
export const isDescribeFrontVulPatchListError: ErrorGuard<DescribeFrontVulPatchListErrorCode> = (error) =>
  isCloudError(error, "DescribeFrontVulPatchList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeFrontVulPatchList({
 *   Info: '[{"name":"5000803","uuid":"026c9296-1234-5678-b937-a7d81f05****","tag":"system"}]',
 *   Lang: "zh",
 *   OperateType: "vul_fix",
 *   Type: "sys",
 * });
 * ```
 * @throws CloudError
 */
export const describeFrontVulPatchList: TypedRoute<
  DescribeFrontVulPatchListInput,
  DescribeFrontVulPatchListOutput,
  DescribeFrontVulPatchListHttp
> = {
  name: "DescribeFrontVulPatchList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeFrontVulPatchList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeFrontVulPatchList as `client.http` calls it. */
export interface DescribeFrontVulPatchListHttp {
  "/DescribeFrontVulPatchList": {
    post: {
      parameters: {
        query: DescribeFrontVulPatchListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeFrontVulPatchListOutput;
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
