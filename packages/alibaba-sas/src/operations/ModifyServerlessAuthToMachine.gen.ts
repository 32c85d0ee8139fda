// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyServerlessAuthToMachineInput {
  /** @example **7ad7e3a */
  AppCriteria?: string;
  /** @example SERVERLESS */
  AuthItem?: string;
  /** @example 1 */
  AutoBind?: 0 | 1 | (number & {});
  /** @example false */
  BindAll?: boolean;
  BindAppList?: string[];
  /** @example APP */
  BindAssetType?: "INSTANCE" | "APP" | (string & {});
  BindUuidList?: string[];
  /** @example [{"name":"vulStatus","value":"YES","logicalExp":"AND"}] */
  Criteria?: string;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example level2 */
  NtmVersion?: string;
  /** @example 1 */
  PreBind?: 0 | 1 | (number & {});
  PreBindOrderId?: number | bigint;
  /** @example 123456 */
  ResourceDirectoryUid?: number | bigint;
  UnBindAppList?: string[];
  UnBindUuidList?: string[];
}

export interface ModifyServerlessAuthToMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ModifyServerlessAuthToMachineOutputData;
}

export interface ModifyServerlessAuthToMachineOutputData {
  /** @example 0 */
  ResultCode?: 0 | 1 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyServerlessAuthToMachine({
 *   AppCriteria: "**7ad7e3a",
 *   AuthItem: "SERVERLESS",
 *   AutoBind: 1,
 *   BindAll: false,
 *   BindAssetType: "APP",
 *   Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
 *   LogicalExp: "OR",
 *   NtmVersion: "level2",
 *   PreBind: 1,
 *   ResourceDirectoryUid: 123456,
 * });
 * ```
 * @throws CloudError
 */
export const modifyServerlessAuthToMachine: TypedRoute<
  ModifyServerlessAuthToMachineInput,
  ModifyServerlessAuthToMachineOutput,
  ModifyServerlessAuthToMachineHttp
> = {
  name: "ModifyServerlessAuthToMachine",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyServerlessAuthToMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyServerlessAuthToMachine as `client.http` calls it. */
export interface ModifyServerlessAuthToMachineHttp {
  "/ModifyServerlessAuthToMachine": {
    post: {
      parameters: {
        query?: ModifyServerlessAuthToMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyServerlessAuthToMachineOutput;
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
