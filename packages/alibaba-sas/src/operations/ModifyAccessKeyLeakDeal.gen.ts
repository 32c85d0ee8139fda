// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAccessKeyLeakDealInput {
  /**
   * The leak, by Id of DescribeAccesskeyLeakList. Required unless IdList is given.
   * @example 123
   */
  Id?: number | bigint;
  /** Several leaks. Required unless Id is given. On the wire each is a parameter such as `IdList.1`. */
  IdList?: (number | bigint)[];
  /**
   * Why it was handled so, in your own words.
   * @example disabled.
   */
  Remark?: string;
  /**
   * How the leaks were handled; DealType of DescribeAccesskeyLeakList afterwards.
   * - `manual`: by hand, in RAM for example
   * - `disable`: by disabling the key
   * - `add-whitelist`: put on the whitelist, as no danger
   * - or a value that the vendor added since
   * @example disable
   */
  Type: "manual" | "disable" | "add-whitelist" | (string & {});
}

export interface ModifyAccessKeyLeakDealOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAccessKeyLeakDeal.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ModifyAccessKeyLeakDealErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAccessKeyLeakDeal with one of its documented codes. */
export const isModifyAccessKeyLeakDealError: ErrorGuard<ModifyAccessKeyLeakDealErrorCode> = (error) =>
  isCloudError(error, "ModifyAccessKeyLeakDeal", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Record how leaked access keys were handled.
 *
 * Sets how one leak, or up to 50, were handled. Give Id or IdList, with ids of DescribeAccesskeyLeakList.
 * Whether `disable` also switches the key off is not documented: do that in RAM, and see that it is done.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.modifyAccessKeyLeakDeal({
 *   Id: 123,
 *   Remark: "disabled.",
 *   Type: "disable",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAccessKeyLeakDeal: TypedRoute<
  ModifyAccessKeyLeakDealInput,
  ModifyAccessKeyLeakDealOutput,
  ModifyAccessKeyLeakDealHttp
> = {
  name: "ModifyAccessKeyLeakDeal",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAccessKeyLeakDeal", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** ModifyAccessKeyLeakDeal as `client.http` calls it. */
export interface ModifyAccessKeyLeakDealHttp {
  "/ModifyAccessKeyLeakDeal": {
    post: {
      parameters: {
        query: ModifyAccessKeyLeakDealInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It was recorded. */
        200: {
          content: {
            "application/json": ModifyAccessKeyLeakDealOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
