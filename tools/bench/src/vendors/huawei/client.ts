import type { Contestant } from "../../contestants/contestant.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** A method call of our client. */
export const client: Contestant = {
  kind: "client",
  label: "@cloudseal/huawei-dbss",
  async start({ endpoint }) {
    const { createDbssClient } = await import("@cloudseal/huawei-dbss");
    const dbss = createDbssClient({ region: "cn-north-4", endpoint, credentials });
    return () => dbss.updateAuditTaskStatus(input);
  },
};
