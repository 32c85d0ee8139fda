// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetDockerhubImageRiskRankInfoInput {
  Types?: string[];
}

export interface GetDockerhubImageRiskRankInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskRankInfo?: GetDockerhubImageRiskRankInfoOutputRiskRankInfo;
}

export interface GetDockerhubImageRiskRankInfoOutputRiskRankInfo {
  Baseline?: GetDockerhubImageRiskRankInfoOutputRiskRankInfoBaselineItem[];
  VulAsap?: GetDockerhubImageRiskRankInfoOutputRiskRankInfoVulAsapItem[];
}

export interface GetDockerhubImageRiskRankInfoOutputRiskRankInfoBaselineItem {
  /** @example f28ecca63bfaf22ead4b28b63d752a21e4d2c1de90b8549fbde880d619f3**** */
  Digest?: string;
  /** @example 1 */
  HcCount?: number;
  /** @example 7c5ad02865aef575387a05bb3c81b27e0d8ed1f2e3f722ea05523b72882f**** */
  ImageId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1024
   */
  ImageSize?: number;
  /** @example glz123 */
  RepoName?: string;
  /** @example namespace-01 */
  RepoNamespace?: string;
  /**
   * @example {\\"account\\":0,\\"agentlessAll\\":0,\\"agentlessBaseline\\":0,\\"agentlessMalicious\\":0,\\"agentlessSensitiveFile\\":0,\\"agentlessVulCve\\":0,\\"agentlessVulSca\\":0,\\"agentlessVulSys\\":0,\\"appNum\\":0,\\"asapVulCount\\":0,\\"baselineHigh\\":0,\\"baselineLow\\":0,\\"baselineMedium\\":0,\\"baselineNum\\":0,\\"cmsNum\\":0,\\"containerAsap\\":0,\\"containerLater\\":0,\\"containerNntf\\":0,\\"containerRemind\\":0,\\"containerSerious\\":0,\\"containerSuspicious\\":0,\\"cveNum\\":0,\\"emgNum\\":0,\\"health\\":0,\\"imageBaselineHigh\\":1,\\"imageBaselineLow\\":0,\\"imageBaselineMedium\\":0,\\"imageBaselineNum\\":1,\\"imageMaliciousFileRemind\\":0,\\"imageMaliciousFileSerious\\":0,\\"imageMaliciousFileSuspicious\\":0,\\"imageVulAsap\\":0,\\"imageVulLater\\":0,\\"imageVulNntf\\":0,\\"laterVulCount\\":0,\\"newSuspicious\\":0,\\"nntfVulCount\\":0,\\"remindNum\\":0,\\"scaNum\\":0,\\"seriousNum\\":0,\\"suspNum\\":0,\\"suspicious\\":0,\\"sysNum\\":0,\\"trojan\\":0,\\"uuid\\":\\"009635bf00c0585e3122ab92f5449919\\",\\"vul\\":0,\\"weakPWNum\\":0}
   */
  RiskLevelDetail?: string;
  /** @example machineResource */
  Tag?: string;
  /** @example 5583aa03-922e-4709-a888-389f2489**** */
  Uuid?: string;
  /** @example 1 */
  VulCount?: number;
}

export interface GetDockerhubImageRiskRankInfoOutputRiskRankInfoVulAsapItem {
  /** @example d97c1348e56eb52902888e6e5673623321b1f19ac45ed532c3114dc0f989**** */
  Digest?: string;
  /** @example 0 */
  HcCount?: number;
  /** @example fabe4203a89765a2c99554040bda51eac7885a18216f4ac0be82710cff60**** */
  ImageId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1024
   */
  ImageSize?: number;
  /** @example lkl-zf-ss-ordapi-labs */
  RepoName?: string;
  /** @example namespace-01 */
  RepoNamespace?: string;
  /**
   * @example {\\"account\\":0,\\"agentlessAll\\":0,\\"agentlessBaseline\\":0,\\"agentlessMalicious\\":0,\\"agentlessSensitiveFile\\":0,\\"agentlessVulCve\\":0,\\"agentlessVulSca\\":0,\\"agentlessVulSys\\":0,\\"appNum\\":0,\\"asapVulCount\\":0,\\"baselineHigh\\":0,\\"baselineLow\\":0,\\"baselineMedium\\":0,\\"baselineNum\\":0,\\"cmsNum\\":0,\\"containerAsap\\":0,\\"containerLater\\":0,\\"containerNntf\\":0,\\"containerRemind\\":0,\\"containerSerious\\":0,\\"containerSuspicious\\":0,\\"cveNum\\":513,\\"emgNum\\":0,\\"health\\":0,\\"imageBaselineHigh\\":0,\\"imageBaselineLow\\":0,\\"imageBaselineMedium\\":0,\\"imageBaselineNum\\":0,\\"imageMaliciousFileRemind\\":0,\\"imageMaliciousFileSerious\\":0,\\"imageMaliciousFileSuspicious\\":0,\\"imageVulAsap\\":3,\\"imageVulLater\\":182,\\"imageVulNntf\\":328,\\"laterVulCount\\":0,\\"newSuspicious\\":0,\\"nntfVulCount\\":0,\\"remindNum\\":0,\\"scaNum\\":0,\\"seriousNum\\":0,\\"suspNum\\":0,\\"suspicious\\":0,\\"sysNum\\":0,\\"trojan\\":0,\\"uuid\\":\\"44ffb29d6f66d8509598bcdfa660a21d\\",\\"vul\\":513,\\"weakPWNum\\":0}
   */
  RiskLevelDetail?: string;
  /** @example app:app01-ubuntu */
  Tag?: string;
  /** @example 6636c286-8063-4c97-8508-6aaf16a8**** */
  Uuid?: string;
  /** @example 1 */
  VulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getDockerhubImageRiskRankInfo();
 * ```
 * @throws CloudError
 */
export const getDockerhubImageRiskRankInfo: TypedRoute<
  GetDockerhubImageRiskRankInfoInput,
  GetDockerhubImageRiskRankInfoOutput,
  GetDockerhubImageRiskRankInfoHttp
> = {
  name: "GetDockerhubImageRiskRankInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetDockerhubImageRiskRankInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetDockerhubImageRiskRankInfo as `client.http` calls it. */
export interface GetDockerhubImageRiskRankInfoHttp {
  "/GetDockerhubImageRiskRankInfo": {
    post: {
      parameters: {
        query?: GetDockerhubImageRiskRankInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetDockerhubImageRiskRankInfoOutput;
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
