// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddProtectVpcListInput {
  /** @example ["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"] */
  AddVpcInstanceIdList?: string;
  /** @example ["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"] */
  DelVpcInstanceIdList?: string;
}

export interface AddProtectVpcListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addProtectVpcList({
 *   AddVpcInstanceIdList: '["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"]',
 *   DelVpcInstanceIdList: '["vpc-bp1vnpgotyzay6p5i****","vpc-bp1vnpgotyzay6p5i****"]',
 * });
 * ```
 * @throws CloudError
 */
export const addProtectVpcList: TypedRoute<AddProtectVpcListInput, AddProtectVpcListOutput, AddProtectVpcListHttp> = {
  name: "AddProtectVpcList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddProtectVpcList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddProtectVpcList as `client.http` calls it. */
export interface AddProtectVpcListHttp {
  "/AddProtectVpcList": {
    post: {
      parameters: {
        query?: AddProtectVpcListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddProtectVpcListOutput;
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
