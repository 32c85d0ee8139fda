// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetInstanceAuthRangeInput = {};

export interface GetInstanceAuthRangeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstanceAuthRange?: GetInstanceAuthRangeOutputInstanceAuthRange;
}

export interface GetInstanceAuthRangeOutputInstanceAuthRange {
  /** @example 1-2000000000:1 */
  AdvancedCount?: string;
  /** @example 0-9000000000:10 */
  AntiRansomwareCapacity?: string;
  /** @example 1 */
  AntiRansomwareService?: 0 | 1 | (number & {});
  /** @example 1-2000000000:1 */
  AntiVirusCore?: string;
  /** @example 1-2000000000:1 */
  ContainerCore?: string;
  /** @example 1-2000000000:1 */
  ContainerCount?: string;
  /** @example 15000-9999999999:55000 */
  CspmCapacity?: string;
  /** @example 1-2000000000:1 */
  EnterpriseCount?: string;
  /** @example 20-500:1 */
  HoneypotCapacity?: string;
  /** @example 0-200000:20 */
  ImageScanCapacity?: string;
  /** @example 0-100000000:1 */
  RaspCapacity?: string;
  /** @example 10-9999999999:10 */
  SdkCapacity?: string;
  /** @example 0-600000000:10 */
  SlsCapacity?: string;
  /** @example 0-9999999999:1000 */
  ThreatAnalysisCapacity?: string;
  /** @example 0-9999999999:100 */
  ThreatAnalysisFlow?: string;
  /** @example 0-9999:1 */
  WebLockCapacity?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getInstanceAuthRange();
 * ```
 * @throws CloudError
 */
export const getInstanceAuthRange: TypedRoute<
  GetInstanceAuthRangeInput,
  GetInstanceAuthRangeOutput,
  GetInstanceAuthRangeHttp
> = {
  name: "GetInstanceAuthRange",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInstanceAuthRange", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetInstanceAuthRange as `client.http` calls it. */
export interface GetInstanceAuthRangeHttp {
  "/GetInstanceAuthRange": {
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
            "application/json": GetInstanceAuthRangeOutput;
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
