import { createDbssClient } from "@cloudseal/huawei-dbss";
import type { Call } from "../../call.js";
import type { Frozen } from "../vendor.js";

export function ours(_operation: string, call: Call, { date }: Frozen): Promise<unknown> {
  const client = createDbssClient({
    endpoint: `http://${call.host}`,
    credentials: call.credentials as never,
    clock: () => date,
    timeout: 0,
  });
  return client.updateAuditTaskStatus(call.input as never, { headers: call.headers });
}
