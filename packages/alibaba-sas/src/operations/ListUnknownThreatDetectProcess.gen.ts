// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUnknownThreatDetectProcessInput {
  /** @example white */
  AnalyzeResult?: string;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1768891966345
   */
  FirstTimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1768891966344
   */
  FirstTimeStart?: number;
  /** @example 0552c44e243abdea1729d4507bce**** */
  Md5?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example /etc/test */
  Path?: string;
  /** @example /bin/rm */
  ProcessPath?: string;
  /** @example 172.20.XX.XX */
  Remark?: string;
  /** @example f204693a7d2ce99d6c4434e550d985ee1c7be7cb5dd9a76094369af0d2****** */
  Sha256?: string;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface ListUnknownThreatDetectProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListUnknownThreatDetectProcessOutputDataItem[];
  PageInfo?: ListUnknownThreatDetectProcessOutputPageInfo;
}

export interface ListUnknownThreatDetectProcessOutputDataItem {
  /** @example white */
  AnalyzeResult?: string;
  ExplanationEn?: string;
  ExplanationZh?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  FirstTime?: number;
  /** @example 5b394b54ca632fe51c4ab4a6dbaf**** */
  Md5?: string;
  /** @example 2025031506350619216822625103151158982 */
  ProcessId?: string;
  /** @example /usr/bin/tar */
  ProcessPath?: string;
  /** @example safe process */
  Remark?: string;
  /** @example 3a6fed5fc11392b3ee9f81caf017b48640d7458766a8eb0382899a605b41**** */
  Sha256?: string;
}

export interface ListUnknownThreatDetectProcessOutputPageInfo {
  /** @example 2 */
  Count?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 83 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): one source only tells of Data[].ExplanationEn,
 * Data[].ExplanationZh; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUnknownThreatDetectProcess({
 *   AnalyzeResult: "white",
 *   CurrentPage: 1,
 *   FirstTimeEnd: 1768891966345,
 *   FirstTimeStart: 1768891966344,
 *   Md5: "0552c44e243abdea1729d4507bce****",
 *   PageSize: 20,
 *   Path: "/etc/test",
 *   ProcessPath: "/bin/rm",
 *   Remark: "172.20.XX.XX",
 *   Sha256: "f204693a7d2ce99d6c4434e550d985ee1c7be7cb5dd9a76094369af0d2******",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const listUnknownThreatDetectProcess: TypedRoute<
  ListUnknownThreatDetectProcessInput,
  ListUnknownThreatDetectProcessOutput,
  ListUnknownThreatDetectProcessHttp
> = {
  name: "ListUnknownThreatDetectProcess",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnknownThreatDetectProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUnknownThreatDetectProcess as `client.http` calls it. */
export interface ListUnknownThreatDetectProcessHttp {
  "/ListUnknownThreatDetectProcess": {
    post: {
      parameters: {
        query?: ListUnknownThreatDetectProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUnknownThreatDetectProcessOutput;
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
