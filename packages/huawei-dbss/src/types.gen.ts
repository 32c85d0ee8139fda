// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

/** Input of ListAuditSummaryInfos. */
export interface ListAuditSummaryInfosInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /** Number of instances before the page, as text. Without it 0. */
  offset?: string;
  /** Number of instances on a page, as text, 1 to 10000. Without it 100. */
  limit?: string;
}

/** Result of ListAuditSummaryInfos. */
export interface ListAuditSummaryInfosOutput {
  /** Id of the project. */
  project_id?: string;
  /** How long all instances have audited. */
  audit_duration?: bigint;
  /** Statements seen, by all instances. */
  total_sql?: bigint;
  /** Risks found, by all instances. */
  total_risk?: bigint;
  /** Statements seen today, by all instances. */
  today_sql?: bigint;
  /** Risks found today, by all instances. */
  today_risk?: bigint;
  /** Sessions seen today, by all instances. */
  today_session?: bigint;
  /** When these numbers were summed up, probably in milliseconds since 1970. */
  update_time?: number;
  /** The instances of this page. */
  data_list?: AuditSummaryInfo[];
  /** Number of instances on all pages. */
  total?: number;
}

/** Input of ShowAuditStatistics. */
export interface ShowAuditStatisticsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

/** Result of ShowAuditStatistics. */
export interface ShowAuditStatisticsOutput {
  /** Risks of each database. */
  db_risk_statistics?: DatabaseRiskStatistics[];
  /** Number of high risks. */
  high_risk_total?: bigint;
  /** Number of low risks. */
  low_risk_total?: bigint;
  /** Number of medium risks. */
  medium_risk_total?: bigint;
  /** Id of the project. */
  project_id?: string;
  /** Risks by the rule that found them. */
  rule_risk_statistics?: RuleRiskStatistics[];
  unsupported_audit_infos?: UnsupportedAudits;
  /** When these numbers were summed up, probably in milliseconds since 1970. */
  update_time?: number;
}

/** Input of ShowAuditTaskStatus. */
export interface ShowAuditTaskStatusInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * Which summary. Upper and lower case differ.
   * - `risk`: risks found by the audit
   * - `audit`: audit instances
   */
  busi_type: "risk" | "audit";
}

/** Result of ShowAuditTaskStatus. */
export interface ShowAuditTaskStatusOutput {
  /** Start of the run, probably in milliseconds since 1970. */
  begin_time?: number;
  /**
   * Which summary.
   * - `risk`: risks found by the audit
   * - `audit`: audit instances
   * - or a value that the vendor added since
   */
  busi_type?: "risk" | "audit" | (string & {});
  /** Number of instances summed up so far. */
  completed_num?: number;
  /** End of the run; see begin_time. */
  end_time?: number;
  /** Id of the run. */
  id?: bigint;
  /** Id of the project. */
  project_id?: string;
  /** Start of the period that is summed up, as UpdateAuditTaskStatus took it. */
  query_begin_time?: number;
  /** End of the period that is summed up; see query_begin_time. */
  query_end_time?: number;
  /**
   * How the run is doing.
   * - `0`: ready to begin
   * - `1`: under way
   * - `2`: done
   * - `3`: failed
   * - or a value that the vendor added since
   */
  task_status?: "0" | "1" | "2" | "3" | (string & {});
  /**
   * Position of the switch.
   * - `on`: task enabled
   * - `off`: task disabled
   * - or a value that the vendor added since
   */
  task_switch?: "on" | "off" | (string & {});
  /** Number of instances to sum up. */
  total_num?: number;
}

/** Input of UpdateAuditTaskStatus. */
export interface UpdateAuditTaskStatusInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * Which summary. Upper and lower case differ.
   * - `risk`: risks found by the audit
   * - `audit`: audit instances
   */
  busi_type: "risk" | "audit";
  /**
   * New position of the switch. Required if oper_type is `switch`.
   * - `on`: task enabled
   * - `off`: task disabled
   * - or a value that the vendor added since
   * @example on
   */
  code?: "on" | "off" | (string & {});
  /**
   * What to do.
   * - `switch`: enable or disable the task
   * - `execute`: bring the summary up to date now
   * - or a value that the vendor added since
   * @example switch
   */
  oper_type: "switch" | "execute" | (string & {});
  /** Start of the period to sum up; probably milliseconds since 1970, and only used by `execute`. */
  query_begin_time?: number;
  /** End of the period to sum up; see query_begin_time. */
  query_end_time?: number;
}

