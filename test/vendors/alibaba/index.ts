import { createSasClient, type SasClientOptions, sasService } from "@cloudseal/alibaba-sas";
import { changeAssetRefreshTaskConfig, generateOnceTask } from "@cloudseal/alibaba-sas/operations";
import { simulatorCredentials } from "@cloudseal/simulator";
import type { Vendor } from "../../support/vendors.js";

// One attempt a call, unless a test is about the next ones.
const client = (options: object) =>
  createSasClient({ region: "cn-shanghai", retry: false, ...options } as SasClientOptions);

const [permanent, session] = simulatorCredentials.alibaba;
const kind = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" };
const input = { ...kind, TaskId: "0123456789abcdef0123456789abcdef" };

const failure: Vendor["failure"] = (Code, Message, { requestId = "R", status = 400 } = {}) => ({
  status,
  body: JSON.stringify({ Code, Message, RequestId: requestId }),
});

export default {
  name: "alibaba",
  package: "@cloudseal/alibaba-sas",
  service: "sas",
  operation: "GetOnceTaskResultInfo",
  method: "POST",
  isIdempotent: true,
  region: "cn-shanghai",
  permanent: { ...permanent } as never,
  session: { ...session } as never,
  keyId: "accessKeyId",
  secret: "accessKeySecret",
  token: "securityToken",
  environment: { ALIBABA_CLOUD_ACCESS_KEY_ID: "i", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "s" },
  signersHeaders: [
    "X-Acs-Date",
    "x-acs-signature-nonce",
    "x-acs-content-sha256",
    "x-acs-security-token",
    "X-Acs-Action",
  ],
  signedTime: (headers) => Date.parse(String(headers["x-acs-date"])),
  client,
  call: (options, call, more) => client(options).getOnceTaskResultInfo({ ...input, ...more }, call),
  http: (options, init) =>
    client(options).http.POST("/GetOnceTaskResultInfo", { params: { query: input }, ...init } as never),
  input,
  // The task that is requested has to be there.
  async prepare(options) {
    const { TaskId } = await client(options).generateOnceTask({ ...kind, Param: "{}" });
    return { TaskId };
  },
  success: { body: '{"RequestId":"R","TotalCount":2}', result: { RequestId: "R", TotalCount: 2 } },
  successWith: (member) => `{${member},"RequestId":"R"}`,
  failure,
  retryAtOnce: { "x-acs-retry-after": "10" },
  failures: {
    throttled: failure("Throttling.User", "m"),
    server: failure("ServerError", "m", { status: 500 }),
    invalid: failure("MissingTaskType", "m"),
    notFound: failure("TaskNotFound", "m", { status: 404 }),
    expiredSession: failure("InvalidSecurityToken.Expired", "m"),
    wrongSignature: "SignatureDoesNotMatch",
    clock: (time) => ({
      ...failure("InvalidTimeStamp.Expired", "m"),
      ...(time && { headers: { date: time.toUTCString() } }),
    }),
  },
  counted: [
    {
      service: sasService,
      route: changeAssetRefreshTaskConfig,
      input: (id) => ({
        AssetRefreshConfigs: [{ Vendor: 3, RefreshConfigType: 2, TargetId: id, SchedulePeriod: 60, Status: 1 }],
      }),
      id: /"TargetId":(\d+)/,
    },
    {
      service: sasService,
      route: generateOnceTask,
      input: (id) => ({ ...kind, Param: `{"id":${id}}` }),
      id: /"id\\":(\d+)/,
      limited: true,
    },
  ],
  once: {
    operation: "GenerateOnceTask",
    input: { ...kind, Param: "{}" },
    call: (options, call) => client(options).generateOnceTask({ ...kind, Param: "{}" }, call),
  },
} satisfies Vendor as Vendor;
