import { sign } from "@cloudseal/tencent";
import { CloudError, createClient, createTcssClient, tcssService } from "@cloudseal/tencent-tcss";
import { updateImageRegistryTimingScanTask } from "@cloudseal/tencent-tcss/operations";
import type { Options, Vendor } from "../../runtimes/program/vendor.js";

const client = (options: Options) => createTcssClient(options as never);
const inputOf = (integers: readonly bigint[]) => ({
  ScanPeriod: 1,
  Enable: true,
  ScanTime: "04:00:00",
  Id: [...integers],
});
// The operation's documented answer has no such integer: this route is its own with a member more.
const echo = { ...updateImageRegistryTimingScanTask, convert: [[["Response", "Integers", "*"], "bigint"]] as const };

export default {
  secret: "secretKey",
  refusal: "AuthFailure.SignatureFailure",
  CloudError,
  client: client as never,
  call: (options, call) => client(options).updateImageRegistryTimingScanTask(inputOf([1n]), call),
  async sendByMethod(options, integers) {
    const result = await createClient(tcssService, { echo }, options as never).echo(inputOf(integers));
    return (result as unknown as { Integers?: unknown }).Integers;
  },
  async sendByHttp(options, integers) {
    const { data } = await client(options).http.POST("/UpdateImageRegistryTimingScanTask", {
      body: inputOf(integers) as never,
    });
    return (data?.Response as { Integers?: unknown } | undefined)?.Integers;
  },
  onWire: (integers) => `"Id":[${integers}]`,
  sign: sign as never,
} satisfies Vendor as Vendor;
