import { createTcssClient } from "@cloudseal/tencent-tcss";
import type { Call } from "../../call.js";
import type { Frozen } from "../vendor.js";

export function ours(_operation: string, call: Call, { date }: Frozen): Promise<unknown> {
  const client = createTcssClient({
    endpoint: `http://${call.host}`,
    region: call.region,
    credentials: call.credentials as never,
    clock: () => date,
    timeout: 0,
  });
  return client.updateImageRegistryTimingScanTask(call.input as never, { headers: call.headers });
}
