// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVersionConfigInput {
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id. Leave it out for the account of the
   * caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 192.0.XX.XX
   */
  SourceIp?: string;
}

export interface DescribeVersionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Servers that may be scanned without an agent. No longer sold; ignore it.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  AgentlessCapacity?: number;
  /**
   * Whether pay-as-you-go may be bought.
   * - `0`: it may not
   * - `1`: it may
   * - or a value that the vendor added since
   * @example 1
   */
  AllowPartialBuy?: 0 | 1 | (number & {});
  /**
   * Room for backups against ransomware, in GB.
   * @example 160
   */
  AntiRansomwareCapacity?: number;
  /**
   * Whether the vendor manages those backups.
   * - `0`: it does not
   * - `1`: it does
   * - or a value that the vendor added since
   * @example 1
   */
  AntiRansomwareService?: 0 | 1 | (number & {});
  /**
   * Whether only known applications may run on servers that a whitelist is for.
   * - `0`: off
   * - `2`: on
   * - or a value that the vendor added since
   * @example 2
   */
  AppWhiteList?: 0 | 2 | (number & {});
  /**
   * Servers that an application whitelist may be for.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  AppWhiteListAuthCount?: number;
  /**
   * Servers that the subscription covers.
   * @example 30
   */
  AssetLevel?: number;
  /**
   * Whether pay-as-you-go may be tried.
   * - `0`: it may not
   * - `1`: it may
   * - or a value that the vendor added since
   * @example 1
   */
  CanTryPostPaidPackage?: 0 | 1 | (number & {});
  /**
   * Checks of cloud settings in a month, which SubmitCheck uses up.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CspmCapacity?: number;
  /**
   * Only in the newest definition, which says nothing of it; its example is 100.
   * @example 100
   */
  CspmInstanceCapacity?: number;
  /** The best edition among those bought. */
  HighestVersion?: SecurityCenterEdition;
  /**
   * Licences for honeypots that were bought.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  HoneypotCapacity?: number;
  /**
   * Only in the newest definition, which says nothing of it; its example is 100.
   * @example 100
   */
  HybridPaidModuleSwitchMap?: number;
  /** Only in the newest definition, which says nothing of it. */
  HybridPaidStatus?: number;
  /**
   * Only in the newest definition, which says nothing of it; its example is 100.
   * @example 100
   */
  HybridSwitch?: number;
  /**
   * Images of containers that may be scanned.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8954
   */
  ImageScanCapacity?: number;
  /**
   * Who bought it.
   * - `0`: the account itself
   * - `1`: another account, which gave a share
   * - or a value that the vendor added since
   * @example 0
   */
  InstanceBuyType?: 0 | 1 | (number & {});
  /**
   * Subscription by its id, such as `sas-…`.
   * @example sas-vg6hafdsafs****
   */
  InstanceId?: string;
  /**
   * Traffic that the vendor's AI analyst may look at; the unit is not documented.
   * @example 100
   */
  IntelligentAnalysisFlow?: number;
  /**
   * Whether the Ultimate edition is of the newest make.
   * @example true
   */
  IsNewContainerVersion?: boolean;
  /**
   * Whether several editions are of the newest make.
   * @example true
   */
  IsNewMultiVersion?: boolean;
  /**
   * Whether there are more servers than were paid for. Obsolete; ignore it.
   * @example false
   */
  IsOverBalance?: boolean;
  /**
   * Whether pay-as-you-go is on.
   * @example true
   */
  IsPostpay?: boolean;
  /**
   * Whether the edition is on trial.
   * - `0`: it was bought
   * - `1`: it is on trial
   * - or a value that the vendor added since
   * @example 0
   */
  IsTrialVersion?: 0 | 1 | (number & {});
  /**
   * When the last trial ended, in milliseconds since 1970. The spelling is the vendor's.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1603934844000
   */
  LastTrailEndTime?: number;
  /**
   * Licences in all, where several editions were bought.
   * @example 5000
   */
  MVAuthCount?: number;
  /**
   * Licences of MVAuthCount that are still free.
   * @example 40
   */
  MVUnusedAuthCount?: number;
  /**
   * The better of the subscription and of pay-as-you-go.
   * @example 7
   */
  MergedVersion?: SecurityCenterEdition;
  /**
   * Several editions and what is used of them, as a text; the vendor's example is `null`.
   * @example null
   */
  MultiVersion?: string;
  /**
   * Only in the newest definition, which says nothing of it; its example is 100.
   * @example 100
   */
  NewPostPaidCspm?: number;
  /**
   * Whether threats are analysed in the new way, which is sold by traffic and storage.
   * - `0`: they are not
   * - `1`: they are
   * - or a value that the vendor added since
   * @example 1
   */
  NewThreatAnalysis?: 0 | 1 | (number & {});
  /**
   * Assets that the vendor's AI analyst looks after.
   * @example 10
   */
  OnboardedAssets?: number;
  /**
   * When the service was activated, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657244824669
   */
  OpenTime?: number;
  /**
   * The best edition that servers are bound to under pay-as-you-go.
   * @example 7
   */
  PostPayHostVersion?: SecurityCenterEdition;
  /**
   * Pay-as-you-go by its id, such as `postpay-sas-…`.
   * @example postpay-sas-**
   */
  PostPayInstanceId?: string;
  /**
   * What is on under pay-as-you-go, as the text of a JSON object: 1 for on, 0 for off, by VUL (repair of
   * vulnerabilities), CSPM (cloud settings), AGENTLESS, SERVERLESS, CTDR (analysis of threats), POST_HOST (servers
   * and containers), SDK (malicious files), RASP (applications).
   * @example {"VUL":1}
   */
  PostPayModuleSwitch?: string;
  /**
   * When pay-as-you-go was switched on, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698915219000
   */
  PostPayOpenTime?: number;
  /**
   * How pay-as-you-go is doing.
   * - `1`: well
   * - `2`: stopped, as a bill was not paid
   * - or a value that the vendor added since
   * @example 1
   */
  PostPayStatus?: 1 | 2 | (number & {});
  /**
   * Licences of application protection in a month.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  RaspCapacity?: number;
  /**
   * When the subscription ends, in milliseconds since 1970. A week later the account falls back to Basic, and its
   * data cannot be read.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1625846400000
   */
  ReleaseTime?: number;
  /**
   * Whether logs may be analysed.
   * - `0`: not bought
   * - `1`: bought
   * - or a value that the vendor added since
   * @example 1
   */
  SasLog?: 0 | 1 | (number & {});
  /**
   * Whether the dashboard for large screens may be used.
   * - `0`: not bought
   * - `1`: bought
   * - or a value that the vendor added since
   * @example 0
   */
  SasScreen?: 0 | 1 | (number & {});
  /**
   * Licences of the SDK that looks for malicious files.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SdkCapacity?: number;
  /**
   * Room for logs, in GB.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10240
   */
  SlsCapacity?: number;
  /**
   * Room for the analysis of threats, in GB.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 25
   */
  ThreatAnalysisCapacity?: number;
  /**
   * Logs that the analysis of threats takes in, in GB a day.
   * @example 10
   */
  ThreatAnalysisFlow?: number;
  /**
   * Whether the account may define alerts of its own.
   * - `0`: off
   * - `2`: on
   * - or a value that the vendor added since
   * @example 0
   */
  UserDefinedAlarms?: 0 | 2 | (number & {});
  /** Edition of the subscription. */
  Version?: SecurityCenterEdition;
  /**
   * Cores that the subscription covers.
   * @example 10
   */
  VmCores?: number;
  /**
   * Repairs of vulnerabilities in a month, which OperateVuls and ModifyOperateVul use up.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  VulFixCapacity?: number;
  /**
   * Whether files of websites are locked against changes.
   * - `0`: off
   * - `1`: on
   * - or a value that the vendor added since
   * @example 0
   */
  WebLock?: 0 | 1 | (number & {});
  /**
   * Servers on which WebLock may be used.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  WebLockAuthCount?: number;
}

/**
 * Edition of Security Center. The numbers are in no order.
 * - `1`: Basic, which is free
 * - `3`: Enterprise
 * - `5`: Advanced
 * - `6`: Anti-virus
 * - `7`: Ultimate
 * - `8`: several at once
 * - `10`: none, only features bought one by one
 * - or a value that the vendor added since
 */
