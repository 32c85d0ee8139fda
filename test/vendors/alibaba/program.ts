import { sign } from "@cloudseal/alibaba";
import { CloudError, createClient, createSasClient, sasService } from "@cloudseal/alibaba-sas";
import { changeAssetRefreshTaskConfig } from "@cloudseal/alibaba-sas/operations";
import type { Options, Vendor } from "../../runtimes/program/vendor.js";

const client = (options: Options) => createSasClient({ region: "cn-shanghai", ...options } as never);
const inputOf = (integers: readonly bigint[]) => ({ AssetRefreshConfigs: integers.map((TargetId) => ({ TargetId })) });
// The operation's documented answer has no such integer: this route is its own with a member more.
const echo = { ...changeAssetRefreshTaskConfig, convert: [[["Integers", "*"], "bigint"]] as const };

export default {
  secret: "accessKeySecret",
  refusal: "SignatureDoesNotMatch",
  CloudError,
  client: client as never,
  call: (options, call) =>
    client(options).getOnceTaskResultInfo({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "1" }, call),
  async sendByMethod(options, integers) {
    const result = await createClient(sasService, { echo }, options as never).echo(inputOf(integers));
    return (result as { Integers?: unknown }).Integers;
  },
  async sendByHttp(options, integers) {
    const { data } = await client(options).http.POST("/ChangeAssetRefreshTaskConfig", {
      params: { query: inputOf(integers) },
    });
    return (data as { Integers?: unknown } | undefined)?.Integers;
  },
  onWire: (integers) => integers.map((value, index) => `AssetRefreshConfigs.${index + 1}.TargetId=${value}`).join("&"),
  sign: sign as never,
} satisfies Vendor as Vendor;
