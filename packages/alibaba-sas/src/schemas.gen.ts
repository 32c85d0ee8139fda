// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

/**
 * How severe an alert is.
 * - `serious`: act at once
 * - `suspicious`: look into it
 * - `remind`: for information
 * - or a value that the vendor added since
 * @example serious
 */
export type AlertLevel = "serious" | "suspicious" | "remind" | (string & {});

/**
 * What is done about an alert. Which of them fit an alert, DescribeSecurityEventOperations tells.
 * - `block_ip`: block the address that the attack comes from, until expireTime of OperationParams
 * - `advance_mark_mis_info`: whitelist it, and what fits the rules of MarkMissParam from now on
 * - `ignore`: ignore this alert; the next of its kind is raised again
 * - `manual_handled`: mark it as handled by hand
 * - `kill_process`: end the malicious process
 * - `cleanup`: scan for the virus in depth, and remove it
 * - `kill_and_quara`: end the malicious process, and quarantine its file by subOperation of OperationParams
 * - `disable_malicious_defense`: switch off the defence against malicious behaviour that raised it
 * - `client_problem_check`: run a diagnosis on the server
 * - `quara`: quarantine the file of the malicious process
 * - `virus_quara`: quarantine the file, by subOperation of OperationParams
 * - `defense_mark_mis_info`: keep precise defence on, without notifications
 * - `rm_defense_mark_mis_info`: have notifications of precise defence again
 * - `rm_mark_mis_info`: take it off the whitelist
 * - `cancle_manual`: take back the mark as handled by hand
 * - `offline_handled`: mark it as confirmed and handled
 * - or a value that the vendor added since
 */
export type AlertOperation =
  | "block_ip"
  | "advance_mark_mis_info"
  | "ignore"
  | "manual_handled"
  | "kill_process"
  | "cleanup"
  | "kill_and_quara"
  | "disable_malicious_defense"
  | "client_problem_check"
  | "quara"
  | "virus_quara"
  | "defense_mark_mis_info"
  | "rm_defense_mark_mis_info"
  | "rm_mark_mis_info"
  | "cancle_manual"
  | "offline_handled"
  | (string & {});

/**
 * Interval between two runs, in minutes.
 * - `60`: every hour
 * - `180`: every 3 hours
 * - `360`: every 6 hours
 * - `720`: every 12 hours
 * - `1440`: every day
 * - `10080`: every 7 days
 * - or a value that the vendor added since
 * @example 360
 */
export type AssetRefreshPeriod = 60 | 180 | 360 | 720 | 1440 | 10080 | (number & {});

/**
 * Whether the synchronisation runs.
 * - `1`: on
 * - `0`: off
 * - or a value that the vendor added since
 * @example 1
 */
export type AssetRefreshStatus = 1 | 0 | (number & {});

/**
 * What is done at each run.
 * - `0`: synchronise servers
 * - `1`: synchronise cloud services
 * - `2`: check that an access key still works
 * - or a value that the vendor added since
 * @example 2
 */
export type AssetRefreshType = 0 | 1 | 2 | (number & {});

/**
 * Cloud whose assets are synchronised.
 * - `3`: Tencent Cloud
 * - `4`: Huawei Cloud
 * - `7`: Amazon Web Services
 * - or a value that the vendor added since
 * @example 3
 */
export type AssetVendor = 3 | 4 | 7 | (number & {});

/** How bad a failed check of a baseline is. */
export type BaselineLevel = "high" | "medium" | "low" | (string & {});

/** What the service answers when a call fails. */
export interface ErrorResponse {
  /** Identifies this call; also in the header x-acs-request-id. */
  RequestId?: string;
  /** Host that answered. */
  HostId?: string;
  /** Error code to branch on. */
  Code: string;
  /** What went wrong, for people. */
  Message: string;
  /** Address of a page with hints about this error. */
  Recommend?: string;
  /** Which policy denied the call, for permission errors. */
  AccessDeniedDetail?: {
    [key: string]: unknown;
  };
}

/**
 * Language of texts.
 * - `zh`: Chinese
 * - `en`: English
 * - or a value that the vendor added since
 */
export type Language = "zh" | "en" | (string & {});

/**
 * State of a one-time task; SUCCESS and TIMEOUT are final.
 * - `INIT`: waiting to start
 * - `START`: running
 * - `SUCCESS`: ended as it should
 * - `TIMEOUT`: gave up after too long a time
 * - or a value that the vendor added since
 * @example START
 */
export type OnceTaskStatus = "INIT" | "START" | "SUCCESS" | "TIMEOUT" | (string & {});

/**
 * Kind of one-time task.
 * - `CLIENT_PROBLEM_CHECK`: Diagnose the Security Center agent on servers
 * - `CLIENT_DEV_OPS`: Maintenance job run through Cloud Assistant
 * - `ASSET_SECURITY_CHECK`: Collect information about assets
 * - `ASSETS_COLLECTION`: Collect asset fingerprints
 * - `IMAGE_SCAN`: Scan container images
 * - `AI_SECURITY_CHECK`: Synchronise AI assets
 * - `IDC_PROBE_SCAN`: Scan a data centre through its IDC probe
 * - `ATTACK_SURFACE_SCAN`: Scan the boundary assets of the attack surface
 * - `ASSET_EXPOSURE_SCAN`: Scan for assets exposed to the internet
 * - `VUL_CHECK_TASK`: Scan for vulnerabilities
 * - or a value that the vendor added since
 */
export type OnceTaskType =
  | "CLIENT_PROBLEM_CHECK"
  | "CLIENT_DEV_OPS"
  | "ASSET_SECURITY_CHECK"
  | "ASSETS_COLLECTION"
  | "IMAGE_SCAN"
  | "AI_SECURITY_CHECK"
  | "IDC_PROBE_SCAN"
  | "ATTACK_SURFACE_SCAN"
  | "ASSET_EXPOSURE_SCAN"
  | "VUL_CHECK_TASK"
  | (string & {});

/** Identifies this call; quote it when asking the vendor for help. */
export type RequestId = string;

/**
 * How urgent the repair is.
 * - `asap`: high: repair it now
 * - `later`: medium: repair it when there is time
 * - `nntf`: low: it may stay
 * - or a value that the vendor added since
 */
export type VulNecessity = "asap" | "later" | "nntf" | (string & {});

/**
 * What a vulnerability lies in, and so how it is found.
 * - `cve`: a package of a Linux distribution
 * - `sys`: Windows itself
 * - `cms`: a content management system of a website
 * - `app`: an application, seen by scanning it over the network
 * - `emg`: something so urgent that the vendor published a check for it alone
 * - `sca`: a component of an application, seen by software composition analysis
 * - or a value that the vendor added since
 */
export type VulType = "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
