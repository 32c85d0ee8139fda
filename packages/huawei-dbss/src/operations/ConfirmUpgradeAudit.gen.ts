// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ConfirmUpgradeAuditInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_id: string;
}

export interface ConfirmUpgradeAuditOutput {
  code?: number;
  description?: string;
  order_id?: string;
  task_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.confirmUpgradeAudit({ resource_id: "text" });
 * ```
 * @throws CloudError
 */
export const confirmUpgradeAudit: TypedRoute<
  ConfirmUpgradeAuditInput,
  ConfirmUpgradeAuditOutput,
  ConfirmUpgradeAuditHttp
> = {
  name: "ConfirmUpgradeAudit",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{resource_id}/upgrade",
  rest: "query",
  idempotent: false,
};

/** ConfirmUpgradeAudit as `client.http` calls it. */
export interface ConfirmUpgradeAuditHttp {
  "/v1/{project_id}/audit/{resource_id}/upgrade": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ConfirmUpgradeAuditOutput;
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
