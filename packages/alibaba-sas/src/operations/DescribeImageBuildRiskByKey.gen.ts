// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBuildRiskByKeyInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example a910053dd4710173ecc9e9d8931f**** */
  ImageUuid?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example no_user */
  RiskKey?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface DescribeImageBuildRiskByKeyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeImageBuildRiskByKeyOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageBuildRiskByKeyOutputData {
  List?: DescribeImageBuildRiskByKeyOutputDataListItem[];
  PageInfo?: DescribeImageBuildRiskByKeyOutputDataPageInfo;
}

export interface DescribeImageBuildRiskByKeyOutputDataListItem {
  /** @example do not use root user */
  Advice?: string;
  /** @example the root user has excessive permissions */
  Description?: string;
  /** @example user root */
  LayerCmd?: string;
  /** @example 6ec898e6274f942e0e4a053eff1c3119026a6704e56cff206b2cec71f636**** */
  LayerDigest?: string;
  /** @example the root user has excessive permissions */
  Promt?: string;
  /** @example other */
  RiskClass?: string;
  /** @example other */
  RiskClassName?: string;
  /** @example no_user */
  RiskKey?: string;
  /** @example no_user */
  RiskKeyName?: string;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeImageBuildRiskByKeyOutputDataPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 109 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageBuildRiskByKey({
 *   CurrentPage: 1,
 *   ImageUuid: "a910053dd4710173ecc9e9d8931f****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskKey: "no_user",
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBuildRiskByKey: TypedRoute<
  DescribeImageBuildRiskByKeyInput,
  DescribeImageBuildRiskByKeyOutput,
  DescribeImageBuildRiskByKeyHttp
> = {
  name: "DescribeImageBuildRiskByKey",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBuildRiskByKey", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeImageBuildRiskByKey as `client.http` calls it. */
export interface DescribeImageBuildRiskByKeyHttp {
  "/DescribeImageBuildRiskByKey": {
    post: {
      parameters: {
        query?: DescribeImageBuildRiskByKeyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBuildRiskByKeyOutput;
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
