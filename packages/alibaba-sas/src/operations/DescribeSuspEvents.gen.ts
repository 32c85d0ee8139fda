// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import {
  type ErrorGuard,
  encodeForm,
  isCloudError,
  type Pager,
  paginate,
  type TypedRoute,
  writeStyles,
} from "@cloudseal/core";
import type { AlertLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeSuspEventsInput {
  /**
   * Only the alert with this key, which is AlarmUniqueInfo of an earlier response.
   * @example 8df914418f4211fb****
   */
  AlarmUniqueInfo?: string;
  /**
   * Only alerts on such assets. On the wire each is a parameter such as `AssetsTypeList.1`.
   * @example [
   * "ECS"
   * ]
   */
  AssetsTypeList?: ("ECS" | "CONTAINER" | "K8S" | (string & {}))[];
  /**
   * Only alerts of this container cluster, such as `c4af4fdf38a98496a9b63c2be5dae****`.
   * @example c4af4fdf38a98496a9b63c2be5dae****
   */
  ClusterId?: string;
  /**
   * What ContainerFieldValue is compared with. Both go together; TargetType says what is searched.
   * @example instanceId
   */
  ContainerFieldName?: ContainerField;
  /**
   * Only alerts whose container has this in the place that ContainerFieldName says.
   * @example ccf9769c22b844ff9b8d57417683b****
   */
  ContainerFieldValue?: string;
  /**
   * Page to return, from 1. A string of digits, unlike the number in the response.
   * @example 1
   */
  CurrentPage?: string;
  /**
   * Whether to list alerts that still need handling, or those that were handled.
   * - `N`: not handled yet
   * - `Y`: handled
   * - or a value that the vendor added since
   * @example N
   */
  Dealed?: "N" | "Y" | (string & {});
  /**
   * Where the alert was detected, such as `linux`. The vendor calls the parameter invalid; leave it out.
   * @deprecated
   * @example linux
   */
  DetectSource?: string;
  /**
   * Only alerts of these subtypes, as EventSubType of the response has them, separated by commas.
   * @example WEBSHELL
   */
  EventNames?: string;
  /**
   * Data that is searched; always `sas`.
   * @example sas
   */
  From?: string;
  /**
   * Only alerts on assets of this group in the asset list.
   * @example 18768
   */
  GroupId?: number | bigint;
  /**
   * Only this alert, by Id of the response.
   * @example 123
   */
  Id?: number | bigint;
  /**
   * Language of names and texts in the response.
   * @example zh
   */
  Lang?: Language;
  /**
   * Only alerts of these severities, separated by commas, of `serious`, `suspicious` and `remind`.
   * @example serious
   */
  Levels?: string;
  /**
   * Whose alerts are listed, where several accounts are managed together.
   * - `0`: those of the caller's account
   * - `1`: those of all accounts
   * - or a value that the vendor added since
   * @example 0
   */
  MultiAccountActionType?: 0 | 1 | (number & {});
  /**
   * Only alerts on the asset that is called so. Remark searches more than this.
   * @example ecs-xxx
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
   * Only alerts handled up to this time, as text; the time zone is not documented.
   * @example 2022-07-06 13:50:38
   */
  OperateTimeEnd?: string;
  /**
   * Only alerts handled since this time, as text; the time zone is not documented.
   * @example 2022-07-05 13:50:38
   */
  OperateTimeStart?: string;
  /**
   * How many alerts a page may have, at most 100. A string of digits.
   * @example 20
   */
  PageSize?: string;
  /**
   * Only alerts of this kind. The vendor documents translations instead of the values on the wire: take
   * AlarmEventType from a response.
   * @example other
   */
  ParentEventTypes?: string;
  /**
   * Only alerts with this in their name, or on assets with it in their name, public or private address. A part of
   * it is enough.
   * @example 192.168.XX.XX
   */
  Remark?: string;
  /**
   * Member of the resource directory whose alerts are listed, by the id of its Alibaba Cloud account (16 digits),
   * from DescribeMonitorAccounts. The caller's own account without it.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * What alerts are sorted by. Only with `Y` for Dealed.
   * - `lastTime`: when they were seen last
   * - `operateTime`: when they were handled
   * - or a value that the vendor added since
   * @example operateTime
   */
  SortColumn?: "lastTime" | "operateTime" | (string & {});
  /**
   * Order of SortColumn. Only with `Y` for Dealed.
   * - `asc`: oldest first
   * - `desc`: newest first
   * - or a value that the vendor added since
   * @example desc
   */
  SortType?: "asc" | "desc" | (string & {});
  /**
   * Only alerts from this detector, such as `aegis_suspicious_file_v2`.
   * @example aegis_suspicious_file_v2
   */
  Source?: string;
  /** Only alerts of these Alibaba Cloud accounts, written with commas on the wire. */
  SourceAliUids?: (number | bigint)[];
  /**
   * IP address that the request comes from; it may be left out.
   * @example 192.168.XX.XX
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
   * - `512`: being blocked automatically
   * - `513`: blocked automatically
   * - or a value that the vendor added since
   * @example 1
   */
  Status?: "0" | "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "512" | "513" | (string & {});
  /**
   * Whether to list alerts that are raised in strict mode only. It switches nothing.
   * - `N`: those of other modes
   * - `Y`: those of strict mode
   * - or a value that the vendor added since
   * @example Y
   */
  StrictMode?: "N" | "Y" | (string & {});
  /** Only alerts with one of these values in SupportOperateCode of the response. */
  SupportOperateCodeList?: string[];
  /**
   * What ContainerFieldName and ContainerFieldValue search.
   * - `containerId`: containers
   * - `uuid`: servers, by UUID
   * - `imageUuid`: images, by UUID
   * - or a value that the vendor added since
   * @example containerId
   */
  TargetType?: "containerId" | "uuid" | "imageUuid" | (string & {});
  /**
   * Only alerts last seen up to this time, as text; the time zone is not documented.
   * @example 2022-07-06 13:50:38
   */
  TimeEnd?: string;
  /**
   * Only alerts last seen since this time, as text; the time zone is not documented.
   * @example 2022-07-05 13:50:38
   */
  TimeStart?: string;
  /**
   * Only alerts with this key, which is UniqueInfo of an earlier response.
   * @example 73fc06fb175a7405697e402f52864****
   */
  UniqueInfo?: string;
  /**
   * Only alerts on these servers, by their UUIDs in Security Center, separated by commas.
   * @example bb5d2484-f10e-450d-8917-3e79667e****,0e7c2fcd-7100-42c7-a21a-db6e4f32****
   */
  Uuids?: string;
  /**
   * Only alerts of this tactic of MITRE ATT&CK, such as `TA0001` for initial access.
   * @example TA0001
   */
  TacticId?: string;
}

export interface DescribeSuspEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Number of alerts on this page.
   * @example 20
   */
  Count?: number;
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many alerts a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of alerts on all pages.
   * @example 100
   */
  TotalCount?: number;
  /** Alerts of this page. */
  SuspEvents?: SuspEvent[];
}

