// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCloudAssetMatchOperatorsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListCloudAssetMatchOperatorsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  MatchTypeOperators?: ListCloudAssetMatchOperatorsOutputMatchTypeOperatorsItem[];
  /** @example true */
  Success?: boolean;
}

export interface ListCloudAssetMatchOperatorsOutputMatchTypeOperatorsItem {
  MatchOperators?: ListCloudAssetMatchOperatorsOutputMatchTypeOperatorsItemMatchOperatorsItem[];
  /** @example LIST */
  Type?: string;
}

export interface ListCloudAssetMatchOperatorsOutputMatchTypeOperatorsItemMatchOperatorsItem {
  /** @example PRIMITIVE */
  InputPattern?: string;
  /** @example LIST_CONTAINS */
  Name?: string;
  /** @example Contains */
  ShowName?: string;
  /** @example CONTAINS */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCloudAssetMatchOperators({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listCloudAssetMatchOperators: TypedRoute<
  ListCloudAssetMatchOperatorsInput,
  ListCloudAssetMatchOperatorsOutput,
  ListCloudAssetMatchOperatorsHttp
> = {
  name: "ListCloudAssetMatchOperators",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCloudAssetMatchOperators", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListCloudAssetMatchOperators as `client.http` calls it. */
export interface ListCloudAssetMatchOperatorsHttp {
  "/ListCloudAssetMatchOperators": {
    post: {
      parameters: {
        query?: ListCloudAssetMatchOperatorsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCloudAssetMatchOperatorsOutput;
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
