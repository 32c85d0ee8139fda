// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { encodeForm, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateSasTrialInput {
  /** @example true */
  FromEcs?: boolean;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  RequestForm?: CreateSasTrialInputRequestForm;
  /** @example 1 */
  TryType?: 0 | 1 | 2 | (number & {});
  /** @example 7 */
  TryVersion?: 3 | 7 | (number & {});
}

export interface CreateSasTrialOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface CreateSasTrialInputRequestForm {
  /** @example for poc */
  TryReason?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createSasTrial();
 * ```
 * @throws CloudError
 */
export const createSasTrial: TypedRoute<CreateSasTrialInput, CreateSasTrialOutput, CreateSasTrialHttp> = {
  name: "CreateSasTrial",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateSasTrial", "x-acs-version": "2018-12-03" },
  styles: { RequestForm: "json" },
  rest: "body",
  idempotent: false,
  style: writeStyles,
  encode: encodeForm,
};

/** CreateSasTrial as `client.http` calls it. */
export interface CreateSasTrialHttp {
  "/CreateSasTrial": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": CreateSasTrialInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateSasTrialOutput;
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
