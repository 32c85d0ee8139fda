// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { encodeForm, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ReleaseSasInstanceInput {
  ChargeType?: string;
  InstanceId?: string;
}

export interface ReleaseSasInstanceOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Code?: string;
  HttpStatusCode?: number;
  Message?: string;
  Success?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.releaseSasInstance();
 * ```
 * @throws CloudError
 */
export const releaseSasInstance: TypedRoute<
  ReleaseSasInstanceInput,
  ReleaseSasInstanceOutput,
  ReleaseSasInstanceHttp
> = {
  name: "ReleaseSasInstance",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ReleaseSasInstance", "x-acs-version": "2018-12-03" },
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** ReleaseSasInstance as `client.http` calls it. */
export interface ReleaseSasInstanceHttp {
  "/ReleaseSasInstance": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": ReleaseSasInstanceInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ReleaseSasInstanceOutput;
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
