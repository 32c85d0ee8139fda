// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAgentDaemonSetCmdInput {
  /** @example true */
  IsCloud: boolean;
  /** @example private */
  NetType: "basic" | "private" | "public" | "direct" | (string & {});
  /** @example gz */
  RegionCode?: string;
  /** @example vpc-sdfd*** */
  VpcId?: string;
  /** @example 2006/1/2 */
  ExpireDate?: string;
  ClusterCustomParameters?: ClusterCustomParameters[];
}

export interface DescribeAgentDaemonSetCmdOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example kubectl apply -f
   * 'https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/ota-server%2Fhttpapi-files%2Fdamenset-20241101%2Fagent-daemonset-1256299843-1730427573.yaml?q-sign-algorithm=sha1&q-ak=AKID******&q-sign-time=1730427573%3B1730513973&q-key-time=1730427573%3B1730513973&q-header-list=host&q-url-param-list=&q-signature=7c528e586554993503a7ae2b13dd42b9dc2c3a49'
   */
  Command?: string;
  /**
   * @example https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/ota-server%2Fhttpapi-files%2Fdamenset-20241101%2Fagent-daemonset-1256299843-1730427573.yaml?q-sign-algorithm=sha1&q-ak=AKID******&q-sign-time=1730427573%3B1730513973&q-key-time=1730427573%3B1730513973&q-header-list=host&q-url-param-list=&q-signature=7c528e586554993503a7ae2b13dd42b9dc2c3a49
   */
  URL?: string;
  /**
   * @example LS0tCmFwaVZlcnNpb246IHYxCmtpbmQ6IE5hbWVzcGFjZQptZXRhZGF0YToKICBuYW1lOiB0Y3NzCgotLS0KYXBpVmVyc2lvbjogcmJhYy5hdXRob3JpemF0aW9uLms4cy5pby92MQpraW5kOiBSb2xlCm1ldGFkYXRhOgogIG5hbWVzcGFjZTogdGNzcwogIG5hbWU6IHRjc3MtYWRtaW4KcnVsZXM6Ci0gYXBpR3JvdXBzOiBbImV4dGVuc2lvbnMiLCAiYXBwcyIsICIiXQogIHJlc291cmNlczogWyIqIl0KICB2ZXJiczogWyJnZXQiLCAibGlzdCIsICJ3YXRjaCIsICJjcmVhdGUiLCAidXBkYXRlIiwgInBhdGNoIiwgImRlbGV0ZSJdCgotLS0KYXBpVmVyc2lvbjogcmJhYy5hdXRob3JpemF0aW9uLms4cy5pby92MQpraW5kOiBSb2xlQmluZGluZwptZXRhZGF0YToKICBuYW1lOiB0Y3NzLWFkbWluLXJiCiAgbmFtZXNwYWNlOiB0Y3NzCnN1YmplY3RzOgotIGtpbmQ6IFNlcnZpY2VBY2NvdW50CiAgbmFtZTogdGNzcy1hZ2VudAogIG5hbWVzcGFjZTogdGNzcwogIGFwaUdyb3VwOiAiIgpyb2xlUmVmOgogIGtpbmQ6IFJvbGUKICBuYW1lOiB0Y3NzLWFkbWluCiAgYXBpR3JvdXA6IHJiYWMuYXV0aG9yaXphdGlvbi5rOHMuaW8KCgotLS0KYXBpVmVyc2lvbjogdjEKa2luZDogU2VydmljZUFjY291bnQKbWV0YWRhdGE6CiAgbmFtZTogdGNzcy1hZ2VudAogIG5hbWVzcGFjZTogdGNzcwoKLS0tCmFwaVZlcnNpb246IHJiYWMuYXV0aG9yaXphdGlvbi5rOHMuaW8vdjEKa2luZDogQ2x1c3RlclJvbGUKbWV0YWRhdGE6CiAgbmFtZTogc2VjdXJpdHktY2x1c3RlcnJvbGUKcnVsZXM6Ci0gYXBpR3JvdXBzOiBbIiIsICJ2MSJdCiAgcmVzb3VyY2VzOiBbIm5hbWVzcGFjZXMiLCAicG9kcyIsICJub2RlcyIsICJzZXJ2aWNlcyIsICJzZXJ2aWNlYWNjb3VudHMiLCAiY29uZmlnbWFwcyIsICJjb21wb25lbnRzdGF0dXNlcyJdCiAgdmVyYnM6IFsiZ2V0IiwgImxpc3QiLCAid2F0Y2giXQotIGFwaUdyb3VwczogWyJhcHBzIiwiYmF0Y2giLCJleHRlbnNpb25zIiwicmJhYy5hdXRob3JpemF0aW9uLms4cy5pbyIsIm5ldHdvcmtpbmcuazhzLmlvIiwiY2lsaXVtLmlvIl0KICByZXNvdXJjZXM6IFsiKiJdCiAgdmVyYnM6IFsiZ2V0IiwgImxpc3QiLCJ3YXRjaCJdCi0gYXBpR3JvdXBzOiBbIm5ldHdvcmtpbmcuazhzLmlvIl0KICByZXNvdXJjZXM6IFsibmV0d29ya3BvbGljaWVzIl0KICB2ZXJiczogWyJnZXQiLCAibGlzdCIsICJ3YXRjaCIsICJjcmVhdGUiLCAidXBkYXRlIiwgInBhdGNoIiwgImRlbGV0ZSJdCi0gYXBpR3JvdXBzOiBbImFwaWV4dGVuc2lvbnMuazhzLmlvIl0KICByZXNvdXJjZXM6IFsiY3VzdG9tcmVzb3VyY2VkZWZpbml0aW9ucyJdCiAgdmVyYnM6IFsibGlzdCIsICJnZXQiLCJjcmVhdGUiXQotIGFwaUdyb3VwczogWyJhcGlleHRlbnNpb25zLms4cy5pbyJdCiAgcmVzb3VyY2VOYW1lczogWyJ0cmFjaW5ncG9saWNpZXMuY2lsaXVtLmlvIiwgInRyYWNpbmdwb2xpY2llc25hbWVzcGFjZWQuY2lsaXVtLmlvIl0KICByZXNvdXJjZXM6IFsiY3VzdG9tcmVzb3VyY2VkZWZpbml0aW9ucyJdCiAgdmVyYnM6IFsibGlzdCIsICJnZXQiLCAidXBkYXRlIl0KCi0tLQphcGlWZXJzaW9uOiByYmFjLmF1dGhvcml6YXRpb24uazhzLmlvL3YxCmtpbmQ6IENsdXN0ZXJSb2xlQmluZGluZwptZXRhZGF0YToKICBuYW1lOiBzZWN1cml0eS1jbHVzdGVycm9sZWJpbmRpbmcKcm9sZVJlZjoKICBhcGlHcm91cDogcmJhYy5hdXRob3JpemF0aW9uLms4cy5pbwogIGtpbmQ6IENsdXN0ZXJSb2xlCiAgbmFtZTogc2VjdXJpdHktY2x1c3RlcnJvbGUKc3ViamVjdHM6Ci0ga2luZDogU2VydmljZUFjY291bnQKICBuYW1lOiB0Y3NzLWFnZW50CiAgbmFtZXNwYWNlOiB0Y3NzCi0ga2luZDogVXNlcgogIG5hbWU6IHRjc3MKICBhcGlHcm91cDogcmJhYy5hdXRob3JpemF0aW9uLms4cy5pbwoKCi0tLQphcGlWZXJzaW9uOiB2MQpraW5kOiBTZWNyZXQKbWV0YWRhdGE6CiAgbmFtZTogdGNzcy1hZ2VudC1zZWNyZXQKICBuYW1lc3BhY2U6IHRjc3MKICBhbm5vdGF0aW9uczoKICAgIGt1YmVybmV0ZXMuaW8vc2VydmljZS1hY2NvdW50Lm5hbWU6IHRjc3MtYWdlbnQKdHlwZToga3ViZXJuZXRlcy5pby9zZXJ2aWNlLWFjY291bnQtdG9rZW4KCgotLS0KYXBpVmVyc2lvbjogYmF0Y2gvdjEKa2luZDogSm9iCm1ldGFkYXRhOgogIG5hbWU6IGluaXQtdGNzcy1hZ2VudAogIG5hbWVzcGFjZTogdGNzcwpzcGVjOgogIHRlbXBsYXRlOgogICAgc3BlYzoKICAgICAgc2VydmljZUFjY291bnROYW1lOiB0Y3NzLWFnZW50CiAgICAgIGNvbnRhaW5lcnM6CiAgICAgIC0gaW1hZ2U6IGNjci5jY3MudGVuY2VudHl1bi5jb20veXVuamluZ19hZ2VudC9hZ2VudDpsYXRlc3QKICAgICAgICBpbWFnZVB1bGxQb2xpY3k6IEFsd2F5cwogICAgICAgIG5hbWU6IGluaXQtdGNzcy1hZ2VudAogICAgICAgIGNvbW1hbmQ6IFsiL2hvbWUvd29yay95dW5qaW5nLWFnZW50Il0KICAgICAgICBhcmdzOiBbIi10b2tlbiIsJycsIi12aXAiLCcnLCctY2MnXQogICAgICAgIHJlc291cmNlczoKICAgICAgICAgIGxpbWl0czoKICAgICAgICAgICAgY3B1OiAxMDBtCiAgICAgICAgICAgIG1lbW9yeTogNTEyTWkKICAgICAgICAgIHJlcXVlc3RzOgogICAgICAgICAgICBjcHU6IDEwMG0KICAgICAgICAgICAgbWVtb3J5OiAxMjhNaQogICAgICAgIGVudjoKICAgICAgICAgIC0gbmFtZTogdXNlcl90YWdzCiAgICAgICAgICAgIHZhbHVlOiAiZGVmYXVsdCIKICAgICAgICAgIC0gbmFtZTogazhzX25hbWUgCiAgICAgICAgICAgIHZhbHVlOiAie3trOHNfbmFtZX19IgogICAgICAgICAgLSBuYW1lOiBhcHBpZAogICAgICAgICAgICB2YWx1ZTogIjEyNTYyOTk4NDMiCiAgICAgICAgc2VjdXJpdHlDb250ZXh0OgogICAgICAgICAgcHJpdmlsZWdlZDogdHJ1ZQogICAgICAgIHZvbHVtZU1vdW50czoKICAgICAgICAtIG1vdW50UGF0aDogL3J1bi9zZWNyZXRzL2t1YmVybmV0ZXMuaW8vdGNzcy1hZ2VudAogICAgICAgICAgbmFtZTogdG9rZW4tcHJvamVjdGlvbgogICAgICBzZWN1cml0eUNvbnRleHQ6IHt9CiAgICAgIGhvc3RQSUQ6IHRydWUKICAgICAgcmVzdGFydFBvbGljeTogTmV2ZXIKICAgICAgdm9sdW1lczoKICAgICAgLSBuYW1lOiB0b2tlbi1wcm9qZWN0aW9uCiAgICAgICAgc2VjcmV0OgogICAgICAgICAgc2VjcmV0TmFtZTogdGNzcy1hZ2VudC1zZWNyZXQKICBiYWNrb2ZmTGltaXQ6IDUKCi0tLQphcGlWZXJzaW9uOiBhcHBzL3YxCmtpbmQ6IERhZW1vblNldAptZXRhZGF0YToKICBsYWJlbHM6CiAgICBrOHMtYXBwOiB5dW5qaW5nLWFnZW50CiAgbmFtZTogeXVuamluZy1hZ2VudAogIG5hbWVzcGFjZToga3ViZS1zeXN0ZW0KICBhbm5vdGF0aW9uczoKICAgIGNvbmZpZy5rdWJlcm5ldGVzLmlvL2RlcGVuZHMtb246IGJhdGNoL3YxL25hbWVzcGFjZXMvdGNzcy9qb2JzL2luaXQtdGNzcy1zZWNyZXRzCnNwZWM6CiAgc2VsZWN0b3I6CiAgICBtYXRjaExhYmVsczoKICAgICAgazhzLWFwcDogeXVuamluZy1hZ2VudAogIHRlbXBsYXRlOgogICAgbWV0YWRhdGE6CiAgICAgIGFubm90YXRpb25zOgogICAgICAgIGVrcy50a2UuY2xvdWQudGVuY2VudC5jb20vZHMtaW5qZWN0aW9uOiAidHJ1ZSIKICAgICAgbGFiZWxzOgogICAgICAgIGs4cy1hcHA6IHl1bmppbmctYWdlbnQKICAgIHNwZWM6CiAgICAgIHRvbGVyYXRpb25zOgogICAgICAgIC0gb3BlcmF0b3I6IEV4aXN0cwogICAgICBjb250YWluZXJzOgogICAgICAtIGltYWdlOiBjY3IuY2NzLnRlbmNlbnR5dW4uY29tL3l1bmppbmdfYWdlbnQvYWdlbnQ6bGF0ZXN0CiAgICAgICAgaW1hZ2VQdWxsUG9saWN5OiBBbHdheXMKICAgICAgICBuYW1lOiB5dW5qaW5nLWFnZW50CiAgICAgICAgY29tbWFuZDogWyIvaG9tZS93b3JrL3l1bmppbmctYWdlbnQiXQogICAgICAgIGFyZ3M6IFsiLWQiLCItdG9rZW4iLCcnLCItdmlwIiwnJ10KICAgICAgICByZXNvdXJjZXM6CiAgICAgICAgICBsaW1pdHM6CiAgICAgICAgICAgIGNwdTogMjUwbQogICAgICAgICAgICBtZW1vcnk6IDUxMk1pCiAgICAgICAgICByZXF1ZXN0czoKICAgICAgICAgICAgY3B1OiAxMDBtCiAgICAgICAgICAgIG1lbW9yeTogMTI4TWkKICAgICAgICBzZWN1cml0eUNvbnRleHQ6CiAgICAgICAgICBwcml2aWxlZ2VkOiB0cnVlCiAgICAgICAgdGVybWluYXRpb25NZXNzYWdlUGF0aDogL2Rldi90ZXJtaW5hdGlvbi1sb2cKICAgICAgICB0ZXJtaW5hdGlvbk1lc3NhZ2VQb2xpY3k6IEZpbGUKICAgICAgZG5zUG9saWN5OiBDbHVzdGVyRmlyc3QKICAgICAgcmVzdGFydFBvbGljeTogQWx3YXlzCiAgICAgIHNjaGVkdWxlck5hbWU6IGRlZmF1bHQtc2NoZWR1bGVyCiAgICAgIHNlY3VyaXR5Q29udGV4dDoge30KICAgICAgdGVybWluYXRpb25HcmFjZVBlcmlvZFNlY29uZHM6IDMwCiAgICAgIGhvc3ROZXR3b3JrOiB0cnVlCiAgICAgIGhvc3RQSUQ6IHRydWUKCgotLS0KYXBpVmVyc2lvbjogYXBwcy92MQpraW5kOiBEZXBsb3ltZW50Cm1ldGFkYXRhOgogIGxhYmVsczoKICAgIGs4cy1hcHA6IHRjc3MtYXNzZXQKICBuYW1lOiB0Y3NzLWFzc2V0CiAgbmFtZXNwYWNlOiB0Y3NzCnNwZWM6CiAgc2VsZWN0b3I6CiAgICBtYXRjaExhYmVsczoKICAgICAgazhzLWFwcDogdGNzcy1hc3NldAogIHJlcGxpY2FzOiAxCiAgdGVtcGxhdGU6CiAgICBtZXRhZGF0YToKICAgICAgbGFiZWxzOgogICAgICAgIGs4cy1hcHA6IHRjc3MtYXNzZXQKICAgICAgYW5ub3RhdGlvbnM6CiAgICAgICAgZWtzLnRrZS5jbG91ZC50ZW5jZW50LmNvbS9kcy1pbmplY3Rpb246ICJ0cnVlIgogICAgc3BlYzoKICAgICAgc2VydmljZUFjY291bnROYW1lOiB0Y3NzLWFnZW50CiAgICAgIHRvbGVyYXRpb25zOgogICAgICAgIC0gb3BlcmF0b3I6IEV4aXN0cwogICAgICBjb250YWluZXJzOgogICAgICAtIGltYWdlOiBjY3IuY2NzLnRlbmNlbnR5dW4uY29tL3l1bmppbmdfYWdlbnQvYWdlbnQ6bGF0ZXN0CiAgICAgICAgaW1hZ2VQdWxsUG9saWN5OiBBbHdheXMKICAgICAgICBuYW1lOiB0Y3NzLWFzc2V0CiAgICAgICAgY29tbWFuZDogWyIvaG9tZS93b3JrL3l1bmppbmctYWdlbnQiXQogICAgICAgIGFyZ3M6IFsiLWFzc2V0Il0KICAgICAgICByZXNvdXJjZXM6CiAgICAgICAgICBsaW1pdHM6CiAgICAgICAgICAgIGNwdTogMTAwbQogICAgICAgICAgICBtZW1vcnk6IDI1Nk1pCiAgICAgICAgICByZXF1ZXN0czoKICAgICAgICAgICAgY3B1OiA1MG0KICAgICAgICAgICAgbWVtb3J5OiA2NE1pCiAgICAgICAgc2VjdXJpdHlDb250ZXh0OgogICAgICAgICAgcHJpdmlsZWdlZDogdHJ1ZQogICAgICAgIHRlcm1pbmF0aW9uTWVzc2FnZVBhdGg6IC9kZXYvdGVybWluYXRpb24tbG9nCiAgICAgICAgdGVybWluYXRpb25NZXNzYWdlUG9saWN5OiBGaWxlCiAgICAgIGRuc1BvbGljeTogQ2x1c3RlckZpcnN0CiAgICAgIHJlc3RhcnRQb2xpY3k6IEFsd2F5cwogICAgICBzY2hlZHVsZXJOYW1lOiBkZWZhdWx0LXNjaGVkdWxlcgogICAgICBzZWN1cml0eUNvbnRleHQ6IHt9CiAgICAgIHRlcm1pbmF0aW9uR3JhY2VQZXJpb2RTZWNvbmRzOiAzMAogICAgICBob3N0UElEOiB0****
   */
  FileContent?: string;
}

export interface ClusterCustomParameters {
  /** @example clustername */
  Name: string;
  Values: string[];
}

/**
 * The documented error codes of DescribeAgentDaemonSetCmd.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceInsufficient`
 * - `UnknownParameter`
 */
export type DescribeAgentDaemonSetCmdErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceInsufficient"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeAgentDaemonSetCmd with one of its documented codes. */
export const isDescribeAgentDaemonSetCmdError: ErrorGuard<DescribeAgentDaemonSetCmdErrorCode> = (error) =>
  isCloudError(error, "DescribeAgentDaemonSetCmd", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceInsufficient",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAgentDaemonSetCmd();
 * ```
 * @throws CloudError
 */
export const describeAgentDaemonSetCmd: TypedRoute<
  DescribeAgentDaemonSetCmdInput,
  DescribeAgentDaemonSetCmdOutput,
  DescribeAgentDaemonSetCmdHttp
> = {
  name: "DescribeAgentDaemonSetCmd",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAgentDaemonSetCmd", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAgentDaemonSetCmd as `client.http` calls it. */
export interface DescribeAgentDaemonSetCmdHttp {
  "/DescribeAgentDaemonSetCmd": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAgentDaemonSetCmdInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAgentDaemonSetCmdOutput;
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
