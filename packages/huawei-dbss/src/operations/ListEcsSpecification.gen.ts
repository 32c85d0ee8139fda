// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { EcsSpecificationBean, ErrorResponse } from "../schemas.gen.js";

export interface ListEcsSpecificationInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ListEcsSpecificationOutput {
  specification?: EcsSpecificationBean[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listEcsSpecification();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listEcsSpecification: TypedRoute<
  ListEcsSpecificationInput,
  ListEcsSpecificationOutput,
  ListEcsSpecificationHttp
> = {
  name: "ListEcsSpecification",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/dbss/audit/specification",
  rest: "query",
  idempotent: true,
};

/** ListEcsSpecification as `client.http` calls it. */
export interface ListEcsSpecificationHttp {
  "/v1/{project_id}/dbss/audit/specification": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListEcsSpecificationOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