/**
 * Property of a container to search by.
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
 */
export type ContainerField =
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

/** One alert. Members of a container or cluster are there for alerts inside one. */
export interface SuspEvent {
  /**
   * Whether analysis after the fact raised it, rather than live detection.
   * @example true
   */
  Advanced?: boolean;
  /**
   * What was detected, as a code such as `login_common_location`.
   * @example login_common_location
   */
  AlarmEventName?: string;
  /**
   * What was detected, in words.
   * @example Login with unusual location
   */
  AlarmEventNameDisplay?: string;
  /**
   * Kind of threat, as ParentEventTypes takes it, such as `Unusual Logon`.
   * @example Unusual Logon
   */
  AlarmEventType?: string;
  /**
   * Kind of threat, in words.
   * @example Unusual Logon
   */
  AlarmEventTypeDisplay?: string;
  /**
   * Key of the alert as DescribeSuspEvents takes it.
   * @example 8df914418f****
   */
  AlarmUniqueInfo?: string;
  /**
   * Application that the container belongs to.
   * @example pro-deploy-tibasic
   */
  AppName?: string;
  /**
   * Whether automatic defence is on for it.
   * @example true
   */
  AutoBreaking?: boolean;
  /**
   * Whether it can be handled from Security Center, such as by quarantine; if not, log in to the server.
   * @example true
   */
  CanBeDealOnLine?: boolean;
  /**
   * Whether a mark as a false positive can be taken back.
   * @example false
   */
  CanCancelFault?: boolean;
  /**
   * Whether the server is in the safeguard mode that Security Center has for major events.
   * @example false
   */
  ContainHwMode?: boolean;
  /**
   * Container in which it happened, by the id that its runtime gave it.
   * @example container_1648601865161_14925_02_000****
   */
  ContainerId?: string;
  /**
   * Digest of the image that the container runs, with `sha256:` before it.
   * @example sha256:2e5a3b0ae5f452b3cb458789a9a7542ef40035a84318469a8528c5e444db1****
   */
  ContainerImageId?: string;
  /**
   * Image that the container runs, with its tag.
   * @example centos7_apache:v1.0.1
   */
  ContainerImageName?: string;
  /**
   * Detector that raised it; of no use to callers.
   * @example aegis_suspicious_****
   */
  DataSource?: string;
  /**
   * What the alert means for the asset.
   * @example webshell
   */
  Desc?: string;
  /** Evidence, such as paths, processes and addresses, for people to read. */
  Details?: SuspEventDetail[];
  /**
   * Where it was detected. The vendor calls the member invalid.
   * @deprecated
   * @example linux
   */
  DetectSource?: string;
  /**
   * Whether the cloud sandbox can examine it.
   * @example true
   */
  DisplaySandboxResult?: boolean;
  /** What colleagues wrote about it. */
  EventNotes?: SuspEventNote[];
  /**
   * How far it was handled.
   * - `1`: waits to be handled
   * - `2`: ignored
   * - `4`: confirmed
   * - `8`: marked as a false positive
   * - `16`: is being handled
   * - `32`: handled
   * - `64`: expired
   * - `604`: marked as a false positive by the system
   * - or a value that the vendor added since
   * @example 1
   */
  EventStatus?: 1 | 2 | 4 | 8 | 16 | 32 | 64 | 604 | (number & {});
  /**
   * Finer kind as a code, as EventNames takes it.
   * @example login_common_location
   */
  EventSubType?: string;
  /**
   * Whether the way of the attack was traced.
   * @example true
   */
  HasTraceInfo?: boolean;
  /**
   * The alert; what SecurityEventId and SecurityEventIds of the operations that handle it take.
   * @example 1000
   */
  Id?: bigint;
  /**
   * Image in Security Center's own numbering, 32 hexadecimal digits.
   * @example 70489fb520cea585ad9761d5a842****
   */
  ImageUuid?: string;
  /**
   * Affected asset as its product calls it, such as `i-9dp6dwsxdl9z5u1e2f****`.
   * @example i-9dp6dwsxdl9z5u1e2f****
   */
  InstanceId?: string;
  /**
   * What the affected asset is called in the asset list.
   * @example nginx
   */
  InstanceName?: string;
  /**
   * Public address of the affected asset.
   * @example 1.2.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the affected asset.
   * @example 100.100.XX.XX
   */
  IntranetIp?: string;
  /**
   * Cluster of the pod, such as `c517b37e1401e4961b3951863a49a****`.
   * @example c517b37e1401e4961b3951863a49a****
   */
  K8sClusterId?: string;
  /**
   * What the cluster of the pod is called.
   * @example test-daily
   */
  K8sClusterName?: string;
  /**
   * Kubernetes namespace of the pod.
   * @example default
   */
  K8sNamespace?: string;
  /**
   * Server that is the node of the pod. A line feed may follow it; trim it.
   * @example i-bp14a1ay8e0aa9t0****
   */
  K8sNodeId?: string;
  /**
   * What the node of the pod is called, `N/A` if that is unknown.
   * @example N/A
   */
  K8sNodeName?: string;
  /**
   * Pod in which it happened. A line feed may follow it; trim it.
   * @example myapp-pod
   */
  K8sPodName?: string;
  /**
   * Whether an assessment by a large language model can be had.
   * @example true
   */
  LargeModel?: boolean;
  /**
   * When it was seen last, as text of an undocumented time zone; LastTimeStamp is exact.
   * @example 2018-09-26 01:51:01
   */
  LastTime?: string;
  /**
   * When it was seen last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1631699497000
   */
  LastTimeStamp?: number;
  /** How severe an alert is. */
  Level?: AlertLevel;
  /**
   * Whether the rule against malicious behaviour that raised it is on.
   * - `open`: on
   * - `close`: off
   * - or a value that the vendor added since
   * @example open
   */
  MaliciousRuleStatus?: "open" | "close" | (string & {});
  /** Tags of the alert. */
  MarkList?: string[];
  /**
   * Rules of the whitelist that it fits, as JSON with backslashes or as HTML. Do not rely on its form.
   * @example [{\"uuid\":\"ALL\",\"field\":\"gmtModified\",\"operate\":\"contains\",\"fieldValue\":\"222\"}]
   */
  MarkMisRules?: string;
  /**
   * Type and name of the alert in words, with a hyphen between.
   * @example Unusual Logon-Login with unusual location
   */
  Name?: string;
  /**
   * When it was seen first, as text of an undocumented time zone; OccurrenceTimeStamp is exact.
   * @example 2018-09-26 01:51:01
   */
  OccurrenceTime?: string;
  /**
   * When it was seen first, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1631699497000
   */
  OccurrenceTimeStamp?: number;
  /**
   * Outcome of handling it: an operation, a dot and a result, such as `kill_and_quara.Success`.
   * @example kill_and_quara.Success
   */
  OperateErrorCode?: string;
  /**
   * Outcome of handling it in words, `success` if all went well.
   * @example success
   */
  OperateMsg?: string;
  /**
   * When it was handled, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1631699497000
   */
  OperateTime?: number;
  /**
   * Edition of Security Center that is needed to detect it.
   * - `0`: Basic
   * - `1`: Enterprise
   * - or a value that the vendor added since
   * @example 1
   */
  SaleVersion?: "0" | "1" | (string & {});
  /**
   * Related alert; what SuspiciousEventIds of OperationSuspEvents takes.
   * @example 270789
   */
  SecurityEventIds?: string;
  /** Alibaba Cloud account whose asset is affected, of the accounts that are managed together. */
  SourceAliUid?: bigint;
  /**
   * Stages of the attack as text, a list in quotes: `"["authority_maintenance"]"`.
   * @example "["authority_maintenance"]"
   */
  Stages?: string;
  /**
   * What an assessment by AI came to.
   * - `AI.false_positive`: probably a false positive
   * - `AI.real_attack`: a real attack
   * - `AI.Insufficient_information_to_evaluate`: too little is known to tell
   * - or a value that the vendor added since
   * @example AI.real_attack
   */
  SupportOperateCode?:
    | "AI.false_positive"
    | "AI.real_attack"
    | "AI.Insufficient_information_to_evaluate"
    | (string & {});
  /** Tactics of MITRE ATT&CK that it is a sign of. */
  TacticItems?: AttackTactic[];
  /**
   * Key of the alert as the filter UniqueInfo takes it.
   * @example e17e****
   */
  UniqueInfo?: string;
  /**
   * Affected server in Security Center's own numbering, as Uuids takes it.
   * @example bf6b30d3-eea8-4924-9f0a-****
   */
  Uuid?: string;
  /**
   * Container cluster, as the filter ClusterId takes it. The c is small.
   * @example c2051775877374cccbf68af596e6****
   */
  clusterId?: string;
}