/** What one audit instance has seen. */
export interface AuditSummaryInfo {
  /** Id of this entry. */
  id?: bigint;
  /**
   * Whether the instance could be summed up.
   * - `1`: it was
   * - `2`: it was not
   * - or a value that the vendor added since
   */
  status?: "1" | "2" | (string & {});
  /** Id of the project. */
  project_id?: string;
  /** Id of the instance. */
  instance_id?: bigint;
  /** Name of the instance. */
  instance_name?: string;
  /** How long it has been auditing. */
  audit_duration?: bigint;
  /** Statements seen. */
  total_sql?: bigint;
  /** Risks found. */
  total_risk?: bigint;
  /** Statements seen today. */
  today_sql?: bigint;
  /** Risks found today. */
  today_risk?: bigint;
  /** Sessions seen today. */
  today_session?: bigint;
  /** When these numbers were summed up, probably in milliseconds since 1970. */
  update_time?: number;
  /** Kept for later. */
  reserve1?: string;
  /** Kept for later. */
  reserve2?: string;
}

/** Risks of one database. */
export interface DatabaseRiskStatistics {
  /** Id of the database. */
  db_id?: string;
  /** Address of the database. */
  db_ip?: string;
  /** Name of the database. */
  db_name?: string;
  /** Number of high risks. */
  high_risk?: bigint;
  /** Id of the audit instance. */
  instance_id?: string;
  /** Name of the audit instance. */
  instance_name?: string;
  /** Number of low risks. */
  low_risk?: bigint;
  /** Number of medium risks. */
  medium_risk?: bigint;
  /** Risks by the rule that found them. */
  risk_rule?: RiskRuleStatistics[];
  /** Number of all risks. */
  total_risk?: bigint;
}

/** One reason why the policies refused a call. */
export interface DbssErrorDetail {
  /** Code of this reason. */
  error_code?: string;
  /** This reason in words. */
  error_msg?: string;
}

/** What the service or its gateway answers when a call fails. */
export interface ErrorResponse {
  /** Reasons of the policy check, if it refused the call. */
  details?: DbssErrorDetail[];
  /** Full outcome of the policy check as encoded text; IAM decodes it. */
  encoded_authorization_message?: string;
  /** Error code to branch on. */
  error_code?: string;
  /** What went wrong, for people. */
  error_msg?: string;
  /** Identifies this call, in answers of the gateway; also in the header X-Request-Id. */
  request_id?: string;
}

/** Risks that a rule found in one database. */
export interface InstanceRiskCount {
  /** Number of risks. */
  count?: bigint;
  /** Id of the database. */
  db_id?: string;
  /** Address of the database. */
  db_ip?: string;
  /** Name of the database. */
  db_name?: string;
  /** Id of the audit instance. */
  instance_id?: string;
  /** Name of the audit instance. */
  instance_name?: string;
}

/** Risks that one rule found in a database. */
export interface RiskRuleStatistics {
  /** Number of risks. */
  count?: bigint;
  /** Name of the rule. */
  rule_name?: string;
  /** Name of the rule in English. */
  rule_name_english?: string;
}

/** Risks that one rule found. */
export interface RuleRiskStatistics {
  /** Number of risks. */
  count?: bigint;
  /** Risks of each database. */
  instance_risk_count?: InstanceRiskCount[];
  /** Name of the rule. */
  rule_name?: string;
}

/** An audit instance that is too old. */
export interface UnsupportedAudit {
  /** Version of the instance. */
  audit_version?: string;
  /** Name of the instance. */
  server_name?: string;
}

/** Audit instances that are too old to be counted. */
export interface UnsupportedAudits {
  /** The instances. */
  audit_infos?: UnsupportedAudit[];
  /** First version that is counted. */
  support_version?: string;
}
