// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeESHitsInput {
  /**
   * @example {"index":[],"body":"{\"query\":{\"bool\":{\"filter\":{\"bool\":{\"filter\":{\"range\":{\"insert_time\":{\"gte\":1729699200000,\"lte\":1729765759984}}},\"must\":[],\"must_not\":[],\"should\":[]}}}},\"highlight\":{\"fields\":{\"*\":{}}},\"sort\":[{\"insert_time\":\"desc\"}],\"track_total_hits\":true}"}
   */
  Query: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  LogTypes?: string[];
}

export interface DescribeESHitsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example { "took": 325, "hits": { "total": { "value": 6271209, "relation": "eq" }, "hits": [ { "_index":
   * "userlog-k8s-api-1256299843-000001", "_type": "_doc", "_id": "h38SvpIBC41NeSj8xBMf", "_seq_no": null,
   * "_primary_term": null, "sort": [ 1729765753848 ], "_source": { "appid": 1256299843, "cluster_id": "cls-7dget88s",
   * "container_id": "", "container_name": "", "eks_id": "", "eks_md5": "d41d8cd98f00b204e9800998ecf8427e",
   * "event_time": "2024-10-24T10:29:10.952981Z", "image_id": "", "image_name": "", "insert_time":
   * "2024-10-24T18:29:13.848230558+08:00", "node_id": "", "quuid": "428fb819-bc1e-4b0a-8bc1-a9fc2d6ac950",
   * "receive_time": "2024-10-24T18:29:13+08:00", "uuid": "428fb819-bc1e-4b0a-8bc1-a9fc2d6ac950", "client_ip":
   * "172.17.1.11", "uin": "100004506473", "ca_md5": "d68df8fc35e2f1f443074410f2492f40", "kind": "Event", "apiVersion":
   * "audit.k8s.io/v1", "level": "Request", "auditID": "424d7ab6-b3af-4a23-a270-a86ebf4c8a3a", "stage":
   * "ResponseComplete", "requestURI": "/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/cluster-autoscaler",
   * "verb": "get", "user": { "username": "admin", "uid": "admin", "groups":
   * "[\"system:masters\",\"system:authenticated\"]" }, "sourceIPs": [ "169.254.128.40" ], "userAgent":
   * "cluster-autoscaler/v0.0.0 (linux/amd64) kubernetes/$Format", "objectRef": { "resource": "leases", "namespace":
   * "kube-system", "name": "cluster-autoscaler", "apiGroup": "coordination.k8s.io", "apiVersion": "v1" },
   * "responseStatus": { "metadata": "{}", "code": 200 }, "requestReceivedTimestamp": "2024-10-24T10:29:10.952981Z",
   * "stageTimestamp": "2024-10-24T10:29:10.955037Z", "annotations": { "authorization.k8s.io/decision": "allow",
   * "authorization.k8s.io/reason": "" }, "clusterId": "cls-7dget88s", "requestObject": { "metadata": "" },
   * "responseObject": { "metadata": "" } } } ] }, "_shards": { "total": 9, "successful": 9, "failed": 0 } }
   */
  Data?: string;
}

/**
 * The documented error codes of DescribeESHits.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeESHitsErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeESHits with one of its documented codes. */
export const isDescribeESHitsError: ErrorGuard<DescribeESHitsErrorCode> = (error) =>
  isCloudError(error, "DescribeESHits", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeESHits({
 *   Query:
 *     '{"index":["netflow"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1597075200000,"lte":1597161599999}}},"must":[],"must_not":[],"should":[]}}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
 *   Offset: 0,
 *   Limit: 10,
 * });
 * ```
 * @throws CloudError
 */
export const describeESHits: TypedRoute<DescribeESHitsInput, DescribeESHitsOutput, DescribeESHitsHttp> = {
  name: "DescribeESHits",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeESHits", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeESHits as `client.http` calls it. */
export interface DescribeESHitsHttp {
  "/DescribeESHits": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeESHitsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeESHitsOutput;
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
