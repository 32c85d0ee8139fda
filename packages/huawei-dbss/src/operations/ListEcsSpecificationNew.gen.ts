// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { EcsSpecificationBean, ErrorResponse } from "../schemas.gen.js";

export interface ListEcsSpecificationNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  image_business_type?: 1 | 2 | 3 | (number & {});
}

export interface ListEcsSpecificationNewOutput {
  specifications?: EcsSpecificationBean[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listEcsSpecificationNew();
 * ```
 * @throws CloudError
 */
export const listEcsSpecificationNew: TypedRoute<
  ListEcsSpecificationNewInput,
  ListEcsSpecificationNewOutput,
  ListEcsSpecificationNewHttp
> = {
  name: "ListEcsSpecificationNew",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/specification",
  rest: "query",
  idempotent: true,
};

/** ListEcsSpecificationNew as `client.http` calls it. */
export interface ListEcsSpecificationNewHttp {
  "/v1/{project_id}/audit/specification": {
    get: {
      parameters: {
        query?: {
          image_business_type?: 1 | 2 | 3 | (number & {});
        };
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
            "application/json": ListEcsSpecificationNewOutput;
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
