import { createSasClient } from "@cloudseal/alibaba-sas";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";

/** Calls two vendors at the address of its first argument. */
const [, , endpoint = ""] = process.argv;
const retry = { baseDelay: 1, maxDelay: 5 };
const sas = createSasClient({ region: "cn-shanghai", endpoint, retry, credentials: simulatorCredentials.alibaba[0] });
const dbss = createDbssClient({
  region: "ap-southeast-1",
  endpoint,
  retry,
  credentials: { ...simulatorCredentials.huawei[1] },
});
await sas.getOnceTaskResultInfo({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "of-business" });
await dbss
  .updateAuditTaskStatus({ busi_type: "risk", oper_type: "switch", code: "of-business" as "on" })
  .catch(() => {});
