// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditStatisticsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowAuditStatisticsOutput {
  /** Risks of each database. */
  db_risk_statistics?: DatabaseRiskStatistics[];
  /**
   * High risks, in all databases.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  high_risk_total?: number;
  /**
   * Low risks, in all databases.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  low_risk_total?: number;
  /**
   * Medium risks, in all databases.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  medium_risk_total?: number;
  /** Id of the project that the path names. */
  project_id?: string;
  /** Risks by the rule that found them. */
  rule_risk_statistics?: RuleRiskStatistics[];
  /** Audit instances that are too old to be counted. */
  unsupported_audit_infos?: UnsupportedAudits;
  /**
   * When these numbers were summed up, probably in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  update_time?: number;
}

/** Risks of one database. */
export interface DatabaseRiskStatistics {
  /** Id of the database. */
  db_id?: string;
  /** Address of the database. */
  db_ip?: string;
  /** Name of the database. */
  db_name?: string;
  /**
   * High risks in this database.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  high_risk?: number;
  /** Id of the audit instance. */
  instance_id?: string;
  /** Name of the audit instance. */
  instance_name?: string;
  /**
   * Low risks in this database.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  low_risk?: number;
  /**
   * Medium risks in this database.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  medium_risk?: number;
  /** Risks by the rule that found them. */
  risk_rule?: RiskRuleStatistics[];
  /**
   * Number of all risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  total_risk?: number;
}

/** Risks that one rule found. */
export interface RuleRiskStatistics {
  /**
   * Number of risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  count?: number;
  /** Risks of each database. */
  instance_risk_count?: InstanceRiskCount[];
  /** What the rule that found them is called. */
  rule_name?: string;
}

/** Audit instances that are too old to be counted. */
export interface UnsupportedAudits {
  /** The instances. */
  audit_infos?: UnsupportedAudit[];
  /** First version that is counted. */
  support_version?: string;
}

/** Risks that one rule found in a database. */
export interface RiskRuleStatistics {
  /**
   * Number of risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  count?: number;
  /** What the rule that found them is called. */
  rule_name?: string;
  /** What that rule is called in English. */
  rule_name_english?: string;
}

/** Risks that a rule found in one database. */
export interface InstanceRiskCount {
  /**
   * Number of risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  count?: number;
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

/** An audit instance that is too old. */
export interface UnsupportedAudit {
  /** Version of the instance. */
  audit_version?: string;
  /** Name of the instance. */
  server_name?: string;
}

/**
 * Count the risks that the audit instances of a project have found.
 *
 * Numbers of the project, of each database and of each rule, as of the last run of the summary task for `risk`;
 * UpdateAuditTaskStatus runs it.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditStatistics();
 * ```
 * @throws CloudError
 * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html
 */
export const showAuditStatistics: TypedRoute<
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditStatisticsHttp
> = {
  name: "ShowAuditStatistics",
  method: "GET",
  path: "/v1/{project_id}/audit/summary/risk/statistics",
  rest: "query",
  idempotent: true,
};

/** ShowAuditStatistics as `client.http` calls it. */
export interface ShowAuditStatisticsHttp {
  "/v1/{project_id}/audit/summary/risk/statistics": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The numbers. */
        200: {
          content: {
            "application/json": ShowAuditStatisticsOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
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
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
