// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListAccountsInResourceDirectoryInput = {};

export interface ListAccountsInResourceDirectoryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Accounts?: ListAccountsInResourceDirectoryOutputAccountsItem[];
}

export interface ListAccountsInResourceDirectoryOutputAccountsItem {
  /** @example 180803538814**** */
  AccountId?: string;
  /** @deprecated */
  BuySas?: number;
  /** @example true */
  BuySasNew?: boolean;
  /** @example 1 */
  ChargeType?: 0 | 1 | (number & {});
  /** @example abc** */
  DisplayName?: string;
  /** @example fd-cE2SQP**** */
  FolderId?: string;
  /** @example 0 */
  InstanceBuyType?: 0 | 1 | (number & {});
  /** @example no */
  IsMaAccount?: string;
  /** @example no */
  IsMarked?: string;
  /** @example no */
  IsSasDaAccount?: string;
  /** @example no */
  IsSiemControlAccount?: string;
  /** @example no */
  IsSiemDaAccount?: string;
  /** @example 1 */
  PostBasicService?: 0 | 1 | (number & {});
  /** @example {\\"VUL\\":0} */
  PostPayModuleSwitch?: string;
  /** @example postpay-sas-x5x3hy1ly*** */
  SaleInstance?: string;
  /** @example 0 */
  SasVersion?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:ListAccountsInResourceDirectory`. Not known to be safe to repeat: `{ idempotent: true
 * }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAccountsInResourceDirectory();
 * ```
 * @throws CloudError
 */
export const listAccountsInResourceDirectory: TypedRoute<
  ListAccountsInResourceDirectoryInput,
  ListAccountsInResourceDirectoryOutput,
  ListAccountsInResourceDirectoryHttp
> = {
  name: "ListAccountsInResourceDirectory",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAccountsInResourceDirectory", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAccountsInResourceDirectory as `client.http` calls it. */
export interface ListAccountsInResourceDirectoryHttp {
  "/ListAccountsInResourceDirectory": {
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
            "application/json": ListAccountsInResourceDirectoryOutput;
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
