// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeESAggregationsInput {
  /**
   * @example {"index":[],"body":"{\"query\":{\"bool\":{\"filter\":{\"bool\":{\"filter\":{\"range\":{\"insert_time\":{\"gte\":1729699200000,\"lte\":1729708160014}}},\"must\":[],\"must_not\":[],\"should\":[]}}}},\"highlight\":{\"fields\":{\"*\":{}}},\"aggs\":{\"count_stats\":{\"date_histogram\":{\"field\":\"insert_time\",\"interval\":\"30m\",\"time_zone\":\"Asia/Shanghai\",\"min_doc_count\":1}}},\"track_total_hits\":true,\"sort\":[{\"insert_time\":\"desc\"}]}"}
   */
  Query: string;
  /**
   * @example [
   * "asset_container",
   * "asset_local_image",
   * "asset_registry_image",
   * "asset_host",
   * "asset_cluster",
   * "asset_pod",
   * "asset_service",
   * "asset_ingress",
   * "asset_process",
   * "asset_port",
   * "asset_web_service",
   * "asset_app",
   * "asset_db",
   * "container_bash",
   * "container_launch",
   * "k8s_api",
   * "local_image_virus",
   * "local_image_risk",
   * "local_image_vul",
   * "registry_image_virus",
   * "registry_image_risk",
   * "registry_image_vul",
   * "image_deny",
   * "cluster_risk_vul",
   * "cluster_risk_cfg",
   * "baseline_docker_container",
   * "baseline_docker_image",
   * "baseline_docker_host",
   * "baseline_containerd_container",
   * "baseline_k8s",
   * "baseline_containerd_host",
   * "container_escape",
   * "reverse_shell",
   * "container_virus",
   * "malicious_connection",
   * "abnormal_process",
   * "access_control",
   * "risk_syscall",
   * "abnormal_k8s_api"
   * ]
   */
  LogTypes?: string[];
}

export interface DescribeESAggregationsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example { "took": 53, "hits": { "total": { "value": 360540, "relation": "eq" } }, "aggregations": { "count_stats":
   * { "buckets": [ { "key_as_string": "2024-10-24T00:00:00.000+08:00", "key": 1729699200000, "doc_count": 72104 } ] }
   * }, "_shards": { "total": 9, "successful": 9, "failed": 0 } }
   */
  Data?: string;
}

/**
 * The documented error codes of DescribeESAggregations.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeESAggregationsErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeESAggregations with one of its documented codes. */
export const isDescribeESAggregationsError: ErrorGuard<DescribeESAggregationsErrorCode> = (error) =>
  isCloudError(error, "DescribeESAggregations", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeESAggregations({
 *   Query:
 *     '{"index":[],"body":"{\\"query\\":{\\"bool\\":{\\"filter\\":{\\"bool\\":{\\"filter\\":{\\"range\\":{\\"insert_time\\":{\\"gt\\":1729737627694,\\"lte\\":1729766427694}}},\\"must\\":[],\\"must_not\\":[],\\"should\\":[]}}}},\\"highlight\\":{\\"fields\\":{\\"*\\":{}}},\\"aggs\\":{\\"count_stats\\":{\\"date_histogram\\":{\\"field\\":\\"insert_time\\",\\"interval\\":\\"30m\\",\\"time_zone\\":\\"Asia/Shanghai\\",\\"min_doc_count\\":1}}},\\"track_total_hits\\":true,\\"sort\\":[{\\"insert_time\\":\\"desc\\"}]}"}',
 *   LogTypes: [
 *     "asset_container",
 *     "asset_local_image",
 *     "asset_registry_image",
 *     "asset_host",
 *     "asset_cluster",
 *     "asset_pod",
 *     "asset_service",
 *     "asset_ingress",
 *     "asset_process",
 *     "asset_port",
 *     "asset_web_service",
 *     "asset_app",
 *     "asset_db",
 *     "container_bash",
 *     "container_launch",
 *     "k8s_api",
 *     "local_image_virus",
 *     "local_image_risk",
 *     "local_image_vul",
 *     "registry_image_virus",
 *     "registry_image_risk",
 *     "registry_image_vul",
 *     "image_deny",
 *     "cluster_risk_vul",
 *     "cluster_risk_cfg",
 *     "baseline_docker_container",
 *     "baseline_docker_image",
 *     "baseline_docker_host",
 *     "baseline_containerd_container",
 *     "baseline_k8s",
 *     "baseline_containerd_host",
 *     "container_escape",
 *     "reverse_shell",
 *     "container_virus",
 *     "malicious_connection",
 *     "abnormal_process",
 *     "access_control",
 *     "risk_syscall",
 *     "abnormal_k8s_api",
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const describeESAggregations: TypedRoute<
  DescribeESAggregationsInput,
  DescribeESAggregationsOutput,
  DescribeESAggregationsHttp
> = {
  name: "DescribeESAggregations",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeESAggregations", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeESAggregations as `client.http` calls it. */
export interface DescribeESAggregationsHttp {
  "/DescribeESAggregations": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeESAggregationsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeESAggregationsOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
