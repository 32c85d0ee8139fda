// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyPushAllTaskInput {
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example HEALTH_CHECK,OVAL_ENTITY */
  Tasks:
    | "OVAL_ENTITY"
    | "CMS"
    | "SYSVUL"
    | "SCA"
    | "HEALTH_CHECK"
    | "WEBSHELL"
    | "PROC_SNAPSHOT"
    | "PORT_SNAPSHOT"
    | "ACCOUNT_SNAPSHOT"
    | "SOFTWARE_SNAPSHOT"
    | "SCA_SNAPSHOT"
    | "CROND_SNAPSHOT"
    | "AUTORUN_SNAPSHOT"
    | "LKM_SNAPSHOT"
    | "SCA_PROXY_SNAPSHOT"
    | (string & {});
  /**
   * @example inet-923b4538-0e88-409d-80ba-cb2e7487****,dc1691eb-656f-472f-b2aa-04f621f4****,70452f92-9fc1-45c5-ab35-e7bf8552****
   */
  Uuids: string;
}

export interface ModifyPushAllTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PushTaskRsp?: ModifyPushAllTaskOutputPushTaskRsp;
}

export interface ModifyPushAllTaskOutputPushTaskRsp {
  PushTaskResultList?: ModifyPushAllTaskOutputPushTaskRspPushTaskResultListItem[];
}

export interface ModifyPushAllTaskOutputPushTaskRspPushTaskResultListItem {
  /** @example 226 */
  GroupId?: bigint;
  /** @example i-wz9f7wlklxqnvdk**** */
  InstanceId?: string;
  /** @example TestInstance */
  InstanceName?: string;
  /** @example 127.136.XX.XX */
  Ip?: string;
  /** @example successful */
  Message?: string;
  /** @example false */
  Online?: boolean;
  /** @example linux */
  OsVersion?: string;
  /** @example cn-beijing */
  Region?: string;
  /** @example false */
  Success?: boolean;
  /** @example 5493fe42-61f5-4627-9aa2-8c449bbe**** */
  Uuid?: string;
}

/**
 * The documented error codes of ModifyPushAllTask.
 *
 * - `PushTaskError` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyPushAllTaskErrorCode = "PushTaskError" | "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyPushAllTask with one of its documented codes. */
export const isModifyPushAllTaskError: ErrorGuard<ModifyPushAllTaskErrorCode> = (error) =>
  isCloudError(error, "ModifyPushAllTask", ["PushTaskError", "IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ModifyPushAllTask`. Not known to be safe to repeat: `{ idempotent: true }` at a call
 * is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyPushAllTask({
 *   SourceIp: "1.2.XX.XX",
 *   Tasks: "HEALTH_CHECK,OVAL_ENTITY",
 *   Uuids:
 *     "inet-923b4538-0e88-409d-80ba-cb2e7487****,dc1691eb-656f-472f-b2aa-04f621f4****,70452f92-9fc1-45c5-ab35-e7bf8552****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyPushAllTask: TypedRoute<ModifyPushAllTaskInput, ModifyPushAllTaskOutput, ModifyPushAllTaskHttp> = {
  name: "ModifyPushAllTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyPushAllTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["PushTaskRsp", "PushTaskResultList", "*", "GroupId"], "bigint"]],
};

/** ModifyPushAllTask as `client.http` calls it. */
export interface ModifyPushAllTaskHttp {
  "/ModifyPushAllTask": {
    post: {
      parameters: {
        query: ModifyPushAllTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyPushAllTaskOutput;
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
