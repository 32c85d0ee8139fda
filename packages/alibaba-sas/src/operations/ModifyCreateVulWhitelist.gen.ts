// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyCreateVulWhitelistInput {
  /** @example This vulnerability is not harmful */
  Reason?: string;
  /**
   * @example {"type":"Uuid","uuids":["b31a708f-5fea-426e-bebe-a7b0893****","1f749687-3b5d-4e11-8140-d964673****"],"groupIds":[]}
   */
  TargetInfo?: string;
  /**
   * @example [{"Status":0,"GmtLast":1662281929000,"LaterCount":0,"AsapCount":1,"Name":"oval:com.redhat.rhsa:def:20172836","Type":"cve","Related":"CVE-2017-14491,CVE-2017-14492,CVE-2017-14493,CVE-2017-14494,CVE-2017-14495,CVE-2017-14496","HandledCount":1,"AliasName":"RHSA-2017:2836-Critical:
   * dnsmasq security update","RuleModifyTime":1535542395000,"NntfCount":0,"TotalFixCount":196668,"Tags":"Exploit
   * Exists,Code
   * Execution"},{"Status":0,"GmtLast":1662281933000,"LaterCount":0,"AsapCount":1,"Name":"oval:com.redhat.rhsa:def:20173075","Type":"cve","Related":"CVE-2017-13089,CVE-2017-13090","HandledCount":1,"AliasName":"RHSA-2017:3075-Important:
   * wget security update","RuleModifyTime":1551432867000,"NntfCount":0,"TotalFixCount":369136,"Tags":"Code Execution"}]
   */
  Whitelist: string;
}

export interface ModifyCreateVulWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * An example of the vendor's has a list of such objects here, and the client returns what comes: be ready for an
   * array.
   */
  VulWhitelistList?: ModifyCreateVulWhitelistOutputVulWhitelistList;
}

export interface ModifyCreateVulWhitelistOutputVulWhitelistList {
  /** @example 1002 */
  Id?: bigint;
}

/**
 * The documented error codes of ModifyCreateVulWhitelist.
 *
 * - `InnerError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyCreateVulWhitelistErrorCode = "InnerError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyCreateVulWhitelist with one of its documented codes. */
export const isModifyCreateVulWhitelistError: ErrorGuard<ModifyCreateVulWhitelistErrorCode> = (error) =>
  isCloudError(error, "ModifyCreateVulWhitelist", ["InnerError", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about VulWhitelistList (type); the response example does not fit: VulWhitelistList.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyCreateVulWhitelist({
 *   Reason: "This vulnerability is not harmful",
 *   TargetInfo:
 *     '{"type":"Uuid","uuids":["b31a708f-5fea-426e-bebe-a7b0893****","1f749687-3b5d-4e11-8140-d964673****"],"groupIds":[]}',
 *   Whitelist:
 *     '[{"Status":0,"GmtLast":1662281929000,"LaterCount":0,"AsapCount":1,"Name":"oval:com.redhat.rhsa:def:20172836","Type":"cve","Related":"CVE-2017-14491,CVE-2017-14492,CVE-2017-14493,CVE-2017-14494,CVE-2017-14495,CVE-2017-14496","HandledCount":1,"AliasName":"RHSA-2017:2836-Critical: dnsmasq security update","RuleModifyTime":1535542395000,"NntfCount":0,"TotalFixCount":196668,"Tags":"Exploit Exists,Code Execution"},{"Status":0,"GmtLast":1662281933000,"LaterCount":0,"AsapCount":1,"Name":"oval:com.redhat.rhsa:def:20173075","Type":"cve","Related":"CVE-2017-13089,CVE-2017-13090","HandledCount":1,"AliasName":"RHSA-2017:3075-Important: wget security update","RuleModifyTime":1551432867000,"NntfCount":0,"TotalFixCount":369136,"Tags":"Code Execution"}]',
 * });
 * ```
 * @throws CloudError
 */
export const modifyCreateVulWhitelist: TypedRoute<
  ModifyCreateVulWhitelistInput,
  ModifyCreateVulWhitelistOutput,
  ModifyCreateVulWhitelistHttp
> = {
  name: "ModifyCreateVulWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyCreateVulWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["VulWhitelistList", "Id"], "bigint"]],
};

/** ModifyCreateVulWhitelist as `client.http` calls it. */
export interface ModifyCreateVulWhitelistHttp {
  "/ModifyCreateVulWhitelist": {
    post: {
      parameters: {
        query: ModifyCreateVulWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyCreateVulWhitelistOutput;
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
