// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUnknownThreatDetectEventInput {
  AnalyzeResult?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  Lang?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example /bin/bash */
  ParentProcessPath?: string;
  /** @example /test */
  ProcessPath?: string;
  /** @example 10.167.XX.XX */
  Remark?: string;
  /** @example 1 */
  Status?: number;
  /** @example 18b7336e-d469-473b-af83-8e5420f9**** */
  Uuid?: string;
}

export interface ListUnknownThreatDetectEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListUnknownThreatDetectEventOutputDataItem[];
  PageInfo?: ListUnknownThreatDetectEventOutputPageInfo;
}

export interface ListUnknownThreatDetectEventOutputDataItem {
  AnalyzeDesc?: string;
  AnalyzeResult?: string;
  /**
   * @example [{"5133":"pickup -l -t unix -u"},{"1077":"/usr/libexec/postfix/master -w"},{"1":"/usr/lib/systemd/systemd
   * --switched-root --system --deserialize 22"}]
   */
  CmdChain?: string;
  /** @example /usr/sbin/sshd -D */
  Cmdline?: string;
  /** @example 5 */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  FirstTime?: number;
  HandleType?: string;
  /** @example 30368144069e7567bbb10eabc2****** */
  HashKey?: string;
  /** @example 1 */
  Id?: string;
  /** @example centos**** */
  InstanceName?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  LastTime?: number;
  /** @example 5b394b54ca632fe51c4ab4a6dbaf**** */
  Md5?: string;
  /** @example /usr/sbin/sshd -D */
  ParentCmdline?: string;
  /** @example 12 */
  ParentPid?: string;
  /** @example /usr/bin/tar */
  ParentProcessPath?: string;
  /** @example 11 */
  Pid?: string;
  /** @example /usr/bin/tar */
  ProcessPath?: string;
  /** @example 3a6fed5fc11392b3ee9f81caf017b48640d7458766a8eb0382899a605b41**** */
  Sha256?: string;
  /** @example 1 */
  Status?: number;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

export interface ListUnknownThreatDetectEventOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): one source only tells of AnalyzeResult, Lang,
 * Data[].AnalyzeDesc and 2 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUnknownThreatDetectEvent({
 *   CurrentPage: 1,
 *   HashKey: "0a212417e65c26ff133cfff28f6c****",
 *   PageSize: 10,
 *   ParentProcessPath: "/bin/bash",
 *   ProcessPath: "/test",
 *   Remark: "10.167.XX.XX",
 *   Status: 1,
 *   Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
 * });
 * ```
 * @throws CloudError
 */
export const listUnknownThreatDetectEvent: TypedRoute<
  ListUnknownThreatDetectEventInput,
  ListUnknownThreatDetectEventOutput,
  ListUnknownThreatDetectEventHttp
> = {
  name: "ListUnknownThreatDetectEvent",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnknownThreatDetectEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUnknownThreatDetectEvent as `client.http` calls it. */
export interface ListUnknownThreatDetectEventHttp {
  "/ListUnknownThreatDetectEvent": {
    post: {
      parameters: {
        query?: ListUnknownThreatDetectEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUnknownThreatDetectEventOutput;
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
