// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { AzInfo, ErrorResponse } from "../schemas.gen.js";

export interface ListAvailabilityZoneInfosNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ListAvailabilityZoneInfosNewOutput {
  azs?: AzInfo[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAvailabilityZoneInfosNew();
 * ```
 * @throws CloudError
 */
export const listAvailabilityZoneInfosNew: TypedRoute<
  ListAvailabilityZoneInfosNewInput,
  ListAvailabilityZoneInfosNewOutput,
  ListAvailabilityZoneInfosNewHttp
> = {
  name: "ListAvailabilityZoneInfosNew",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/availability-zone",
  rest: "query",
  idempotent: true,
};

/** ListAvailabilityZoneInfosNew as `client.http` calls it. */
export interface ListAvailabilityZoneInfosNewHttp {
  "/v2/{project_id}/availability-zone": {
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
            "application/json": ListAvailabilityZoneInfosNewOutput;
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
