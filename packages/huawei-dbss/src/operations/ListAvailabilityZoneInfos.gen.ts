// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { AzInfo, ErrorResponse } from "../schemas.gen.js";

export interface ListAvailabilityZoneInfosInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ListAvailabilityZoneInfosOutput {
  azs?: AzInfo[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAvailabilityZoneInfos();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAvailabilityZoneInfos: TypedRoute<
  ListAvailabilityZoneInfosInput,
  ListAvailabilityZoneInfosOutput,
  ListAvailabilityZoneInfosHttp
> = {
  name: "ListAvailabilityZoneInfos",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/dbss/audit/availability-zone",
  rest: "query",
  idempotent: true,
};

/** ListAvailabilityZoneInfos as `client.http` calls it. */
export interface ListAvailabilityZoneInfosHttp {
  "/v2/{project_id}/dbss/audit/availability-zone": {
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
            "application/json": ListAvailabilityZoneInfosOutput;
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
