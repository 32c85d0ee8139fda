// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectClientEventInput {
  AlertLevels?: number[];
  /** @example 1650470399999 */
  EndTime?: number;
  ExcludeIdList?: number[];
  /** @example /etc/pam**** */
  FilePath?: string;
  IdList?: number[];
  /** @example i-bp1fu4aqltf1huhc**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example 120.27.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example 1 */
  NewStatus: number;
  /** @example READ */
  Operation?: string;
  /** @example /root/1111/**** */
  ProcPath?: string;
  Remark?: string[];
  /** @example tetsRule */
  RuleName?: string;
  /** @example true */
  SelectAll: boolean;
  /** @example 1649260800000 */
  StartTime?: number;
  /** @example 1 */
  Status?: string;
  /** @example ae1527a9-2308-46ab-b10a-48ae7ff7**** */
  Uuid?: string;
}

export interface UpdateFileProtectClientEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevels,
 * EndTime, ExcludeIdList and 3 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectClientEvent({
 *   EndTime: 1650470399999,
 *   FilePath: "/etc/pam****",
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   InstanceName: "test",
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   NewStatus: 1,
 *   Operation: "READ",
 *   ProcPath: "/root/1111/****",
 *   RuleName: "tetsRule",
 *   SelectAll: true,
 *   StartTime: 1649260800000,
 *   Status: "1",
 *   Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectClientEvent: TypedRoute<
  UpdateFileProtectClientEventInput,
  UpdateFileProtectClientEventOutput,
  UpdateFileProtectClientEventHttp
> = {
  name: "UpdateFileProtectClientEvent",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectClientEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectClientEvent as `client.http` calls it. */
export interface UpdateFileProtectClientEventHttp {
  "/UpdateFileProtectClientEvent": {
    post: {
      parameters: {
        query: UpdateFileProtectClientEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectClientEventOutput;
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
