// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetCurrentVersionPublishInput = {};

export interface GetCurrentVersionPublishOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetCurrentVersionPublishOutputData;
}

export interface GetCurrentVersionPublishOutputData {
  /** @example 1 */
  AutoUpgrade?: 1 | 0 | (number & {});
  /** @example true */
  BigCustomer?: boolean;
  /** @example 0.0.8 */
  CurVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1732506308000
   */
  ForceUpgradeTime?: number;
  /** @example 1 */
  GraySwitchStatus?: number;
  /** @example 0.0.9 */
  LatestVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1662639150000
   */
  LatestVersionCreate?: number;
  /** @example test */
  LatestVersionDesc?: string;
  /** @example 1 */
  PublishStatus?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 0.0.9 */
  UpgradeVersion?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCurrentVersionPublish();
 * ```
 * @throws CloudError
 */
export const getCurrentVersionPublish: TypedRoute<
  GetCurrentVersionPublishInput,
  GetCurrentVersionPublishOutput,
  GetCurrentVersionPublishHttp
> = {
  name: "GetCurrentVersionPublish",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCurrentVersionPublish", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetCurrentVersionPublish as `client.http` calls it. */
export interface GetCurrentVersionPublishHttp {
  "/GetCurrentVersionPublish": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCurrentVersionPublishOutput;
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
