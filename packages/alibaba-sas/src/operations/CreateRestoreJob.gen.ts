// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateRestoreJobInput {
  /** @example ["root"] */
  Includes: string;
  /** @example d4b399edaad94b038e8f91873f19e3eae010ca30798fc36db3a164dd343f**** */
  SnapshotHash: string;
  /** @example s-00023dhaatxp18mh**** */
  SnapshotId: string;
  /** @example 165570544**** */
  SnapshotVersion: string;
  /** @example ECS_FILE */
  SourceType?: "ECS_FILE" | "File" | (string & {});
  /** @example /root/testfls */
  Target: string;
  /** @example inet-ecs-4e876cb0-09f7-43b8-82ef-4bc7a93769b5 */
  Uuid: string;
  /** @example v-0002n12wokck2q0x**** */
  VaultId: string;
}

export interface CreateRestoreJobOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateRestoreJob.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateRestoreJobErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateRestoreJob with one of its documented codes. */
export const isCreateRestoreJobError: ErrorGuard<CreateRestoreJobErrorCode> = (error) =>
  isCloudError(error, "CreateRestoreJob", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createRestoreJob({
 *   Includes: '["root"]',
 *   SnapshotHash: "d4b399edaad94b038e8f91873f19e3eae010ca30798fc36db3a164dd343f****",
 *   SnapshotId: "s-00023dhaatxp18mh****",
 *   SnapshotVersion: "165570544****",
 *   SourceType: "ECS_FILE",
 *   Target: "/root/testfls",
 *   Uuid: "inet-ecs-4e876cb0-09f7-43b8-82ef-4bc7a93769b5",
 *   VaultId: "v-0002n12wokck2q0x****",
 * });
 * ```
 * @throws CloudError
 */
export const createRestoreJob: TypedRoute<CreateRestoreJobInput, CreateRestoreJobOutput, CreateRestoreJobHttp> = {
  name: "CreateRestoreJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateRestoreJob", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateRestoreJob as `client.http` calls it. */
export interface CreateRestoreJobHttp {
  "/CreateRestoreJob": {
    post: {
      parameters: {
        query: CreateRestoreJobInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateRestoreJobOutput;
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
