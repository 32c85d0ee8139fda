// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetsScaProcessNumInput {
  /** @example java */
  BizType?: "java" | "php" | (string & {});
  UuidList: string[];
}

export interface DescribeAssetsScaProcessNumOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeAssetsScaProcessNumOutputDataItem[];
}

export interface DescribeAssetsScaProcessNumOutputDataItem {
  /** @example 2 */
  Count?: number;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetsScaProcessNum({
 *   BizType: "java",
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetsScaProcessNum: TypedRoute<
  DescribeAssetsScaProcessNumInput,
  DescribeAssetsScaProcessNumOutput,
  DescribeAssetsScaProcessNumHttp
> = {
  name: "DescribeAssetsScaProcessNum",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAssetsScaProcessNum", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeAssetsScaProcessNum as `client.http` calls it. */
export interface DescribeAssetsScaProcessNumHttp {
  "/DescribeAssetsScaProcessNum": {
    post: {
      parameters: {
        query: DescribeAssetsScaProcessNumInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAssetsScaProcessNumOutput;
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
