import { simulatorCredentials } from "@cloudseal/simulator";
import { createTcssClient, type TcssClientOptions, tcssService } from "@cloudseal/tencent-tcss";
import { updateImageRegistryTimingScanTask } from "@cloudseal/tencent-tcss/operations";
import type { Counted, Vendor } from "../../support/vendors.js";

// One attempt a call, unless a test is about the next ones.
const client = (options: object) => createTcssClient({ retry: false, ...options } as TcssClientOptions);

const [permanent, session] = simulatorCredentials.tencent;
const input = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };

const failure: Vendor["failure"] = (Code, Message, { requestId = "R" } = {}) => ({
  status: 200,
  body: JSON.stringify({ Response: { Error: { Code, Message }, RequestId: requestId } }),
});

const schedule: Counted = {
  service: tcssService,
  route: updateImageRegistryTimingScanTask,
  input: (id) => ({ ...input, Id: [id] }),
  id: /"Id":\[(\d+)/,
};

export default {
  name: "tencent",
  package: "@cloudseal/tencent-tcss",
  service: "tcss",
  operation: "UpdateImageRegistryTimingScanTask",
  method: "POST",
  isIdempotent: true,
  region: "ap-singapore",
  permanent: { ...permanent } as never,
  session: { ...session } as never,
  keyId: "secretId",
  secret: "secretKey",
  token: "token",
  environment: { TENCENTCLOUD_SECRET_ID: "i", TENCENTCLOUD_SECRET_KEY: "s" },
  signersHeaders: ["X-TC-Timestamp", "X-TC-Token", "X-TC-Action", "x-tc-version"],
  signedTime: (headers) => Number(headers["x-tc-timestamp"]) * 1000,
  client,
  call: (options, call, more) => client(options).updateImageRegistryTimingScanTask({ ...input, ...more }, call),
  http: (options, init) =>
    client(options).http.POST("/UpdateImageRegistryTimingScanTask", { body: input, ...init } as never),
  input,
  success: { body: '{"Response":{"RequestId":"R"}}', result: { RequestId: "R" } },
  successWith: (member) => `{"Response":{${member},"RequestId":"R"}}`,
  failure,
  failures: {
    throttled: failure("RequestLimitExceeded", "m"),
    server: failure("InternalError", "m"),
    invalid: failure("MissingParameter", "m"),
    notFound: failure("ResourceNotFound", "m"),
    expiredSession: failure("AuthFailure.TokenFailure", "m"),
    wrongSignature: "AuthFailure.SignatureFailure",
    clock: (time) => ({
      ...failure("AuthFailure.SignatureExpire", "m"),
      ...(time && { headers: { date: time.toUTCString() } }),
    }),
  },
  // The vendor has no operation of the other kind.
  counted: [schedule, { ...schedule, safe: false }],
} satisfies Vendor as Vendor;
