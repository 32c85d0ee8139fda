import { createDbssClient, type DbssClientOptions, dbssService } from "@cloudseal/huawei-dbss";
import { updateAuditTaskStatus } from "@cloudseal/huawei-dbss/operations";
import { simulatorCredentials } from "@cloudseal/simulator";
import type { Counted, Vendor } from "../../support/vendors.js";

// One attempt a call, unless a test is about the next ones.
const client = (options: object) =>
  createDbssClient({ region: "ap-southeast-1", retry: false, ...options } as DbssClientOptions);

const [permanent, session, token] = simulatorCredentials.huawei;
const input = { busi_type: "risk", oper_type: "switch", code: "on" } as const;

const failure: Vendor["failure"] = (error_code, error_msg, { requestId = "R", status = 400 } = {}) => ({
  status,
  body: JSON.stringify({ error_code, error_msg, request_id: requestId }),
});

const status: Counted = {
  service: dbssService,
  route: updateAuditTaskStatus,
  input: (id) => ({ busi_type: "risk", oper_type: "execute", query_begin_time: id, query_end_time: id }),
  id: /"query_begin_time":(\d+)/,
};

export default {
  name: "huawei",
  package: "@cloudseal/huawei-dbss",
  service: "dbss",
  operation: "UpdateAuditTaskStatus",
  method: "POST",
  isIdempotent: false,
  region: "ap-southeast-1",
  permanent: { ...permanent } as never,
  session: { ...session } as never,
  keyId: "ak",
  secret: "sk",
  token: "securityToken",
  public: ["projectId"],
  otherCredentials: { token: { ...token } as never },
  environment: { HUAWEICLOUD_SDK_AK: "i", HUAWEICLOUD_SDK_SK: "s" },
  signersHeaders: ["X-Sdk-Date", "X-Security-Token", "X-Auth-Token", "X-Sdk-Content-Sha256"],
  signedTime: (headers) =>
    Date.parse(
      String(headers["x-sdk-date"]).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
    ),
  client,
  call: (options, call, more) => client(options).updateAuditTaskStatus({ ...input, ...more }, call),
  http: (options, init) =>
    client(options).http.POST("/v1/{project_id}/audit/summary/{busi_type}/task-status", {
      params: { path: { busi_type: "risk" } },
      body: { oper_type: "switch", code: "on" },
      ...init,
    } as never),
  input,
  success: { body: "{}", result: undefined },
  successWith: (member) => `{${member}}`,
  failure,
  retryAtOnce: { "retry-after": "0" },
  failures: {
    throttled: failure("APIGW.0308", "m", { status: 429 }),
    server: failure("DBSS.0500", "m", { status: 500 }),
    invalid: failure("DBSS.0400", "m"),
    notFound: failure("DBSS.0404", "m", { status: 404 }),
    expiredSession: failure("APIGW.0301", "Incorrect IAM authentication information: token expires", { status: 401 }),
    wrongSignature: "APIGW.0301",
    clock(time) {
      const server = time ? `, server time:${time.toISOString().replace(/[-:]|\.\d+/g, "")}` : "";
      return failure("APIGW.0301", `calc aksk signature fail:signature expired${server}`, { status: 401 });
    },
  },
  // The vendor has no operation of the other kind.
  counted: [{ ...status, safe: true }, status],
} satisfies Vendor as Vendor;
