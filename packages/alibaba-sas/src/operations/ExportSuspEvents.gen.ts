// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface ExportSuspEventsInput {
  /**
   * Only alerts on such assets. On the wire each is a parameter such as `AssetsTypeList.1`.
   * @example [
   * "ECS"
   * ]
   */
  AssetsTypeList?: ("ECS" | (string & {}))[];
  /**
   * Only alerts of this container cluster, from DescribeGroupedContainerInstances.
   * @example c4af4fdf38a98496a9b63c2be5dae****
   */
  ClusterId?: string;
  /**
   * What ContainerFieldValue is compared with. Both go together.
   * - `instanceId`: id of the asset
   * - `appName`: application
   * - `clusterId`: id of the cluster
   * - `regionId`: region
   * - `nodeName`: name of the node
   * - `namespace`: Kubernetes namespace
   * - `clusterName`: name of the cluster
   * - `image`: name of the image
   * - `imageRepoName`: repository of the image
   * - `imageRepoNamespace`: namespace of the repository
   * - `imageRepoTag`: tag of the image
   * - `imageDigest`: digest of the image
   * - or a value that the vendor added since
   * @example clusterId
   */
  ContainerFieldName?:
    | "instanceId"
    | "appName"
    | "clusterId"
    | "regionId"
    | "nodeName"
    | "namespace"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | (string & {});
  /**
   * Only alerts whose container has this in the place that ContainerFieldName says.
   * @example c819391d2d520485fa3e81e2dc2ea****
   */
  ContainerFieldValue?: string;
  /**
   * A page, as a string of digits. What it does to an export is not documented; leave it out.
   * @example 1
   */
  CurrentPage?: string;
  /**
   * Whether to export alerts that still need handling, or those that were handled.
   * - `N`: not handled yet
   * - `Y`: handled
   * - or a value that the vendor added since
   * @example Y
   */
  Dealed?: "N" | "Y" | (string & {});
  /**
   * Data that is searched; always `sas`.
   * @example sas
   */
  From?: string;
  /**
   * Only alerts on assets of this group in the asset list.
   * @example 9454789
   */
  GroupId?: number | bigint;
  /**
   * Only this alert, by Id of DescribeSuspEvents.
   * @example 17821
   */
  Id?: number | bigint;
  /**
   * Language of names and texts in the file.
   * @example zh
   */
  Lang?: Language;
  /**
   * Only alerts of these severities, separated by commas, of `serious`, `suspicious` and `remind`.
   * @example serious,suspicious,remind
   */
  Levels?: string;
  /**
   * Only alerts that are called so, by their whole name, such as `WEBSHELL`.
   * @example WEBSHELL
   */
  Name?: string;
  /**
   * Only alerts that were handled with one of these outcomes, each an operation, a dot and a result, such as
   * `kill_and_quara.Success`. Known results are `Success`, `Failure` and `AgentOffline`.
   * @example [
   * "ignore.Success"
   * ]
   */
  OperateErrorCodeList?: string[];
  /**
   * Alerts on a page, as a string of digits. What it does to an export is not documented; leave it out.
   * @example 20
   */
  PageSize?: string;
  /**
   * Only alerts of this kind. The vendor documents translations instead of the values on the wire: take
   * AlarmEventType from a response of DescribeSuspEvents.
   * @example WEBSHELL
   */
  ParentEventTypes?: string;
  /**
   * Some text; of what, is not documented here. DescribeSuspEvents searches alerts and assets by it.
   * @example remark
   */
  Remark?: string;
  /**
   * IP address that the request comes from. The service fills it in itself; leave it out.
   * @example 127.0.XX.XX
   */
  SourceIp?: string;
  /**
   * Only alerts in this state.
   * - `0`: any state
   * - `1`: waiting to be handled
   * - `2`: ignored
   * - `4`: confirmed
   * - `8`: marked as a false positive
   * - `16`: being handled
   * - `32`: handled
   * - `64`: expired
   * - `128`: deleted
   * - or a value that the vendor added since
   * @example 0
   */
  Status?: "0" | "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | (string & {});
  /**
   * What kind of asset the filters are about.
   * - `uuid`: servers, by UUID
   * - `image_repo`: image repositories, by id
   * - `Cluster`: clusters, by id
   * - or a value that the vendor added since
   * @example uuid
   */
  TargetType?: "uuid" | "image_repo" | "Cluster" | (string & {});
  /**
   * Only alerts up to this time, as text; the time zone is not documented.
   * @example 2022-12-05 00:00:00
   */
  TimeEnd?: string;
  /**
   * Only alerts since this time, as text; the time zone is not documented.
   * @example 2022-10-01 00:00:00
   */
  TimeStart?: string;
  /**
   * Only the alert with this key, from UniqueInfo of DescribeSuspEvents.
   * @example 1fbe8d16727f61d1478a674d6fa0****
   */
  UniqueInfo?: string;
  /**
   * Only alerts on this server, by its UUID in Security Center.
   * @example 18b7336e-d469-473b-af83-8e5420f9****
   */
  Uuid?: string;
}

