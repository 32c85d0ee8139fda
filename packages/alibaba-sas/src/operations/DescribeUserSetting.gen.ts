// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUserSettingInput {
  /** @example 112.94.XX.XX */
  SourceIp?: string;
}

export interface DescribeUserSettingOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AlertLevels?: string[];
  /** @example 30 */
  InvalidWarningKeepDays?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeUserSetting({ SourceIp: "112.94.XX.XX" });
 * ```
 * @throws CloudError
 */
export const describeUserSetting: TypedRoute<
  DescribeUserSettingInput,
  DescribeUserSettingOutput,
  DescribeUserSettingHttp
> = {
  name: "DescribeUserSetting",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUserSetting", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeUserSetting as `client.http` calls it. */
export interface DescribeUserSettingHttp {
  "/DescribeUserSetting": {
    post: {
      parameters: {
        query?: DescribeUserSettingInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUserSettingOutput;
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
