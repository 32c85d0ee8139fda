// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditInstancesLastInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /** Number of instances before the page, as text. Without it 0. */
  offset?: string;
  /** Number of instances on a page, as text, 1 to 1000. Without it 100. */
  limit?: string;
}

export interface ListAuditInstancesLastOutput {
  /** The instances of this page. */
  instances?: AuditInstance[];
  /**
   * Number of instances on all pages.
   * @example 2
   */
  total?: number;
}

/** A server of the vendor that audits databases. */
export interface AuditInstance {
  /**
   * How it is paid for.
   * - `Period`: in advance, by month or year
   * - `Demand`: by use
   * - or a value that the vendor added since
   * @example Period
   */
  charge_model?: "Period" | "Demand" | (string & {});
  /**
   * What somebody noted about it; free text.
   * @example Databases of the shop
   */
  comment?: string;
  /**
   * Databases added to it so far, of at most database_limit.
   * @example 2
   */
  config_num?: number;
  /**
   * IPv4 address that it has in your VPC.
   * @example 192.0.2.10
   */
  connect_ip?: string;
  /** IPv6 address that it has in your VPC, if any. */
  connect_ipv6?: string;
  /**
   * Number of its virtual CPUs.
   * @example 4
   */
  cpu?: number;
  /** When it was made. The form of the time is not documented. */
  created?: string;
  /**
   * How many databases its edition may audit.
   * @example 3
   */
  database_limit?: number;
  /**
   * What can be done about it while status is `FROZEN`.
   * - `1`: it can be released
   * - `2`: it cannot be released
   * - `3`: it cannot be renewed
   * - or a value that the vendor added since
   * @example 1
   */
  effect?: 1 | 2 | 3 | (number & {});
  /** When the time that was paid for ends; see created. */
  expired?: string;
  /**
   * What other operations take as instance_id.
   * @example instance-made-up-for-the-simulator-1
   */
  id?: string;
  /** Days that are left, as text. The definitions explain it as they explain remain_days. */
  keep_days?: string;
  /**
   * What people call the instance; it can be changed.
   * @example shop
   */
  name?: string;
  /**
   * Version to upgrade to; null or absent where `version` is the newest.
   * @example 23.05.23.193055
   */
  new_version?: string | null;
  /** Id of the network port to which an elastic IP address is bound. */
  port_id?: string;
  /**
   * Size of its memory. No unit is documented.
   * @example 16
   */
  ram?: number;
  /**
   * Where it runs, such as ap-southeast-1.
   * @example ap-southeast-1
   */
  region?: string;
  /** Days until it expires, as text; see expired. */
  remain_days?: string;
  /** Under which bills and tags know it, other than by id. */
  resource_id?: string;
  /**
   * What was ordered: edition and size as a code, such as dbss.bypassaudit.low.
   * @example dbss.bypassaudit.low
   */
  resource_spec_code?: string;
  /** Scenario that it was made for; no values are documented. */
  scene?: string;
  /** Group whose rules decide which agents and people reach it. */
  security_group_id?: string;
  /** Its size, written otherwise than in resource_spec_code; no values are documented. */
  specification?: string;
  /**
   * Whether it runs, and what it lets you do.
   * - `ACTIVE`: runs; everything is allowed
   * - `SHUTOFF`: stopped
   * - `BUILD`: being made; nothing is allowed yet
   * - `HAWAIT`: waits for its standby to be made; nothing is allowed yet
   * - `UPGRADING`: being upgraded; a second upgrade is not allowed
   * - `FROZEN`: frozen, mostly for a bill: can be renewed, bound and unbound only
   * - `ERROR`: broken; can only be deleted
   * - `DELETING`: being deleted; nothing is allowed
   * - `DELETED`: gone
   * - or a value that the vendor added since
   * @example ACTIVE
   */
  status?:
    | "ACTIVE"
    | "SHUTOFF"
    | "BUILD"
    | "HAWAIT"
    | "UPGRADING"
    | "FROZEN"
    | "ERROR"
    | "DELETING"
    | "DELETED"
    | (string & {});
  /** Part of the VPC from which connect_ip is. */
  subnet_id?: string;
  /**
   * What is being done to it now.
   * - `powering-on`: starts; can be bound and unbound
   * - `powering-off`: stops; can be bound and unbound
   * - `rebooting`: starts anew; can be bound and unbound
   * - `delete_wait`: waits to be deleted; nothing is allowed
   * - `NO_TASK`: nothing
   * - or a value that the vendor added since
   * @example NO_TASK
   */
  task?: "powering-on" | "powering-off" | "rebooting" | "delete_wait" | "NO_TASK" | (string & {});
  /**
   * Of the audit software that it runs, such as 23.05.23.193055.
   * @example 23.05.23.193055
   */
  version?: string;
  /** Private network that it stands in. */
  vpc_id?: string;
  /**
   * Availability zone of the region in which it runs.
   * @example ap-southeast-1a
   */
  zone?: string;
  /** What its version can do beyond the basics; no values are documented. */
  supported_feature?: string[];
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): Only the Java SDK has this version of the operation, and it
 * holds no payload.
 *
 * List the audit instances of a project.
 *
 * Page by page, each instance with its state, edition, network and remaining time. The `id` found here is the
 * instance_id that all other operations of an instance take.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstancesLast();
 * ```
 * @throws CloudError
 */
export const listAuditInstancesLast: TypedRoute<
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  ListAuditInstancesLastHttp
> = {
  name: "ListAuditInstancesLast",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/instances",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `instances` of all pages: `for await (const item of paginateListAuditInstancesLast(…))`.
 *
 * Each page is a call of listAuditInstancesLast, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditInstancesLast()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditInstancesLast: Pager<
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  AuditInstance
> = {
  route: listAuditInstancesLast,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 100,
  texts: ["offset", "limit"],
  items: ["instances"],
  total: ["total"],
  paginate,
};

/** ListAuditInstancesLast as `client.http` calls it. */
export interface ListAuditInstancesLastHttp {
  "/v2/{project_id}/audit/instances": {
    get: {
      parameters: {
        query?: {
          offset?: string;
          limit?: string;
        };
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of instances. */
        200: {
          content: {
            "application/json": ListAuditInstancesLastOutput;
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
