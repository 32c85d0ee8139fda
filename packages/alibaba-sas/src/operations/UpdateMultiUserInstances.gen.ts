// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateMultiUserInstancesInput {
  MemberInstances?: UpdateMultiUserInstancesInputMemberInstancesItem[];
}

export interface UpdateMultiUserInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Result?: UpdateMultiUserInstancesOutputResultItem[];
}

export interface UpdateMultiUserInstancesInputMemberInstancesItem {
  /** @example 1766185894104675 */
  AliUid?: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  AntiRansomwareCapacity?: number;
  /** @example PREPAID */
  ChargeType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  CspmCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  HoneypotCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageScanCapacity?: number;
  /** @example sas-p0anpb26my69 */
  InstanceId?: string;
  /** @example CHANGE */
  OptType?: "ADD" | "CHANGE" | "DEL" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RaspCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SdkCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SlsCapacity?: number;
  /** @example 1 */
  Status?: 1 | 2 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ThreatAnalysisCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ThreatAnalysisFlow?: number;
  /** @example 7 */
  Version?: "1" | "3" | "5" | "6" | "7" | (string & {});
  VersionSummary?: UpdateMultiUserInstancesInputMemberInstancesItemVersionSummaryItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  WebLockCapacity?: number;
}

export interface UpdateMultiUserInstancesOutputResultItem {
  AliUid?: bigint;
  /** @example Failed to update multi-user instance configuration */
  ErrorMessage?: string;
  /** @example sas-p0anpb26**** */
  InstanceId?: string;
  /** @example 1 */
  UpdateStatus?: "1" | "2" | (string & {});
}

export interface UpdateMultiUserInstancesInputMemberInstancesItemVersionSummaryItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6
   */
  CoreCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  EcsCount?: number;
  /** @example 5 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateMultiUserInstances();
 * ```
 * @throws CloudError
 */
export const updateMultiUserInstances: TypedRoute<
  UpdateMultiUserInstancesInput,
  UpdateMultiUserInstancesOutput,
  UpdateMultiUserInstancesHttp
> = {
  name: "UpdateMultiUserInstances",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateMultiUserInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Result", "*", "AliUid"], "bigint"]],
};

/** UpdateMultiUserInstances as `client.http` calls it. */
export interface UpdateMultiUserInstancesHttp {
  "/UpdateMultiUserInstances": {
    post: {
      parameters: {
        query?: UpdateMultiUserInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateMultiUserInstancesOutput;
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
