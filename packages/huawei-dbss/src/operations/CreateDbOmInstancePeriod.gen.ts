// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  Nic,
  OutsideInsConfig,
  ProductInfoBeanNew,
  PublicIp,
  ResourceTagInfoBean,
  SecurityGroup,
} from "../schemas.gen.js";

export interface CreateDbOmInstancePeriodInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  tags?: ResourceTagInfoBean[];
  asset_nums: number;
  availability_zone: string;
  charging_mode: number;
  cloud_service_type: string;
  comment?: string;
  composite_product_id?: string;
  deploy_mode: "CLOUD" | "OUTSIDE" | (string & {});
  discount_id?: string;
  enterprise_project_id: string;
  flavor_ref: string;
  hx_password: string;
  image_business_type: number;
  is_auto_renew: 1 | 0 | (number & {});
  name: string;
  nics: Nic[];
  outside_ins_config?: OutsideInsConfig;
  period_num: number;
  period_type: number;
  product_infos: ProductInfoBeanNew[];
  promotion_activity_id?: string;
  promotion_info?: string;
  public_ip?: PublicIp;
  region_id?: string;
  security_groups: SecurityGroup[];
  subscription_num: number;
  vpc_id: string;
}

export interface CreateDbOmInstancePeriodOutput {
  code?: string;
  description?: string;
  order_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createDbOmInstancePeriod({
 *   asset_nums: 1,
 *   availability_zone: "text",
 *   charging_mode: 1,
 *   cloud_service_type: "text",
 *   deploy_mode: "CLOUD",
 *   enterprise_project_id: "text",
 *   flavor_ref: "text",
 *   hx_password: "text",
 *   image_business_type: 1,
 *   is_auto_renew: 1,
 *   name: "text",
 *   nics: [{ ip_address: "text" }],
 *   period_num: 1,
 *   period_type: 1,
 *   product_infos: [{ all_resource_names: ["text"] }],
 *   security_groups: [{ id: "text" }],
 *   subscription_num: 1,
 *   vpc_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const createDbOmInstancePeriod: TypedRoute<
  CreateDbOmInstancePeriodInput,
  CreateDbOmInstancePeriodOutput,
  CreateDbOmInstancePeriodHttp
> = {
  name: "CreateDbOmInstancePeriod",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/db-om/charge/period/order",
  rest: "body",
  idempotent: false,
};

/** CreateDbOmInstancePeriod as `client.http` calls it. */
export interface CreateDbOmInstancePeriodHttp {
  "/v2/{project_id}/db-om/charge/period/order": {
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
            CreateDbOmInstancePeriodInput,
            | "tags"
            | "asset_nums"
            | "availability_zone"
            | "charging_mode"
            | "cloud_service_type"
            | "comment"
            | "composite_product_id"
            | "deploy_mode"
            | "discount_id"
            | "enterprise_project_id"
            | "flavor_ref"
            | "hx_password"
            | "image_business_type"
            | "is_auto_renew"
            | "name"
            | "nics"
            | "outside_ins_config"
            | "period_num"
            | "period_type"
            | "product_infos"
            | "promotion_activity_id"
            | "promotion_info"
            | "public_ip"
            | "region_id"
            | "security_groups"
            | "subscription_num"
            | "vpc_id"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateDbOmInstancePeriodOutput;
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
