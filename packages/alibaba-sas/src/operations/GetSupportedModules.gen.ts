// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSupportedModulesInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetSupportedModulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SupportedModuleResponse?: GetSupportedModulesOutputSupportedModuleResponseItem[];
}

export interface GetSupportedModulesOutputSupportedModuleResponseItem {
  SupportedModules?: GetSupportedModulesOutputSupportedModuleResponseItemSupportedModulesItem[];
  /** @example Tencent */
  Vendor?: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
}

export interface GetSupportedModulesOutputSupportedModuleResponseItemSupportedModulesItem {
  /** @example HOST */
  Module?: "HOST" | "CSPM" | "SIEM" | "TRIAL" | (string & {});
  /** @example true */
  ModuleAuth?: boolean;
  /** @example 云产品配置检查 */
  ModuleDisp?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getSupportedModules({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getSupportedModules: TypedRoute<
  GetSupportedModulesInput,
  GetSupportedModulesOutput,
  GetSupportedModulesHttp
> = {
  name: "GetSupportedModules",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSupportedModules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetSupportedModules as `client.http` calls it. */
export interface GetSupportedModulesHttp {
  "/GetSupportedModules": {
    post: {
      parameters: {
        query?: GetSupportedModulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSupportedModulesOutput;
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
