// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckStructureInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  TaskSources?: string[];
}

export interface GetCheckStructureOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckStructureResponse?: GetCheckStructureOutputCheckStructureResponseItem[];
}

export interface GetCheckStructureOutputCheckStructureResponseItem {
  /** @example RISK */
  StandardType?: "RISK" | "IDENTITY_PERMISSION" | "COMPLIANCE" | (string & {});
  Standards?: GetCheckStructureOutputCheckStructureResponseItemStandardsItem[];
}

export interface GetCheckStructureOutputCheckStructureResponseItemStandardsItem {
  /** @example 8 */
  Id?: bigint;
  Requirements?: GetCheckStructureOutputCheckStructureResponseItemStandardsItemRequirementsItem[];
  /** @example Alibaba Cloud best security practices */
  ShowName?: string;
  /** @example IDENTITY_PERMISSION */
  Type?: "RISK" | "IDENTITY_PERMISSION" | "COMPLIANCE" | (string & {});
}

export interface GetCheckStructureOutputCheckStructureResponseItemStandardsItemRequirementsItem {
  /** @example 46 */
  Id?: bigint;
  Sections?: GetCheckStructureOutputCheckStructureResponseItemStandardsItemRequirementsItemSectionsItem[];
  /** @example Networking */
  ShowName?: string;
  /** @example 36 */
  TotalCheckCount?: number;
}

export interface GetCheckStructureOutputCheckStructureResponseItemStandardsItemRequirementsItemSectionsItem {
  /** @example 177 */
  Id?: bigint;
  /** @example Access Control */
  ShowName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCheckStructure({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckStructure: TypedRoute<GetCheckStructureInput, GetCheckStructureOutput, GetCheckStructureHttp> = {
  name: "GetCheckStructure",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckStructure", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["CheckStructureResponse", "*", "Standards", "*", "Id"], "bigint"],
    [["CheckStructureResponse", "*", "Standards", "*", "Requirements", "*", "Id"], "bigint"],
    [["CheckStructureResponse", "*", "Standards", "*", "Requirements", "*", "Sections", "*", "Id"], "bigint"],
  ],
};

/** GetCheckStructure as `client.http` calls it. */
export interface GetCheckStructureHttp {
  "/GetCheckStructure": {
    post: {
      parameters: {
        query?: GetCheckStructureInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckStructureOutput;
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
