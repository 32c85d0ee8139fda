// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetConsoleFuncGrayStatusInput {
  /** @example vpcConsoleSwitch */
  Condition?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetConsoleFuncGrayStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetConsoleFuncGrayStatusOutputData;
}

export interface GetConsoleFuncGrayStatusOutputData {
  ExcludeApiList?: GetConsoleFuncGrayStatusOutputDataExcludeApiListItem[];
  /** @example true */
  Hit?: boolean;
}

export interface GetConsoleFuncGrayStatusOutputDataExcludeApiListItem {
  /** @example GetAttackTypeList */
  Action?: string;
  /** @example Sas */
  Code?: string;
  /** @example 2017-11-10 */
  Version?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getConsoleFuncGrayStatus({
 *   Condition: "vpcConsoleSwitch",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const getConsoleFuncGrayStatus: TypedRoute<
  GetConsoleFuncGrayStatusInput,
  GetConsoleFuncGrayStatusOutput,
  GetConsoleFuncGrayStatusHttp
> = {
  name: "GetConsoleFuncGrayStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetConsoleFuncGrayStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetConsoleFuncGrayStatus as `client.http` calls it. */
export interface GetConsoleFuncGrayStatusHttp {
  "/GetConsoleFuncGrayStatus": {
    post: {
      parameters: {
        query?: GetConsoleFuncGrayStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetConsoleFuncGrayStatusOutput;
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
