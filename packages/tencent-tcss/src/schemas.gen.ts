// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

export interface AbnormalProcessChildRuleInfo {
  /** @example /bin/busybox */
  ProcessPath: string;
  /** @example RULE_MODE_RELEASE */
  RuleMode: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example ls -l */
  CmdLine?: string;
  /** @example childsub1 */
  RuleId?: string;
  /** @example MIDDLE */
  RuleLevel?: "HIGH" | "MIDDLE" | "LOW" | (string & {});
}

export interface AbnormalProcessRuleInfo {
  ChildRules: AbnormalProcessChildRuleInfo[];
  /**
   * @example [
   * "sha256:80d28bedfe5dec59da9ebf8e6260224ac9008ab5c11dbbe16ee3ba3e4439ac2c",
   * "sha256:8652b9f0cb4c0599575e5a003f5906876e10c1ceb2ab9fe1786712dac14a50cf",
   * "sha256:5d0da3dc976460b72c77d94c8a1ad043720b0416bfc16c52c45d4847e53fadb6",
   * "sha256:84b0f3f7f6f0416a2a8ef19ac765f43887503bd1ba4c81cb6fd2a4eb3da4e867",
   * "sha256:c059bfaa849c4d8e4aecaeb3a10c2d9b3d85f5165c66ad3a4d937758128c4d18",
   * "sha256:eeb6ee3f44bd0b5103bb561b4c16bcb82328cfe5809ab675bb17ab3a16c517c9",
   * "sha256:e57cb8aaa6a5a547a38bff69f54b86f1e9ed86a4ea8246f88ada3b0aa698cde0",
   * "sha256:d41059c812a8741c15695046857b90747aef9c7f9d67733962d7bbb025b9d159",
   * "sha256:7f8e468621fd9dc3eda2ea2294d684876c68d5df715bb18bd1caa3edabdde4b8",
   * "sha256:1ca2c2a1b554474b067257607aa811d191bd3314cb4c31f73eee7d97bed3ff98"
   * ]
   */
  ImageIds: string[];
  /** @example true */
  IsEnable: boolean;
  /** @example mytestrule */
  RuleName: string;
  /** @example false */
  IsDefault?: boolean;
  /** @example false */
  IsGlobal?: boolean;
  /** @example 645c925a18d0c0e2365173a7 */
  RuleId?: string;
  SystemChildRules?: AbnormalProcessSystemChildRuleInfo[];
}

export interface AbnormalProcessSystemChildRuleInfo {
  /** @example true */
  IsEnable: boolean;
  /** @example childsub 1 */
  RuleId: string;
  /** @example RULE_MODE_RELEASE */
  RuleMode: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example PROXY_TOOL */
  RuleType:
    | "PROXY_TOOL"
    | "TRANSFER_CONTROL"
    | "ATTACK_CMD"
    | "REVERSE_SHELL"
    | "FILELESS"
    | "RISK_CMD"
    | "ABNORMAL_CHILD_PROC"
    | (string & {});
  /** @example MIDDLE */
  RuleLevel?: "HIGH" | "MIDDLE" | "LOW" | (string & {});
}

export interface AccessControlChildRuleInfo {
  /** @example /home/bin/ */
  ProcessPath: string;
  /** @example RULE_MODE_RELEASE */
  RuleMode: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example /home/file/a.txt */
  TargetFilePath: string;
  /** @example ls -l */
  CmdLine?: string;
  /** @example 645c925a18d0c0e2365173a7 */
  RuleId?: string;
}

export interface AccessControlRuleInfo {
  ChildRules: AccessControlChildRuleInfo[];
  /**
   * @example [
   * "sha256:eeb6ee3f44bd0b5103bb561b4c16bcb82328cfe5809ab675bb17ab3a16c517c9",
   * "sha256:2237821772abe2ea18714288644d774d33ea36b2017366da25f3d308c08fdea4"
   * ]
   */
  ImageIds: string[];
  /** @example true */
  IsEnable: boolean;
  /** @example mytestrule */
  RuleName: string;
  /** @example false */
  IsDefault?: boolean;
  /** @example false */
  IsGlobal?: boolean;
  /** @example 645c925a18d0c0e2365173a7 */
  RuleId?: string;
  SystemChildRules?: AccessControlSystemChildRuleInfo[];
}

