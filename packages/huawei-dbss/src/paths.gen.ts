// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type {
  ListAuditSummaryInfosOutput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusOutput,
  ErrorResponse,
} from "./types.gen.js";

export interface paths {
  "/v2/{project_id}/audit/summary/info": {
    /** List what the audit instances of a project have seen. */
    get: operations["ListAuditSummaryInfos"];
  };
  "/v1/{project_id}/audit/summary/risk/statistics": {
    /** Count the risks that the audit instances of a project have found. */
    get: operations["ShowAuditStatistics"];
  };
  "/v3/{project_id}/audit/summary/{busi_type}/task-status": {
    /** Ask how the task that sums up audit data is doing. */
    get: operations["ShowAuditTaskStatus"];
  };
  "/v1/{project_id}/audit/summary/{busi_type}/task-status": {
    /** Switch or run the task that sums up audit data. */
    post: operations["UpdateAuditTaskStatus"];
  };
}

export interface operations {
  ListAuditSummaryInfos: {
    parameters: {
      query?: {
        offset?: string;
        limit?: string;
      };
      header?: never;
      path: {
        project_id?: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Totals and one page of instances. */
      200: {
        content: {
          "application/json": ListAuditSummaryInfosOutput;
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
  ShowAuditStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  ShowAuditTaskStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        project_id?: string;
        busi_type: "risk" | "audit";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The switch and the last run. */
      200: {
        content: {
          "application/json": ShowAuditTaskStatusOutput;
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
  UpdateAuditTaskStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        project_id?: string;
        busi_type: "risk" | "audit";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
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
        };
      };
    };
    responses: {
      /** @description Done. There is no body to rely on; it may be empty, `{}` or text. */
      200: {
        content?: never;
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
}
