// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyPostPayModuleSwitchInput {
  /** @example 1 */
  PostPaidHostAutoBind?: 0 | 1 | (number & {});
  /** @example 3 */
  PostPaidHostAutoBindVersion?: 1 | 3 | 5 | 6 | 7 | (number & {});
  /** @example postpay-sas-** */
  PostPayInstanceId: string;
  /** @example {"VUL":1,"CSPM":0} */
  PostPayModuleSwitch?: string;
  PostPayModuleSwitchObj?: ModifyPostPayModuleSwitchInputPostPayModuleSwitchObj;
}

export interface ModifyPostPayModuleSwitchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ModifyPostPayModuleSwitchInputPostPayModuleSwitchObj {
  /** @example 1 */
  Agentless?: 0 | 1 | (number & {});
  /** @example 1 */
  AiDigital?: number;
  /** @example 1 */
  AntiRansomware?: 0 | 1 | (number & {});
  /** @example 1 */
  BasicService?: 0 | 1 | (number & {});
  /** @example 1 */
  Cspm?: 0 | 1 | (number & {});
  /** @example 1 */
  Ctdr?: 0 | 1 | (number & {});
  /** @example 1 */
  CtdrStorage?: 0 | 1 | (number & {});
  /** @example 1 */
  PostHost?: 0 | 1 | (number & {});
  /** @example 1 */
  Rasp?: 0 | 1 | (number & {});
  /** @example 1 */
  Sdk?: 0 | 1 | (number & {});
  /** @example 1 */
  Serverless?: 0 | 1 | (number & {});
  /** @example 1 */
  Vul?: 0 | 1 | (number & {});
  /** @example 1 */
  WebLock?: 0 | 1 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): two sources
 * disagree about PostPayInstanceId (required); no payload.
 *
 * Permission: `yundun-sas:ModifyPostPayModuleSwitch`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyPostPayModuleSwitch({
 *   PostPaidHostAutoBind: 1,
 *   PostPaidHostAutoBindVersion: 3,
 *   PostPayInstanceId: "postpay-sas-**",
 *   PostPayModuleSwitch: '{"VUL":1,"CSPM":0}',
 * });
 * ```
 * @throws CloudError
 */
export const modifyPostPayModuleSwitch: TypedRoute<
  ModifyPostPayModuleSwitchInput,
  ModifyPostPayModuleSwitchOutput,
  ModifyPostPayModuleSwitchHttp
> = {
  name: "ModifyPostPayModuleSwitch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyPostPayModuleSwitch", "x-acs-version": "2018-12-03" },
  styles: { PostPayModuleSwitchObj: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyPostPayModuleSwitch as `client.http` calls it. */
export interface ModifyPostPayModuleSwitchHttp {
  "/ModifyPostPayModuleSwitch": {
    post: {
      parameters: {
        query: ModifyPostPayModuleSwitchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyPostPayModuleSwitchOutput;
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
