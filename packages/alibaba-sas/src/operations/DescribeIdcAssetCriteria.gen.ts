// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeIdcAssetCriteriaInput {
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example testwww */
  Value?: string;
}

export interface DescribeIdcAssetCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeIdcAssetCriteriaOutputCriteriaListItem[];
}

export interface DescribeIdcAssetCriteriaOutputCriteriaListItem {
  /** @example scannedIp */
  Name?: string;
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example 1.1.1.* */
  Values?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeIdcAssetCriteria({ Status: 0, Value: "testwww" });
 * ```
 * @throws CloudError
 */
export const describeIdcAssetCriteria: TypedRoute<
  DescribeIdcAssetCriteriaInput,
  DescribeIdcAssetCriteriaOutput,
  DescribeIdcAssetCriteriaHttp
> = {
  name: "DescribeIdcAssetCriteria",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeIdcAssetCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeIdcAssetCriteria as `client.http` calls it. */
export interface DescribeIdcAssetCriteriaHttp {
  "/DescribeIdcAssetCriteria": {
    post: {
      parameters: {
        query?: DescribeIdcAssetCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeIdcAssetCriteriaOutput;
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
