// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetModuleConfigStatusInput {
  ModuleNames: string[];
}

export interface GetModuleConfigStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetModuleConfigStatusOutputData;
}

export interface GetModuleConfigStatusOutputData {
  ModuleConfigResults?: GetModuleConfigStatusOutputDataModuleConfigResultsItem[];
}

export interface GetModuleConfigStatusOutputDataModuleConfigResultsItem {
  /** @example Ransom */
  ModuleName?: "Ransom" | "WebLock" | "Rasp" | "Image" | "Virus" | (string & {});
  /** @example true */
  Pass?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getModuleConfigStatus({ ModuleNames: ["text"] });
 * ```
 * @throws CloudError
 */
export const getModuleConfigStatus: TypedRoute<
  GetModuleConfigStatusInput,
  GetModuleConfigStatusOutput,
  GetModuleConfigStatusHttp
> = {
  name: "GetModuleConfigStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetModuleConfigStatus", "x-acs-version": "2018-12-03" },
  styles: { ModuleNames: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** GetModuleConfigStatus as `client.http` calls it. */
export interface GetModuleConfigStatusHttp {
  "/GetModuleConfigStatus": {
    post: {
      parameters: {
        query: GetModuleConfigStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetModuleConfigStatusOutput;
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
