// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetAttackTypeListInput = {};

export interface GetAttackTypeListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackTypeList?: GetAttackTypeListOutputAttackTypeListItem[];
}

export interface GetAttackTypeListOutputAttackTypeListItem {
  /** @example sas.attack.type.type12 */
  Label?: string;
  /** @example alinet */
  Status_Type?: "cfw" | "alinet" | "waf" | (string & {});
  /** @example upload */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackTypeList();
 * ```
 * @throws CloudError
 */
export const getAttackTypeList: TypedRoute<GetAttackTypeListInput, GetAttackTypeListOutput, GetAttackTypeListHttp> = {
  name: "GetAttackTypeList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackTypeList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackTypeList as `client.http` calls it. */
export interface GetAttackTypeListHttp {
  "/GetAttackTypeList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackTypeListOutput;
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
