// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

export interface AzInfo {
  zone_name?: string;
  zone_number?: number;
  az_type?: "DEDICATED" | "DEC" | "EDGE" | (string & {});
  alias?: string;
  alias_us?: string;
}

export interface BandWidth {
  chargemode?: string;
  productid?: string;
  sharetype?: string;
  size?: number;
}

export interface Cluster {
  activate_info?: InstanceActivateInfo;
  charge_model?: "Period" | "Demand" | "Test" | (string & {});
  comment?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  created?: number;
  deploy_mode?: "CLOUD" | "OUTSIDE" | (string & {});
  detail?: ServerList;
  enterprise_project_id?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  expired?: number;
  float_ip?: string;
  instance_id?: string;
  is_active_standby?: boolean;
  keep_days?: string;
  name?: string;
  new_version?: string;
  public_ip?: string;
  remain_days?: string;
}

export interface CreateInstancePeriodRequestNics {
  subnet_id: string;
  ip_address?: string;
}

export interface CreateInstancePeriodRequestProductInfos {
  product_id: string;
  cloud_service_type: string;
  resource_type: string;
  resource_spec_code: "dbss.bypassaudit.low" | "dbss.bypassaudit.medium" | "dbss.bypassaudit.high" | (string & {});
  product_spec_desc?: string;
}

export interface CreateInstancePeriodRequestSecurityGroups {
  id: string;
}

/**
 * Which product the database is; these can be audited.
 * - `MYSQL`: MySQL
 * - `ORACLE`: Oracle Database
 * - `POSTGRESQL`: PostgreSQL
 * - `SQLSERVER`: Microsoft SQL Server
 * - `DAMENG`: Dameng, also called DM
 * - `TAURUS`: TaurusDB, the vendor's cloud-native MySQL
 * - `DWS`: GaussDB(DWS), the vendor's data warehouse
 * - `KINGBASE`: Kingbase
 * - `GAUSSDBOPENGAUSS`: GaussDB, and openGauss on which it stands
 * - `GREENPLUM`: Greenplum
 * - `HIGHGO`: HighGo
 * - `SHENTONG`: ShenTong
 * - `GBASE8A`: GBase 8a
 * - `GBASE8S`: GBase 8s
 * - `GBASEXDM`: GBase XDM
 * - `MONGODB`: MongoDB
 * - `DDS`: Document Database Service, the vendor's MongoDB
 * - or a value that the vendor added since
 */
export type DatabaseType =
  | "MYSQL"
  | "ORACLE"
  | "POSTGRESQL"
  | "SQLSERVER"
  | "DAMENG"
  | "TAURUS"
  | "DWS"
  | "KINGBASE"
  | "GAUSSDBOPENGAUSS"
  | "GREENPLUM"
  | "HIGHGO"
  | "SHENTONG"
  | "GBASE8A"
  | "GBASE8S"
  | "GBASEXDM"
  | "MONGODB"
  | "DDS"
  | (string & {});

/** One reason why the policies refused a call. */
export interface DbssErrorDetail {
  /** Code of this reason. */
  error_code?: string;
  /** This reason in words. */
  error_msg?: string;
}

export interface Duration {
  end_time?: string;
  start_time?: string;
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
}

export interface EcsSpecificationBean {
  azs?: string[];
  id?: string;
  level?: "entry" | "low" | "medium" | "high" | (string & {});
  name?: string;
  proxy?: number;
  ram?: number;
  vcpus?: number;
  az_type?: "DEDICATED" | "DEC" | "EDGE" | (string & {});
}