/** One piece of evidence. */
export interface SuspEventDetail {
  /**
   * What kind of evidence it is, in words.
   * @example Login with unusual location
   */
  NameDisplay?: string;
  /**
   * How Value is to be shown, such as `text`.
   * @example text
   */
  Type?: string;
  /**
   * The evidence itself, such as a path. It may come from the attacker; escape it.
   * @example /etc/crontab
   */
  Value?: string;
  /**
   * Value as people read it, in the language that was chosen.
   * @example /etc/crontab
   */
  ValueDisplay?: string;
}

/** One note. */
export interface SuspEventNote {
  /**
   * Text that a colleague left.
   * @example Test
   */
  Note?: string;
  /**
   * Tells one note of the account from another.
   * @example 123
   */
  NoteId?: bigint;
  /**
   * When it was written. A line feed may follow it; trim it.
   * @example 2018-09-26 01:51:01
   */
  NoteTime?: string;
}

/** One tactic. */
export interface AttackTactic {
  /**
   * What it is called, in words.
   * @example Malicious scripts-Malicious script code execution
   */
  TacticDisplayName?: string;
  /**
   * Its code in MITRE ATT&CK, such as `TA0001`.
   * @example TA0001
   */
  TacticId?: string;
}

/**
 * The documented error codes of DescribeSuspEvents.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `NoPermission` (HTTP 400): The caller lacks a right, and the vendor does not say which; with status 403 it
 *   is the RAM action.
 * - `UnknownError` (HTTP 400): The service rejected the call without a reason; check the filters.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId; look
 *   at the roles of both in the resource directory.
 * - `RdCheckInnerError` (HTTP 500): The service could not look into the resource directory; try again later.
 *   Repeating this call is safe.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSuspEventsErrorCode =
  | "NoPermission"
  | "UnknownError"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeSuspEvents with one of its documented codes. */