export interface AccessControlSystemChildRuleInfo {
  /** @example true */
  IsEnable: boolean;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  RuleId: string;
  /** @example RULE_MODE_RELEASE */
  RuleMode: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example CHANGE_CRONTAB */
  RuleType: "CHANGE_CRONTAB" | "CHANGE_SYS_BIN" | "CHANGE_USRCFG" | (string & {});
}

/** A condition on one property of an image or namespace. */
export interface AssetFilters {
  /**
   * Property to compare; the description of Filters says which ones the operation knows.
   * @example ImageAssetIds
   */
  Name: string;
  /**
   * The property has one of these.
   * @example [
   * "1002"
   * ]
   */
  Values: string[];
  /**
   * Whether the property must equal a value instead of containing it. The vendor describes the opposite, so try it
   * before you rely on it.
   * @example false
   */
  ExactMatch?: boolean;
}

export interface AssetFiltersRecord {
  /** @example ImageAssetIds */
  Name: string;
  /**
   * @example [
   * "1"
   * ]
   */
  Values: string[];
  /** @example false */
  ExactMatch?: boolean;
}

export interface ClusterCheckItem {
  /** @example 1 */
  CheckItemId?: bigint;
  /** @example runc 路径遍历漏洞（CVE-2021-30465） */
  Name?: string;
  /** @example default ServiceAccount禁止授予写入/修改权限 */
  ItemDetail?: string;
  /** @example High */
  RiskLevel?: string;
  /** @example RBAC */
  RiskTarget?: string;
  /** @example ConfigRisk */
  RiskType?: string;
  /** @example MaliciousTampering */
  RiskAttribute?: string;
  /** @example ExistEXP */
  RiskProperty?:
    | "ExistEXP"
    | "ExistPOC"
    | "NoNeedReboot"
    | "ServerRestart"
    | "RemoteInfoLeak"
    | "RemoteRefuseService"
    | "RemoteExploit"
    | "RemoteExecute"
    | (string & {});
  /** @example CVE_208 */
  CVENumber?: string;
  /** @example 2023-08-11 11:18:23 */
  DiscoverTime?: string;
  /** @example 确保 default 名称的ServiceAccount禁止授予写入/修改权限 */
  Solution?: string;
  /** @example "AV:L/AC:L/Au:N/C:N/I:P/A:N" */
  CVSS?: string;
  /** @example "4.9" */
  CVSSScore?: string;
  /** @example https://github.com */
  RelateLink?: string;
  /** @example node */
  AffectedType?: string;
  /** @example runc <= 1.0.0-rc94 */
  AffectedVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11
   */
  IgnoredAssetNum?: number;
  /** @example true */
  IsIgnored?: boolean;
  /** @example assess*** */
  RiskAssessment?: string;
}

/**
 * Kind of asset that a compliance check looks at.
 * - `ASSET_CONTAINER`: containers
 * - `ASSET_IMAGE`: images
 * - `ASSET_HOST`: nodes
 * - `ASSET_K8S`: Kubernetes
 * - or a value that the vendor added since
 */
export type ComplianceAssetType = "ASSET_CONTAINER" | "ASSET_IMAGE" | "ASSET_HOST" | "ASSET_K8S" | (string & {});

/** A condition on one property of a cluster or of an item of a compliance check. */
export interface ComplianceFilters {
  /**
   * Property to compare; the description of Filters says which ones the operation knows.
   * @example ItemType
   */
  Name: string;
  /**
   * The property has one of these.
   * @example [
   * "value1"
   * ]
   */
  Values: string[];
  /**
   * Whether the property must equal a value instead of containing it. The vendor describes the opposite, so try it
   * before you rely on it.
   * @example true
   */
  ExactMatch?: boolean;
}

