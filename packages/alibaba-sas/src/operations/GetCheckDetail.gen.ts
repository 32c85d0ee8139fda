// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface GetCheckDetailInput {
  /**
   * Which check, by its number from ListCheckResult.
   * @example 2
   */
  CheckId: number | bigint;
  /**
   * Language of texts in the answer; Chinese without it.
   * @example en
   */
  Lang?: Language;
  /**
   * Where the checked resource is; ListCloudAssetInstances tells.
   * @example cn-hangzhou
   */
  RegionId?: string;
}

export interface GetCheckDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Further help. */
  AssistInfo?: GetCheckDetailOutputAssistInfo;
  /** Settings that the check takes. */
  CustomConfigs?: CloudCheckSetting[];
  /** What is checked, and why. */
  Description?: GetCheckDetailOutputDescription;
  /**
   * As the member of the same name in RepairSetting, but a text.
   * @deprecated
   * @example true
   */
  RepairReset?: string;
  /** How to repair what the check finds. */
  RepairSetting?: GetCheckDetailOutputRepairSetting;
  /**
   * As the member of the same name in RepairSetting.
   * @deprecated
   * @example 1
   */
  RepairSupportType?: number;
  /** How to repair it by hand. */
  Solution?: GetCheckDetailOutputSolution;
}

export interface GetCheckDetailOutputAssistInfo {
  /**
   * Address of a page with the help, where Type is `link`.
   * @example https://www.alibabacloud.com/help/en/resource-access-management/latest/faq-about-ram-users
   */
  Link?: string;
  /**
   * Whether the help is in Value or behind Link.
   * - `text`: in Value
   * - `link`: behind Link
   * - or a value that the vendor added since
   * @example text
   */
  Type?: "text" | "link" | (string & {});
  /**
   * The help itself, where Type is `text`.
   * @example Configure an IP address whitelist
   */
  Value?: string;
}

/** One setting of a check. */
export interface CloudCheckSetting {
  /**
   * What holds where nothing was set, as a text.
   * @example 12
   */
  DefaultValue?: string;
  /**
   * Key of the setting, which no other of the check has.
   * @example SessionTimeMax
   */
  Name?: string;
  /**
   * What the setting is called for people; a line feed may follow.
   * @example Maximum session time
   */
  ShowName?: string;
  /**
   * What the value may be, as the text of a JSON object with a type and a range; in the vendor's payload its
   * quotation marks are escaped twice.
   * @example {\"type\":\"NUMBER\",\"range\":[1,24]}
   */
  TypeDefine?: string;
  /**
   * What was set, as a text.
   * @example 11
   */
  Value?: string;
}

export interface GetCheckDetailOutputDescription {
  /** Address of a page that goes on about it. */
  Link?: string;
  /**
   * How it is told. There is only one way.
   * - `text`: in Value
   * - or a value that the vendor added since
   * @example text
   */
  Type?: "text" | (string & {});
  /** The words themselves. */
  Value?: string;
}

export interface GetCheckDetailOutputRepairSetting {
  /** What the repair does, in order. */
  FlowStep?: CloudRepairStep[];
  /** Parameters of the repair. */
  RepairConfigs?: CloudRepairParameter[];
  /**
   * Whether the resource must restart after the repair.
   * @example true
   */
  RepairReset?: boolean;
  /**
   * Whether it can be repaired from here at all.
   * @example true
   */
  RepairSupport?: boolean;
  /**
   * What can be done.
   * - `1`: repaired, and rolled back
   * - `2`: repaired, not rolled back
   * - `3`: repaired elsewhere, on a platform of others
   * - or a value that the vendor added since
   * @example 1
   */
  RepairSupportType?: 1 | 2 | 3 | (number & {});
}

export interface GetCheckDetailOutputSolution {
  /** Address of a page with the way, where Type is `link`. */
  Link?: string;
  /**
   * Whether the way is in Value or behind Link.
   * - `text`: in Value
   * - `link`: behind Link
   * - or a value that the vendor added since
   * @example text
   */
  Type?: "text" | "link" | (string & {});
  /** The way itself, where Type is `text`. */
  Value?: string;
}

/** One thing that the repair does. */
export interface CloudRepairStep {
  /**
   * What is done, in words.
   * @example The first step is to open the calling interface.
   */
  ShowText?: string;
  /**
   * Place in the order, from 1, as a text.
   * @example 1
   */
  Step?: string;
}

/** One parameter of the repair. */
export interface CloudRepairParameter {
  /**
   * What the console shows of it.
   * - `0`: its value before and now
   * - `1`: its value now
   * - `2`: nothing
   * - or a value that the vendor added since
   */
  ConsoleParamType?: "0" | "1" | "2" | (string & {});
  /**
   * Whether you may set it.
   * @example true
   */
  CustomFlag?: boolean;
  /**
   * How it is sent.
   * - `0`: as it is
   * - `1`: encrypted
   * - `2`: encrypted, once the user has confirmed it
   * - or a value that the vendor added since
   */
  DataTransformType?: "0" | "1" | "2" | (string & {});
  /**
   * What holds where you set nothing, as a text.
   * @example 1
   */
  DefaultValue?: string;
  /**
   * What happens where you set nothing.
   * - `0`: the default holds
   * - `1`: nothing: it is required, and has no default
   * - `2`: it stays empty
   * - or a value that the vendor added since
   */
  EmptyParamSwitch?: "0" | "1" | "2" | (string & {});
  /**
   * Parameters that cannot be set beside it, by their Name. In the vendor's payload an item is the text of a JSON
   * list.
   * @example [
   * "[\"port\"]"
   * ]
   */
  ExclusiveName?: string[];
  /**
   * Workflow that carries the repair out, by its id.
   * @example 64312d3ee19d470a9b54393dab****
   */
  FlowId?: string;
  /**
   * Key of the parameter, which no other of the check has.
   * @example navicat
   */
  Name?: string;
  /**
   * What it is called for people.
   * @example port
   */
  ShowName?: string;
  /**
   * What the value may be, as the text of a JSON object with a type and a range; in the vendor's payload its
   * quotation marks are escaped twice.
   * @example {\"type\":\"NUMBER\",\"range\":[1,24]}
   */
  TypeDefine?: string;
  /**
   * Where it comes from.
   * - `1`: from the resource
   * - `2`: from you
   * - `3`: from you, for this repair only
   * - or a value that the vendor added since
   */
  UsageType?: "1" | "2" | "3" | (string & {});
  /**
   * What was set, as a text.
   * @example 2
   */
  Value?: string;
}

/**
 * The documented error codes of GetCheckDetail.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetCheckDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckDetail with one of its documented codes. */
export const isGetCheckDetailError: ErrorGuard<GetCheckDetailErrorCode> = (error) =>
  isCloudError(error, "GetCheckDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Read what a check of cloud settings looks at, and how to repair what it finds.
 *
 * Texts for people, the settings that the check takes, and, where it can be repaired from here, the parameters
 * of the repair and its steps.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckDetail({
 *   CheckId: 2,
 *   Lang: "en",
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckDetail: TypedRoute<GetCheckDetailInput, GetCheckDetailOutput, GetCheckDetailHttp> = {
  name: "GetCheckDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** GetCheckDetail as `client.http` calls it. */
export interface GetCheckDetailHttp {
  "/GetCheckDetail": {
    post: {
      parameters: {
        query: GetCheckDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What is known of the check. */
        200: {
          content: {
            "application/json": GetCheckDetailOutput;
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
