// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  CreateInstancePeriodRequestNics,
  CreateInstancePeriodRequestProductInfos,
  CreateInstancePeriodRequestSecurityGroups,
  ErrorResponse,
  KeyValueBean,
} from "../schemas.gen.js";

export interface CreateInstancesPeriodOrderNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  name: string;
  flavor_ref: string;
  vpc_id: string;
  availability_zone: string;
  enterprise_project_id?: string;
  nics: CreateInstancePeriodRequestNics[];
  security_groups: CreateInstancePeriodRequestSecurityGroups[];
  comment?: string;
  region: string;
  cloud_service_type: string;
  charging_mode: 0 | 1 | (number & {});
  period_type: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
  period_num: number;
  subscription_num: number;
  product_infos: CreateInstancePeriodRequestProductInfos[];
  tags?: KeyValueBean[];
  promotion_info?: string;
  is_auto_renew: 1 | 0 | (number & {});
}

export interface CreateInstancesPeriodOrderNewOutput {
  description?: string;
  code?: string;
  order_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createInstancesPeriodOrderNew({
 *   name: "text",
 *   flavor_ref: "text",
 *   vpc_id: "text",
 *   availability_zone: "text",
 *   nics: [{ subnet_id: "text" }],
 *   security_groups: [{ id: "text" }],
 *   region: "text",
 *   cloud_service_type: "text",
 *   charging_mode: 0,
 *   period_type: 0,
 *   period_num: 1,
 *   subscription_num: 1,
 *   product_infos: [
 *     {
 *       product_id: "text",
 *       cloud_service_type: "text",
 *       resource_type: "text",
 *       resource_spec_code: "dbss.bypassaudit.low",
 *     },
 *   ],
 *   is_auto_renew: 1,
 * });
 * ```
 * @throws CloudError
 */
export const createInstancesPeriodOrderNew: TypedRoute<
  CreateInstancesPeriodOrderNewInput,
  CreateInstancesPeriodOrderNewOutput,
  CreateInstancesPeriodOrderNewHttp
> = {
  name: "CreateInstancesPeriodOrderNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/charge/period/order",
  rest: "body",
  idempotent: false,
};

/** CreateInstancesPeriodOrderNew as `client.http` calls it. */
export interface CreateInstancesPeriodOrderNewHttp {
  "/v2/{project_id}/audit/charge/period/order": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            CreateInstancesPeriodOrderNewInput,
            | "name"
            | "flavor_ref"
            | "vpc_id"
            | "availability_zone"
            | "enterprise_project_id"
            | "nics"
            | "security_groups"
            | "comment"
            | "region"
            | "cloud_service_type"
            | "charging_mode"
            | "period_type"
            | "period_num"
            | "subscription_num"
            | "product_infos"
            | "tags"
            | "promotion_info"
            | "is_auto_renew"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateInstancesPeriodOrderNewOutput;
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
