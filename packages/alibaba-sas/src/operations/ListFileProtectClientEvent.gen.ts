// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectClientEventInput {
  AlertLevels?: number[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1650470399999 */
  EndTime?: number;
  /** @example /etc/pam**** */
  FilePath?: string;
  /** @example i-bp1fu4aqltf1huhc**** */
  InstanceId?: string;
  /** @example ca_cpm_**** */
  InstanceName?: string;
  /** @example 120.27.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example READ */
  Operation?: string;
  /** @example 100 */
  PageSize?: number;
  /** @example c:/windows/system32/i**** */
  ProcPath?: string;
  /** @example text-001 */
  RuleName?: string;
  /** @example 1650470399999 */
  StartTime?: number;
  /** @example 0 */
  Status?: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
}

export interface ListFileProtectClientEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  EventList?: ListFileProtectClientEventOutputEventListItem[];
  PageInfo?: ListFileProtectClientEventOutputPageInfo;
}

export interface ListFileProtectClientEventOutputEventListItem {
  /** @example 1 */
  AlertLevel?: number;
  /** @example ["touch","/test/aaaa"] */
  CmdLine?: string;
  /** @example 3 */
  Count?: number;
  /** @example /data/* */
  FilePath?: string;
  /** @example 1694576692000 */
  FirstTime?: number;
  /** @example 1694576692000 */
  HandleTime?: number;
  /** @example 3719 */
  Id?: number;
  /** @example kyy-admin-01 */
  InstanceName?: string;
  /** @example 121.40.XX.XX */
  InternetIp?: string;
  /** @example 172.22.XX.XX */
  IntranetIp?: string;
  /** @example 1694576692000 */
  LatestTime?: number;
  /** @example DELETE */
  Operation?: string;
  /** @example linux */
  Platform?: string;
  /** @example c:/*Unity* */
  ProcPath?: string;
  /** @example rwxr-xr-x */
  ProcPermission?: string;
  /** @example 52636 */
  ProcessId?: string;
  /** @example test */
  Remark?: string;
  /** @example block */
  RuleAction?: string;
  /** @example test-rule-1 */
  RuleName?: string;
  /** @example 1 */
  Status?: number;
  /** @example 94b44720-d982-4d20-a4e1-80a1a57b**** */
  Uuid?: string;
}

export interface ListFileProtectClientEventOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 263 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevels,
 * CurrentPage, EndTime and 12 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listFileProtectClientEvent({
 *   CurrentPage: 1,
 *   EndTime: 1650470399999,
 *   FilePath: "/etc/pam****",
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   InstanceName: "ca_cpm_****",
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Operation: "READ",
 *   PageSize: 100,
 *   ProcPath: "c:/windows/system32/i****",
 *   RuleName: "text-001",
 *   StartTime: 1650470399999,
 *   Status: "0",
 *   Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectClientEvent: TypedRoute<
  ListFileProtectClientEventInput,
  ListFileProtectClientEventOutput,
  ListFileProtectClientEventHttp
> = {
  name: "ListFileProtectClientEvent",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectClientEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListFileProtectClientEvent as `client.http` calls it. */
export interface ListFileProtectClientEventHttp {
  "/ListFileProtectClientEvent": {
    get: {
      parameters: {
        query?: ListFileProtectClientEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectClientEventOutput;
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