export interface Eip {
  bandwidth?: BandWidth;
  ipproductid?: string;
  iptype?: string;
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

export interface InstanceActivateInfo {
  dsc_proxy_domain_name?: string;
  dsc_proxy_ip?: string;
  dsc_proxy_port?: number;
  master_node_id?: string;
  slave_node_id?: string;
}

export interface JobBean {
  job_id?: string;
  status?: "SUCCESS" | "RUNNING" | "FAIL" | "INIT" | "READY" | (string & {});
  job_type?: string;
  server_id?: string;
  server_name?: string;
  resource_id?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  begin_time?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  end_time?: number;
  charge_mode?: "Period" | "Demand" | (string & {});
  error_code?: string;
  fail_reason?: string;
  ha_id?: string;
  ha_name?: string;
}

export interface KeyValueBean {
  key: string;
  value?: string;
}

export interface Nic {
  ip_address?: string;
  subnet_id?: string;
}

export interface OperateLogInfo {
  id?: string;
  user?: string;
  time?: string;
  action?: "create" | "update" | "delete" | "download" | (string & {});
  function?: string;
  name?: string;
  description?: string;
  result?: "success" | "fail" | (string & {});
}

export interface OutsideInsConfig {
  master_node_ip?: string;
  slave_node_ip?: string;
  virtual_ip?: string;
}

export interface ProductInfoBeanNew {
  all_resource_names?: string[];
  cloud_service_type?: string;
  display_id?: string;
  product_id?: string;
  product_spec_desc?: string;
  resource_name?: string;
  resource_spec_code?: string;
  resource_type?: string;
}

export interface PublicIp {
  eip?: Eip;
  id?: string;
}

export interface RdsDbRequestDatabases {
  id: string;
  type:
    | "MYSQL"
    | "ORACLE"
    | "POSTGRESQL"
    | "SQLSERVER"
    | "DAMENG"
    | "TAURUS"
    | "DWS"
    | "KINGBASE"
    | "MARIADB"
    | "GAUSSDBOPENGAUSS"
    | (string & {});
}

export interface RdsDbResponseRetList {
  id?: string;
  ret_status?: "SUCCESS" | "FAILED" | (string & {});
  ret_message?: string;
}

export interface ResourceInstanceResponseResources {
  resource_id?: string;
  resource_name?: string;
  resource_detail?: unknown;
  tags?: ResourceInstanceResponseTags[];
  sys_tags?: ResourceInstanceResponseSysTags[];
}

export interface ResourceInstanceResponseSysTags {
  key?: string;
  value?: string;
}

export interface ResourceInstanceResponseTags {
  key?: string;
  value?: string;
}

export interface ResourceInstanceTagRequestMatches {
  key?: string;
  value?: string;
}

export interface ResourceTagInfoBean {
  key?: string;
  value: string;
}

export interface ResponseServer {
  connect_ip?: string;
  cpu?: string;
  created?: string;
  description?: string;
  effect?: 1 | 2 | 3 | (number & {});
  instance_id?: string;
  is_active?: 0 | 1 | (number & {});
  name?: string;
  ram?: string;
  region?: string;
  resource_spec_code?: string;
  scene?: "POLICE" | "ILLEGAL" | "VERIFY" | "PARTNER" | "ARREAR" | (string & {});
  security_group_id?: string;
  specification?: string;
  status?: string;
  subnet_id?: string;
  task_status?: string;
  update_status?: "SUCCESS" | "FAILED" | "UPGRADING" | (string & {});
  version?: string;
  vpc_id?: string;
  zone?: string;
  server_id?: string;
}

/**
 * How dangerous a statement is, as the rule that it matched says.
 * - `HIGH`: most dangerous of the three levels
 * - `MEDIUM`: between LOW and HIGH
 * - `LOW`: least dangerous of the three levels
 * - `NO_RISK`: not a risk
 * - or a value that the vendor added since
 */
export type RiskLevel = "HIGH" | "MEDIUM" | "LOW" | "NO_RISK" | (string & {});

export interface RuleRiskInfoBeanSchemas {
  schema?: string;
  table?: string;
  column?: string;
}

export interface RuleScopeInfo {
  id?: string;
  name?: string;
  action?: string;
  status?: "OFF" | "ON" | (string & {});
  exception_ips?: string;
  source_ips?: string;
  source_ports?: string;
  db_ids?: string;
  db_names?: string;
  db_users?: string;
  all_audit?: boolean;
}

export interface SchemaBean {
  column?: string;
  schema?: string;
  table?: string;
}

export interface SecurityGroup {
  id?: string;
}

export interface SensitiveMaskResponseRules {
  id?: string;
  name?: string;
  type?: "BUILD_IN" | "USER_DEFINE" | (string & {});
  regex?: string;
  mask_value?: string;
  status?: "ON" | "OFF" | (string & {});
  operate_time?: string;
}

export interface ServerList {
  server?: ResponseServer[];
  total?: number;
}

export interface SqlRuleResponseRules {
  id?: string;
  name?: string;
  status?: "ON" | "OFF" | (string & {});
  risk_level?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  type?: "SYSTEM" | "CUSTOMIZE" | (string & {});
  rank?: number;
  feature?: string;
  regex?: string;
}

export interface TagKeyValuesBean {
  key: string;
  values: string[];
}

export interface TimeRangeBean {
  end_time?: string;
  start_time?: string;
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
}
