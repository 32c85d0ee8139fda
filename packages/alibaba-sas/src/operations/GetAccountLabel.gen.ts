// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAccountLabelInput {
  LabelList: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetAccountLabelOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AccountLabelList?: GetAccountLabelOutputAccountLabelListItem[];
}

export interface GetAccountLabelOutputAccountLabelListItem {
  /** @example SasStep */
  LabelSeries?: string;
  /** @example true */
  LabelStatus?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAccountLabel({ Lang: "zh", LabelList: ["text"] });
 * ```
 * @throws CloudError
 */
export const getAccountLabel: TypedRoute<GetAccountLabelInput, GetAccountLabelOutput, GetAccountLabelHttp> = {
  name: "GetAccountLabel",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAccountLabel", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAccountLabel as `client.http` calls it. */
export interface GetAccountLabelHttp {
  "/GetAccountLabel": {
    post: {
      parameters: {
        query: GetAccountLabelInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAccountLabelOutput;
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
