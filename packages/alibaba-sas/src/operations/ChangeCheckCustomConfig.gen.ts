// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ChangeCheckCustomConfigInput {
  /** @example 76 */
  CheckId?: number | bigint;
  CustomConfigs?: ChangeCheckCustomConfigInputCustomConfigsItem[];
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
  RepairConfigs?: ChangeCheckCustomConfigInputRepairConfigsItem[];
}

export interface ChangeCheckCustomConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  IllegalCustomConfigs?: ChangeCheckCustomConfigOutputIllegalCustomConfigsItem[];
  IllegalRepairConfigs?: ChangeCheckCustomConfigOutputIllegalRepairConfigsItem[];
}

export interface ChangeCheckCustomConfigInputCustomConfigsItem {
  /** @example SessionTimeMax */
  Name?: string;
  /** @example DELETE */
  Operation?: "DELETE" | (string & {});
  /** @example 13 */
  Value?: string;
}

export interface ChangeCheckCustomConfigInputRepairConfigsItem {
  /** @example ascgrmscyjgs********* */
  FlowId?: string;
  /** @example Port */
  Name?: string;
  /** @example DELETE */
  Operation?: "DELETE" | (string & {});
  /** @example 80 */
  Value?: string;
}

export interface ChangeCheckCustomConfigOutputIllegalCustomConfigsItem {
  /** @example SessionTimeMax */
  Name?: string;
}

export interface ChangeCheckCustomConfigOutputIllegalRepairConfigsItem {
  /** @example SessionTimeMax */
  Name?: string;
}

/**
 * The documented error codes of ChangeCheckCustomConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type ChangeCheckCustomConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ChangeCheckCustomConfig with one of its documented codes. */
export const isChangeCheckCustomConfigError: ErrorGuard<ChangeCheckCustomConfigErrorCode> = (error) =>
  isCloudError(error, "ChangeCheckCustomConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.changeCheckCustomConfig({
 *   CheckId: 76,
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const changeCheckCustomConfig: TypedRoute<
  ChangeCheckCustomConfigInput,
  ChangeCheckCustomConfigOutput,
  ChangeCheckCustomConfigHttp
> = {
  name: "ChangeCheckCustomConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeCheckCustomConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ChangeCheckCustomConfig as `client.http` calls it. */
export interface ChangeCheckCustomConfigHttp {
  "/ChangeCheckCustomConfig": {
    post: {
      parameters: {
        query?: ChangeCheckCustomConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ChangeCheckCustomConfigOutput;
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
