// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAttackEventDetailInput {
  /** @example 18825544674******** */
  Id?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetAttackEventDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetAttackEventDetailOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetAttackEventDetailOutputData {
  CveBeans?: GetAttackEventDetailOutputDataCveBeansItem[];
  /** @example 301f02010104067075626c6963a51202017602010002017f3007300506012b0500 */
  Payload?: string;
}

export interface GetAttackEventDetailOutputDataCveBeansItem {
  /** @example CVE-2023-39964 */
  Id?: string;
  /** @example 1Panel loadfile 后台文件读取漏洞 */
  Name?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackEventDetail({
 *   Id: "18825544674********",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const getAttackEventDetail: TypedRoute<
  GetAttackEventDetailInput,
  GetAttackEventDetailOutput,
  GetAttackEventDetailHttp
> = {
  name: "GetAttackEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackEventDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackEventDetail as `client.http` calls it. */
export interface GetAttackEventDetailHttp {
  "/GetAttackEventDetail": {
    post: {
      parameters: {
        query?: GetAttackEventDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackEventDetailOutput;
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
