// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetImageBuildRiskStatusInput {
  /** @example f382fccd88b94c5c8c864def681*****,ac32fccd88b94c5c8c864def681***** */
  ImageUuids?: string;
  /** @example risk.type */
  RiskKey?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface SetImageBuildRiskStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: SetImageBuildRiskStatusOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface SetImageBuildRiskStatusOutputData {
  Id?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setImageBuildRiskStatus({
 *   ImageUuids: "f382fccd88b94c5c8c864def681*****,ac32fccd88b94c5c8c864def681*****",
 *   RiskKey: "risk.type",
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const setImageBuildRiskStatus: TypedRoute<
  SetImageBuildRiskStatusInput,
  SetImageBuildRiskStatusOutput,
  SetImageBuildRiskStatusHttp
> = {
  name: "SetImageBuildRiskStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetImageBuildRiskStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** SetImageBuildRiskStatus as `client.http` calls it. */
export interface SetImageBuildRiskStatusHttp {
  "/SetImageBuildRiskStatus": {
    post: {
      parameters: {
        query?: SetImageBuildRiskStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetImageBuildRiskStatusOutput;
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
