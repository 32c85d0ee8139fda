// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { encodeForm, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCanTrySasInput {
  /** @example true */
  FromEcs?: boolean;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetCanTrySasOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetCanTrySasOutputData;
}

export interface GetCanTrySasOutputData {
  CanTry?: number;
  CanTryVersions?: number[];
  /** @example 1 */
  TryType?: 0 | 1 | 2 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCanTrySas();
 * ```
 * @throws CloudError
 */
export const getCanTrySas: TypedRoute<GetCanTrySasInput, GetCanTrySasOutput, GetCanTrySasHttp> = {
  name: "GetCanTrySas",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCanTrySas", "x-acs-version": "2018-12-03" },
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** GetCanTrySas as `client.http` calls it. */
export interface GetCanTrySasHttp {
  "/GetCanTrySas": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": GetCanTrySasInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCanTrySasOutput;
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
