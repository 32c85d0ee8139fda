// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditUpgradeStatusInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowAuditUpgradeStatusOutput {
  audit_upgrade_infos?: AuditUpgradeStatus[];
}

export interface AuditUpgradeStatus {
  current_version?: string;
  instance_id?: string;
  status?: 0 | 1 | 2 | (number & {});
  steps?: AuditUpgradeStep[];
  total?: number;
  upgrade_version?: string;
}

export interface AuditUpgradeStep {
  msg?: string;
  result_code?: string;
  step_name?: string;
  time?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditUpgradeStatus();
 * ```
 * @throws CloudError
 */
export const showAuditUpgradeStatus: TypedRoute<
  ShowAuditUpgradeStatusInput,
  ShowAuditUpgradeStatusOutput,
  ShowAuditUpgradeStatusHttp
> = {
  name: "ShowAuditUpgradeStatus",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/upgrade/status",
  rest: "query",
  idempotent: true,
};

/** ShowAuditUpgradeStatus as `client.http` calls it. */
export interface ShowAuditUpgradeStatusHttp {
  "/v1/{project_id}/audit/upgrade/status": {
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
            "application/json": ShowAuditUpgradeStatusOutput;
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