export interface ExportSuspEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * What the file will be called, such as `suspicious_event_20221209`.
   * @example suspicious_event_20221209
   */
  FileName?: string;
  /**
   * The export; what ExportId of DescribeSuspEventExportInfo takes.
   * @example 1
   */
  Id?: number;
}

/**
 * The documented error codes of ExportSuspEvents.
 *
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept; look at times and lists
 *   of codes first.
 * - `FreeVersionNotPermit` (HTTP 400): The free edition of Security Center has no exports; the account needs a
 *   paid one.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it started the export, whose id is then lost.
 */
export type ExportSuspEventsErrorCode = "IllegalParam" | "FreeVersionNotPermit" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ExportSuspEvents with one of its documented codes. */
export const isExportSuspEventsError: ErrorGuard<ExportSuspEventsErrorCode> = (error) =>
  isCloudError(error, "ExportSuspEvents", ["IllegalParam", "FreeVersionNotPermit", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Export security alerts to a file.
 *
 * Starts an export of alerts to a packed Excel file, with filters like those of DescribeSuspEvents. Follow it
 * with DescribeSuspEventExportInfo, which gives the address of the file at the end.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.exportSuspEvents({
 *   AssetsTypeList: ["ECS"],
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c819391d2d520485fa3e81e2dc2ea****",
 *   CurrentPage: "1",
 *   Dealed: "Y",
 *   From: "sas",
 *   GroupId: 9454789,
 *   Id: 17821,
 *   Lang: "zh",
 *   Levels: "serious,suspicious,remind",
 *   Name: "WEBSHELL",
 *   OperateErrorCodeList: ["ignore.Success"],
 *   PageSize: "20",
 *   ParentEventTypes: "WEBSHELL",
 *   Remark: "remark",
 *   SourceIp: "127.0.XX.XX",
 *   Status: "0",
 *   TargetType: "uuid",
 *   TimeEnd: "2022-12-05 00:00:00",
 *   TimeStart: "2022-10-01 00:00:00",
 *   UniqueInfo: "1fbe8d16727f61d1478a674d6fa0****",
 *   Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
 * });
 * ```
 * @throws CloudError
 */
export const exportSuspEvents: TypedRoute<ExportSuspEventsInput, ExportSuspEventsOutput, ExportSuspEventsHttp> = {
  name: "ExportSuspEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExportSuspEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: {
    IllegalParam: "invalid",
    FreeVersionNotPermit: "permission",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/** ExportSuspEvents as `client.http` calls it. */
export interface ExportSuspEventsHttp {
  "/ExportSuspEvents": {
    post: {
      parameters: {
        query?: ExportSuspEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The export was started. */
        200: {
          content: {
            "application/json": ExportSuspEventsOutput;
          };
        };
        /** @description A parameter is wrong, or the edition has no export. */
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