export interface ComplianceFiltersRecord {
  /** @example ItemType */
  Name: string;
  /**
   * @example [
   * "node-1"
   * ]
   */
  Values: string[];
  /** @example true */
  ExactMatch?: boolean;
}

export interface CompliancePeriodTaskRule {
  /** @example 1 */
  Frequency: 1 | 3 | 7 | (number & {});
  /** @example 04:00:00 */
  ExecutionTime: string;
  /** @example true */
  Enable?: boolean;
}

export interface ConnDetectConfig {
  /** @example 09c315fc-161d-42c7-bb74-d86d943e4685 */
  Quuid?: string;
  /** @example 09c315fc-161d-42c7-bb74-d86d943e4685 */
  Uuid?: string;
}

/**
 * Whether the container is cut off from the network, as ModifyContainerNetStatus does.
 * - `NORMAL`: connected
 * - `ISOLATING`: being cut off
 * - `ISOLATED`: cut off
 * - `ISOLATE_FAILED`: could not be cut off
 * - `RESTORING`: being connected again
 * - `RESTORE_FAILED`: could not be connected again
 * - or a value that the vendor added since
 */
export type ContainerNetStatus =
  | "NORMAL"
  | "ISOLATING"
  | "ISOLATED"
  | "ISOLATE_FAILED"
  | "RESTORING"
  | "RESTORE_FAILED"
  | (string & {});

/**
 * What stood in the way of isolating the container or of connecting it again.
 * - `NONE`: nothing; seen in payloads, not in the vendor's list
 * - `AGENT_OFFLINE`: the agent on the node cannot be reached
 * - `NODE_DESTROYED`: the node no longer exists
 * - `CONTAINER_EXITED`: the container has exited
 * - `CONTAINER_DESTROYED`: the container no longer exists
 * - `SHARED_HOST`: the container uses the network of its node
 * - `RESOURCE_LIMIT`: the isolation would exceed a limit of resources
 * - `UNKNOW`: unknown; the wire spells it so
 * - or a value that the vendor added since
 */
export type ContainerNetSubStatus =
  | "NONE"
  | "AGENT_OFFLINE"
  | "NODE_DESTROYED"
  | "CONTAINER_EXITED"
  | "CONTAINER_DESTROYED"
  | "SHARED_HOST"
  | "RESOURCE_LIMIT"
  | "UNKNOW"
  | (string & {});

/**
 * State of the container itself.
 * - `CREATED`: made but not started
 * - `RUNNING`: running
 * - `PAUSED`: its processes are frozen
 * - `STOPPED`: exited
 * - `RESTARTING`: being started again
 * - `REMOVING`: being removed
 * - `DESTROYED`: gone except for its record
 * - or a value that the vendor added since
 */
export type ContainerStatus =
  | "CREATED"
  | "RUNNING"
  | "PAUSED"
  | "STOPPED"
  | "RESTARTING"
  | "REMOVING"
  | "DESTROYED"
  | (string & {});

/** What the service answers, with HTTP status 200, when a call fails. */
export interface ErrorResponse {
  /** Envelope of every answer. */
  Response: ErrorResponseResponse;
}

