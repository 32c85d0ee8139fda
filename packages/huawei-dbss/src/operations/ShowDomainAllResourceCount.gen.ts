// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowDomainAllResourceCountInput {
  domain_id: string;
  resource_type: string;
  region_id: string;
}

export interface ShowDomainAllResourceCountOutput {
  total_count?: number;
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showDomainAllResourceCount({
 *   domain_id: "text",
 *   resource_type: "text",
 *   region_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const showDomainAllResourceCount: TypedRoute<
  ShowDomainAllResourceCountInput,
  ShowDomainAllResourceCountOutput,
  ShowDomainAllResourceCountHttp
> = {
  name: "ShowDomainAllResourceCount",
  tier: "drafted",
  method: "GET",
  path: "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}/count",
  rest: "query",
  idempotent: true,
};

/** ShowDomainAllResourceCount as `client.http` calls it. */
export interface ShowDomainAllResourceCountHttp {
  "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}/count": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          domain_id: string;
          resource_type: string;
          region_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowDomainAllResourceCountOutput;
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
