// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectClientEventInput {
  /** @example 131231 */
  Id?: number;
}

export interface GetFileProtectClientEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectClientEventOutputData;
}

export interface GetFileProtectClientEventOutputData {
  /** @example 0 */
  AlertLevel?: number;
  /** @example ["touch","/usr/local/aaaa"] */
  CmdLine?: string;
  /** @example 2 */
  Count?: number;
  /** @example /usr/local */
  FilePath?: string;
  /** @example rwxr-xr-x */
  FilePermission?: string;
  /** @example 1694576692000 */
  FirstTime?: number;
  /** @example 1694576692000 */
  HandleTime?: number;
  /** @example 3454 */
  Id?: number;
  /** @example i-wz92q7m5hsbgfhdss*** */
  InstanceName?: string;
  /** @example 17.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  /** @example 1694576692000 */
  LatestTime?: number;
  /** @example DELETE */
  Operation?: string;
  /** @example linux */
  Platform?: string;
  /** @example /bin/bash33 */
  ProcPath?: string;
  /** @example 3453 */
  ProcessId?: string;
  /** @example test */
  Remark?: string;
  /** @example block */
  RuleAction?: string;
  /** @example test-000 */
  RuleName?: string;
  /** @example 1 */
  Status?: number;
  /** @example 12 */
  UserId?: string;
  /** @example root */
  UserName?: string;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of Id,
 * Data.AlertLevel, Data.Count and 5 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getFileProtectClientEvent({ Id: 131231 });
 * ```
 * @throws CloudError
 */
export const getFileProtectClientEvent: TypedRoute<
  GetFileProtectClientEventInput,
  GetFileProtectClientEventOutput,
  GetFileProtectClientEventHttp
> = {
  name: "GetFileProtectClientEvent",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectClientEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetFileProtectClientEvent as `client.http` calls it. */
export interface GetFileProtectClientEventHttp {
  "/GetFileProtectClientEvent": {
    get: {
      parameters: {
        query?: GetFileProtectClientEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectClientEventOutput;
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