export interface ErrorResponseResponse {
  /** Its presence tells that the call failed. */
  Error: ErrorResponseResponseError;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface ErrorResponseResponseError {
  /** Error code to branch on; the part before the first dot is the family. */
  Code: string;
  /** What went wrong, for people. */
  Message: string;
}

/** One image in a registry. */
export interface ImageInfo {
  /**
   * What the console calls the registry instance.
   * @example abc
   */
  InstanceName: string;
  /**
   * Part of the registry that has the image, as DescribeImageRegistryNamespaceList lists it.
   * @example abc
   */
  Namespace: string;
  /**
   * Repository, with or without the namespace.
   * @example abc
   */
  ImageName: string;
  /**
   * Tag under which the registry has the image, such as v1.
   * @example abc
   */
  ImageTag: string;
  /**
   * Whether to force the scan, as text: probably `true` or `false`.
   * @example abc
   */
  Force: string;
  /**
   * Digest of the image, such as sha256:….
   * @example abc
   */
  ImageDigest?: string;
  /**
   * Kind of the registry, as in the outer RegistryType.
   * @example abc
   */
  RegistryType?: string;
  /**
   * Address to pull the image from, with or without the tag.
   * @example abc
   */
  ImageRepoAddress?: string;
  /**
   * Registry that has the image, such as tcr-kc979nrs.
   * @example abc
   */
  InstanceId?: string;
}

export interface ImageInfoRecord {
  /** @example instanceName-01 */
  InstanceName: string;
  /** @example instanceNamespace-01 */
  Namespace: string;
  /** @example imageName-01 */
  ImageName: string;
  /** @example imageTag:1.0 */
  ImageTag: string;
  /** @example true */
  Force: string;
  /** @example sha256:1319b1eaa0b7bcebae63af321fa67559b9517e8494060403d083bb3508fe52c8 */
  ImageDigest?: string;
  /** @example ccr */
  RegistryType?: string;
  /** @example ccr.ccs.tencentyun.com */
  ImageRepoAddress?: string;
  /** @example instanceid-01 */
  InstanceId?: string;
}

export interface ImageRegistryInfo {
  /** @example whewehh */
  Name?: string;
  /** @example tcr */
  Type?: string;
  /** @example ccr.ccs.tencentyun.com/t-pot/logstash */
  Address?: string;
}

/**
 * Kind of a registry.
 * - `tcr`: Tencent Container Registry, enterprise edition
 * - `ccr`: Tencent Container Registry, personal edition
 * - `harbor`: Harbor
 * - or a value that the vendor added since
 */
export type ImageRegistryType = "tcr" | "ccr" | "harbor" | (string & {});

/**
 * Which images to scan.
 * - `0`: all images
 * - `1`: the images named in Images or Id
 * - `2`: the images that the service recommends
 * - or a value that the vendor added since
 */
export type ImageScanScope = 0 | 1 | 2 | (number & {}) | bigint;

/**
 * How the scan of an image, or one part of it, is doing. No list is documented; payloads have these.
 * - `NOT_SCAN`: never scanned
 * - `SCANNING`: under way
 * - `SCANNED`: done
 * - `SCAN_ERR`: failed; the members that end in Error tell why
 * - or a value that the vendor added since
 */
export type ImageScanState = "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | (string & {});

/**
 * What a scan looks for.
 * - `CVE`: vulnerabilities
 * - `VIRUS`: trojans, viruses and other malware
 * - `RISK`: secrets and other sensitive content
 * - or a value that the vendor added since
 */
export type ImageScanType = "CVE" | "VIRUS" | "RISK" | (string & {});

export interface K8SAPIRuleTypeZhItem {
  /** @example MOUNT_SENSITIVE_PATH */
  RuleType?: string;
  /** @example 用户自定义 */
  RuleTypeZh?: string;
}

export interface K8sApiAbnormalRuleInfo {
  /** @example false */
  EffectAllCluster: boolean;
  EffectClusterIDSet: string[];
  RuleInfoList: K8sApiAbnormalRuleScopeInfo[];
  /** @example rulename1 */
  RuleName: string;
  /** @example USER_DEFINED_RULE */
  RuleType: string;
  /** @example true */
  Status: boolean;
  /** @example d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b */
  RuleID?: string;
}

export interface K8sApiAbnormalRuleScopeInfo {
  /** @example RULE_MODE_ALERT */
  Action: string;
  /**
   * @example {"Verb":"update","RequestURI":"/apis/apps/v1","SourceIPS":"10.255.0.43","UserAgent":"snapshot-controller"}
   */
  Scope: string;
  /** @example false */
  IsDelete?: boolean;
  /** @example NOTICE */
  RiskLevel?: string;
  /** @example 可疑容器创建 */
  RuleTypeZH?: string;
  /** @example true */
  Status?: boolean;
}

export interface MaliciousConnectionRuleInfo {
  /** @example IP */
  RuleType?: "IP" | "DOMAIN" | (string & {});
  /** @example 1.1.1.1 */
  Address?: string;
  /** @example 2022-09-05 12:00:00 */
  CreatedTime?: string;
  /** @example 2022-09-05 12:00:00 */
  UpdateTime?: string;
  /** @example 这是一条白名单 */
  Remark?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RuleID?: number;
}

export interface ModifyIgnoreVul {
  /** @example pcmgr-21**** */
  PocID: string;
  ImageIDs?: string[];
  /** @example LOCAL */
  ImageType?: "LOCAL" | "REGISTRY" | (string & {});
}

export interface NetworkCustomPolicy {
  /** @example FROM */
  Direction: "FROM" | "TO" | (string & {});
  Ports?: NetworkPorts[];
  Peer?: NetworkPeer[];
}

export interface NetworkPeer {
  /** @example NamespaceSelector */
  PeerType: string;
  /** @example c=d */
  NamespaceSelector?: string;
  /** @example a=b */
  PodSelector?: string;
  /** @example 10.2.5.2/24 */
  IPBlock?: string;
}

export interface NetworkPorts {
  /** @example TCP */
  Protocol?: string;
  /** @example 80 */
  Port?: string;
}

/**
 * Kind of the node that the container runs on.
 * - `NORMAL`: a server with an agent on it
 * - `SUPER`: a super node of TKE, without a server of the customer's
 * - or a value that the vendor added since
 */
export type NodeType = "NORMAL" | "SUPER" | (string & {});

export interface ProcessBaseInfo {
  /** @example root */
  ProcessStartUser?: string;
  /** @example root */
  ProcessUserGroup?: string;
  /** @example /home/work */
  ProcessPath?: string;
  /** @example /bin/sh -i */
  ProcessParam?: string;
}

export interface ProcessDetailBaseInfo {
  /** @example bin/busybox */
  ProcessName?: string;
  /** @example 54321 */
  ProcessId?: bigint;
  /** @example root */
  ProcessStartUser?: string;
  /** @example root */
  ProcessUserGroup?: string;
  /** @example /home/work */
  ProcessPath?: string;
  /** @example /bin/sh -i */
  ProcessParam?: string;
}

export interface ProcessDetailInfo {
  /** @example bin/busybox */
  ProcessName?: string;
  /** @example -rwxr-xr-x */
  ProcessAuthority?: string;
  /** @example 54321 */
  ProcessId?: bigint;
  /** @example root */
  ProcessStartUser?: string;
  /** @example root */
  ProcessUserGroup?: string;
  /** @example /home/work */
  ProcessPath?: string;
  /** @example busybox(2178)|rootshell(2177)|busybox(2146) */
  ProcessTree?: string;
  /** @example d0913e8081b4109bc2922094e6cadcf4 */
  ProcessMd5?: string;
  /** @example /bin/sh -i */
  ProcessParam?: string;
}

export interface ProjectInfo {
  /** @example myproj */
  ProjectName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1307260
   */
  ProjectID?: number;
}

export interface RegionInfo {
  /** @example ap-guangzhou */
  Region?: string;
  /** @example 广州 */
  RegionName?: string;
}

export interface RegistryConnDetectResult {
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  Quuid?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  Uuid?: string;
  /** @example status_connected */
  ConnDetectStatus?: string;
  /** @example success */
  ConnDetectMessage?: string;
  /** @example solution desc */
  Solution?: string;
  /** @example fail reason */
  FailReason?: string;
}

/**
 * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
 * none.
 */
export type RequestId = string;

export interface ReverseShellWhiteListInfo {
  /** @example 127.0.0.1 */
  DstIp: string;
  /** @example 65535;112 */
  DstPort: string;
  /** @example *\/syscall */
  ProcessName: string;
  /**
   * @example [
   * "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5b*****"
   * ]
   */
  ImageIds: string[];
  /** @example sub1 */
  Id?: string;
}

export interface RiskSyscallWhiteListInfo {
  /**
   * @example [
   * "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b"
   * ]
   */
  ImageIds: string[];
  /**
   * @example [
   * "chroot"
   * ]
   */
  SyscallNames?: string[];
  /** @example *\/syscall */
  ProcessPath?: string;
  /** @example 1001 */
  Id?: string;
}

export interface RuleBaseInfo {
  /** @example 2345435634 */
  EditUserName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EffectImageCount?: number;
  /** @example true */
  IsDefault?: boolean;
  /** @example false */
  IsGlobal?: boolean;
  /** @example true */
  IsEnable?: boolean;
  /** @example sub1 */
  RuleId?: string;
  /** @example myetest */
  RuleName?: string;
  /** @example 2020-12-1 12:00:00 */
  UpdateTime?: string;
}

export interface RunTimeEventBaseInfo {
  /** @example 2739f688825bcee2a1409ba91bcb0340 */
  EventId?: string;
  /** @example 2021-1-2 12:00:00 */
  FoundTime?: string;
  /** @example b1a95186d40db53682751a3d51981abdbc1427b1983b63a2e7bf48ab156a9a22 */
  ContainerId?: string;
  /** @example /condescending_allen */
  ContainerName?: string;
  /** @example sha256:9aae1601d6832af6c69ef257f09f9d4e41646ed287a269cf62ac39d8d */
  ImageId?: string;
  /** @example tcs_runtime:latest */
  ImageName?: string;
  /** @example VM-0-13-centos */
  NodeName?: string;
  /** @example EVENT_UNDEAL */
  Status?: string;
  /** @example 敏感路径挂载 */
  EventName?: string;
  /** @example ESCAPE_HOST_ACESS_FILE */
  EventType?:
    | "ESCAPE_HOST_ACESS_FILE"
    | "ESCAPE_MOUNT_NAMESPACE"
    | "ESCAPE_PRIVILEDGE"
    | "ESCAPE_PRIVILEDGE_CONTAINER_START"
    | "ESCAPE_MOUNT_SENSITIVE_PTAH"
    | "ESCAPE_SYSCALL"
    | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  EventCount?: number;
  /** @example 2020-2-2 13:00:00 */
  LatestFoundTime?: string;
  /** @example 10.0.0.11 */
  HostIP?: string;
  /** @example 11.0.0.11 */
  ClientIP?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example NONE */
  ContainerIsolateOperationSrc?: string;
  /** @example 965c55c5-8ab1-4e32-8425-4c44acb5edec */
  NodeID?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example subnet-1ewk3avk */
  NodeSubNetID?: string;
  /** @example subnet-name */
  NodeSubNetName?: string;
  /** @example 172.21.0.0/20 */
  NodeSubNetCIDR?: string;
  /** @example ngx2-0 */
  PodName?: string;
  /** @example 192.168.0.194 */
  PodIP?: string;
  /** @example Running */
  PodStatus?: string;
  /** @example cls-mh0rbf78 */
  ClusterID?: string;
  /** @example prom-g62znlhv */
  ClusterName?: string;
  /** @example eb7b9af448345924bab44fc90a1b4e3b */
  NodeUniqueID?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  HostID?: string;
  /** @example default */
  Namespace?: string;
  /** @example StatefulSet */
  WorkloadType?: string;
  /** @example EVENT_UNDEAL */
  ContainerStatus?: string;
}

/** A condition on one property of a runtime event or vulnerability. */
export interface RunTimeFilters {
  /**
   * Property to compare; the description of Filters says which ones the operation knows.
   * @example id
   */
  Name: string;
  /**
   * The property has one of these; for a range of time, its beginning and its end.
   * @example [
   * "56456",
   * "645645"
   * ]
   */
  Values: string[];
  /**
   * Whether the property must equal a value instead of containing it. The vendor describes the opposite, so try it
   * before you rely on it.
   * @example true
   */
  ExactMatch?: boolean;
}

export interface RunTimeFiltersRecord {
  /** @example id */
  Name: string;
  /**
   * @example [
   * "1"
   * ]
   */
  Values: string[];
  /** @example true */
  ExactMatch?: boolean;
}

export interface RunTimeTendencyInfo {
  /** @example 2024-05-01 */
  CurTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Cnt?: number;
}

export interface SecLogDeliveryClsSettingInfo {
  /** @example container_**** */
  LogType: string;
  /** @example false */
  State: boolean;
  /** @example None */
  Region: string;
  /** @example 846f4834-7f89-4e97-9c0a-e8623959**** */
  LogSet: string;
  /** @example 72ebf085-f7b7-4efb-961a-6ef37f07**** */
  TopicID: string;
  /** @example tcss */
  LogSetName?: string;
  /** @example tcss_log_**** */
  TopicName?: string;
  SubLogType?: string[];
  /** @example error */
  ErrMsg?: string;
}

export interface SecLogDeliveryKafkaSettingInfo {
  /** @example container_**** */
  LogType: string;
  /** @example topic-013qxtva */
  TopicID: string;
  /** @example rongqibash */
  TopicName: string;
  /** @example false */
  State: boolean;
  SubLogType?: string[];
  /** @example error */
  ErrMsg?: string;
}

export interface ServiceInfo {
  /** @example 42eba5633eb1f8efd46c6a1a96f7aa38131688**** */
  ServiceID?: string;
  /** @example 72ec6f0c-7617-4b6d-ab5b-4f9e50ad**** */
  HostID?: string;
  /** @example 10.31.14**** */
  HostIP?: string;
  /** @example devops-argocd-r**** */
  ContainerName?: string;
  /** @example redis */
  Type?: string;
  /** @example 1.0.1 */
  Version?: string;
  /** @example polkitd: */
  RunAs?: string;
  /**
   * @example [
   * "tcp://:::111",
   * "tcp://0.0.0.0:111"
   * ]
   */
  Listen?: string[];
  /** @example "cpuCoreCnt: 2" */
  Config?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ProcessCnt?: number;
  /** @example /var/tmp/access.log */
  AccessLog?: string;
  /** @example /var/tmp/error.log */
  ErrorLog?: string;
  /** @example /var/www/html */
  DataPath?: string;
  /** @example /var/www */
  WebRoot?: string;
  /**
   * @example [
   * 66771
   * ]
   */
  Pids?: number[];
  /** @example db */
  MainType?: "app" | "web" | "db" | (string & {});
  /** @example /usr/local/bin/redis-se**** */
  Exe?: string;
  /** @example redis-server *:6379 **** */
  Parameter?: string;
  /** @example c87e6940a16ee72030c3ff627399153034b091f2c494d51cb14ce97176c0**** */
  ContainerId?: string;
  /** @example VM-149-81-ce**** */
  HostName?: string;
  /** @example 0.0.0.0 */
  PublicIp?: string;
  /** @example node-tsatys */
  NodeID?: string;
  /** @example 10.0.1.92 */
  PodIP?: string;
  /** @example my-app-pod-56c89f847f */
  PodName?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
}

/**
 * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
 * - `asc`: smallest, oldest or first in the alphabet first
 * - `desc`: largest, newest or last in the alphabet first
 * - or a value that the vendor added since
 */
export type SortOrder = "asc" | "desc" | (string & {});

export interface TagInfo {
  /** @example tag-key */
  TagKey?: string;
  /** @example tag-value */
  TagValue?: string;
}

export interface VulAffectedImageComponentInfo {
  /** @example (oracle) jdk */
  Name?: string;
  /** @example [ "11.0.2" ] */
  Version?: string;
  /** @example [ "\u003e12" ] */
  FixedVersion?: string;
  /** @example /var/lib */
  Path?: string;
}

export interface WarningRule {
  /** @example RUNTIME_VIRUS */
  Type: string;
  /** @example ON */
  Switch: string;
  /** @example 10:00 */
  BeginTime: string;
  /** @example 20:00 */
  EndTime: string;
  /** @example 1 */
  ControlBits: "0" | "1" | "110" | (string & {});
}
