import { createSasClient, type SasClient } from "@cloudseal/alibaba-sas";
import type { Call } from "../../call.js";
import type { Frozen } from "../vendor.js";

const methods = {
  ChangeAssetRefreshTaskConfig: "changeAssetRefreshTaskConfig",
  GenerateOnceTask: "generateOnceTask",
  GetOnceTaskResultInfo: "getOnceTaskResultInfo",
} as const satisfies Record<string, keyof SasClient>;

export function ours(operation: string, call: Call, { date, nonce }: Frozen): Promise<unknown> {
  const client = createSasClient({
    endpoint: `http://${call.host}`,
    credentials: call.credentials as never,
    clock: () => date,
    nonce: () => nonce,
    timeout: 0,
  });
  return client[methods[operation as keyof typeof methods]](call.input as never, { headers: call.headers });
}
