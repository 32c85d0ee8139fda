// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListDomainAllResourceInput {
  domain_id: string;
  resource_type: string;
  region_id: string;
  limit?: number;
  marker?: string;
}

export interface ListDomainAllResourceOutput {
  page_info?: PageInfo;
  resources?: CsbResource[];
}

export interface PageInfo {
  current_count?: number;
  next_marker?: string;
}

export interface CsbResource {
  tags?: CsbResourceTag[];
  affected_resources?: AffectedResource[];
  create_time?: string;
  description?: string;
  environment?: ResourceEnvironment;
  name?: string;
  provider?: string;
  resource_id?: string;
  security_group_id?: string;
  subnet_id?: string;
  type?: string;
  update_time?: string;
  urn?: string;
  urnext?: string;
  vpc_id?: string;
}

export interface CsbResourceTag {
  key?: string;
  value?: string;
}

export interface AffectedResource {
  affected_attached_domain_id?: string;
  affected_attached_project_id?: string;
  affected_head?: DataResourceHead;
  affected_properties?: unknown;
  affected_protected_id?: string;
  affected_subtype?: string;
  affected_type?: string;
  affected_urn?: string;
  affected_urnext?: string;
  affected_value?: string;
}

export interface ResourceEnvironment {
  domain_id?: string;
  ep_id?: string;
  ep_name?: string;
  project_id?: string;
  region_id?: string;
}

export interface DataResourceHead {
  alias?: string;
  datastore?: DbDataStore;
  db_ip?: string;
  db_name?: string;
  db_port?: string;
  db_user_list?: DbUser[];
  provider?: string;
  rds_id?: string;
  status?: string;
  type?: string;
}

export interface DbDataStore {
  type?: string;
  version?: string;
}

export interface DbUser {
  user_name?: string;
  user_permission?: string;
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no source tells the type of affected_properties; no
 * payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listDomainAllResource({
 *   domain_id: "text",
 *   resource_type: "text",
 *   region_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const listDomainAllResource: TypedRoute<
  ListDomainAllResourceInput,
  ListDomainAllResourceOutput,
  ListDomainAllResourceHttp
> = {
  name: "ListDomainAllResource",
  tier: "drafted",
  method: "GET",
  path: "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}",
  rest: "query",
  idempotent: true,
};

/** ListDomainAllResource as `client.http` calls it. */
export interface ListDomainAllResourceHttp {
  "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          marker?: string;
        };
        header?: never;
        path: {
          domain_id: string;
          resource_type: string;
          region_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListDomainAllResourceOutput;
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