export const isDescribeSuspEventsError: ErrorGuard<DescribeSuspEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspEvents", [
    "NoPermission",
    "UnknownError",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * List security alerts.
 *
 * Lists the alerts of Security Center one by one, as they were raised, with the asset, the container and the
 * outcome of what was done about each. Alerts that arrive while you walk through pages move the rest: keep newer
 * ones out with TimeEnd. What can be done about an alert is in DescribeSecurityEventOperations.
 *
 * Permission: `yundun-sas:DescribeSuspEvents`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspEvents({
 *   AlarmUniqueInfo: "8df914418f4211fb****",
 *   AssetsTypeList: ["ECS"],
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   ContainerFieldName: "instanceId",
 *   ContainerFieldValue: "ccf9769c22b844ff9b8d57417683b****",
 *   CurrentPage: "1",
 *   Dealed: "N",
 *   DetectSource: "linux",
 *   EventNames: "WEBSHELL",
 *   From: "sas",
 *   GroupId: 18768,
 *   Id: 123,
 *   Lang: "zh",
 *   Levels: "serious",
 *   MultiAccountActionType: 0,
 *   Name: "ecs-xxx",
 *   OperateErrorCodeList: ["ignore.Success"],
 *   OperateTimeEnd: "2022-07-06 13:50:38",
 *   OperateTimeStart: "2022-07-05 13:50:38",
 *   PageSize: "20",
 *   ParentEventTypes: "other",
 *   Remark: "192.168.XX.XX",
 *   SortColumn: "operateTime",
 *   SortType: "desc",
 *   Source: "aegis_suspicious_file_v2",
 *   SourceIp: "192.168.XX.XX",
 *   Status: "1",
 *   StrictMode: "Y",
 *   TargetType: "containerId",
 *   TimeEnd: "2022-07-06 13:50:38",
 *   TimeStart: "2022-07-05 13:50:38",
 *   UniqueInfo: "73fc06fb175a7405697e402f52864****",
 *   Uuids: "bb5d2484-f10e-450d-8917-3e79667e****,0e7c2fcd-7100-42c7-a21a-db6e4f32****",
 *   TacticId: "TA0001",
 * });
 * ```
 * @throws CloudError
 */
export const describeSuspEvents: TypedRoute<
  DescribeSuspEventsInput,
  DescribeSuspEventsOutput,
  DescribeSuspEventsHttp
> = {
  name: "DescribeSuspEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspEvents", "x-acs-version": "2018-12-03" },
  query: [
    "AlarmUniqueInfo",
    "AssetsTypeList",
    "ClusterId",
    "ContainerFieldName",
    "ContainerFieldValue",
    "CurrentPage",
    "Dealed",
    "DetectSource",
    "EventNames",
    "From",
    "GroupId",
    "Id",
    "Lang",
    "Levels",
    "MultiAccountActionType",
    "Name",
    "OperateErrorCodeList",
    "OperateTimeEnd",
    "OperateTimeStart",
    "PageSize",
    "ParentEventTypes",
    "Remark",
    "ResourceDirectoryAccountId",
    "SortColumn",
    "SortType",
    "Source",
    "SourceAliUids",
    "SourceIp",
    "Status",
    "StrictMode",
    "SupportOperateCodeList",
    "TargetType",
    "TimeEnd",
    "TimeStart",
    "UniqueInfo",
    "Uuids",
  ],
  styles: { SourceAliUids: "comma" },
  rest: "body",
  idempotent: true,
  convert: [
    [["SuspEvents", "*", "EventNotes", "*", "NoteId"], "bigint"],
    [["SuspEvents", "*", "Id"], "bigint"],
    [["SuspEvents", "*", "SourceAliUid"], "bigint"],
  ],
  errors: {
    NoPermission: "permission",
    UnknownError: "failed",
    RdCheckNoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
  style: writeStyles,
  encode: encodeForm,
};

/**
 * Walk through `SuspEvents` of all pages: `for await (const item of paginateDescribeSuspEvents(…))`.
 *
 * Each page is a call of describeSuspEvents, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeSuspEvents`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSuspEvents({
 *   AlarmUniqueInfo: "8df914418f4211fb****",
 *   AssetsTypeList: ["ECS"],
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   ContainerFieldName: "instanceId",
 *   ContainerFieldValue: "ccf9769c22b844ff9b8d57417683b****",
 *   CurrentPage: "1",
 *   Dealed: "N",
 *   DetectSource: "linux",
 *   EventNames: "WEBSHELL",
 *   From: "sas",
 *   GroupId: 18768,
 *   Id: 123,
 *   Lang: "zh",
 *   Levels: "serious",
 *   MultiAccountActionType: 0,
 *   Name: "ecs-xxx",
 *   OperateErrorCodeList: ["ignore.Success"],
 *   OperateTimeEnd: "2022-07-06 13:50:38",
 *   OperateTimeStart: "2022-07-05 13:50:38",
 *   PageSize: "20",
 *   ParentEventTypes: "other",
 *   Remark: "192.168.XX.XX",
 *   SortColumn: "operateTime",
 *   SortType: "desc",
 *   Source: "aegis_suspicious_file_v2",
 *   SourceIp: "192.168.XX.XX",
 *   Status: "1",
 *   StrictMode: "Y",
 *   TargetType: "containerId",
 *   TimeEnd: "2022-07-06 13:50:38",
 *   TimeStart: "2022-07-05 13:50:38",
 *   UniqueInfo: "73fc06fb175a7405697e402f52864****",
 *   Uuids: "bb5d2484-f10e-450d-8917-3e79667e****,0e7c2fcd-7100-42c7-a21a-db6e4f32****",
 *   TacticId: "TA0001",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSuspEvents: Pager<DescribeSuspEventsInput, DescribeSuspEventsOutput, SuspEvent> = {
  route: describeSuspEvents,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["CurrentPage", "PageSize"],
  items: ["SuspEvents"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeSuspEvents as `client.http` calls it. */
export interface DescribeSuspEventsHttp {
  "/DescribeSuspEvents": {
    post: {
      parameters: {
        query?: {
          AlarmUniqueInfo?: string;
          AssetsTypeList?: ("ECS" | "CONTAINER" | "K8S" | (string & {}))[];
          ClusterId?: string;
          ContainerFieldName?: ContainerField;
          ContainerFieldValue?: string;
          CurrentPage?: string;
          Dealed?: "N" | "Y" | (string & {});
          /** @deprecated */
          DetectSource?: string;
          EventNames?: string;
          From?: string;
          GroupId?: number | bigint;
          Id?: number | bigint;
          Lang?: Language;
          Levels?: string;
          MultiAccountActionType?: 0 | 1 | (number & {});
          Name?: string;
          OperateErrorCodeList?: string[];
          OperateTimeEnd?: string;
          OperateTimeStart?: string;
          PageSize?: string;
          ParentEventTypes?: string;
          Remark?: string;
          ResourceDirectoryAccountId?: number | bigint;
          SortColumn?: "lastTime" | "operateTime" | (string & {});
          SortType?: "asc" | "desc" | (string & {});
          Source?: string;
          SourceAliUids?: (number | bigint)[];
          SourceIp?: string;
          Status?: "0" | "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "512" | "513" | (string & {});
          StrictMode?: "N" | "Y" | (string & {});
          SupportOperateCodeList?: string[];
          TargetType?: "containerId" | "uuid" | "imageUuid" | (string & {});
          TimeEnd?: string;
          TimeStart?: string;
          UniqueInfo?: string;
          Uuids?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<DescribeSuspEventsInput, "TacticId">;
        };
      };
      responses: {
        /** @description One page of alerts. */
        200: {
          content: {
            "application/json": DescribeSuspEventsOutput;
          };
        };
        /** @description The account or the service does not allow it. */
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