export type SecurityCenterEdition = 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});

/**
 * The documented error codes of DescribeVersionConfig.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeVersionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVersionConfig with one of its documented codes. */
export const isDescribeVersionConfigError: ErrorGuard<DescribeVersionConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVersionConfig", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, api-docs, api-docs-2024; 2026-08-22): Five members are in the
 * newest definition alone, as numbers of unknown width; and an older one has ResourceDirectoryAccountId as a
 * text..
 *
 * Read what the account has bought of Security Center.
 *
 * Edition, quotas and switches, by subscription and by pay-as-you-go. Read it before what uses up a quota, such
 * as OperateVuls, SubmitCheck or an image scan. Quotas are what was bought; what is left, few members tell. The
 * service also sends members that it calls obsolete: AvdsFlag, Flag, CreateTime, IsSasOpening and Log.
 *
 * Permission: `yundun-sas:DescribeVersionConfig`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVersionConfig({ SourceIp: "192.0.XX.XX" });
 * ```
 * @throws CloudError
 */
export const describeVersionConfig: TypedRoute<
  DescribeVersionConfigInput,
  DescribeVersionConfigOutput,
  DescribeVersionConfigHttp
> = {
  name: "DescribeVersionConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVersionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** DescribeVersionConfig as `client.http` calls it. */
export interface DescribeVersionConfigHttp {
  "/DescribeVersionConfig": {
    post: {
      parameters: {
        query?: DescribeVersionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What the account has. */
        200: {
          content: {
            "application/json": DescribeVersionConfigOutput;
          };
        };
        /** @description The caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
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
