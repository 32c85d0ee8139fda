import { bare } from "../../contestants/bare.js";
import { globalFetch } from "../../contestants/global-fetch.js";
import type { Vendor } from "../vendor.js";
import { client } from "./client.js";
import { credentials } from "./credentials.js";
import { official } from "./official.js";
import { signers } from "./signers.js";

export const huawei: Vendor = {
  name: "huawei",
  operation: "UpdateAuditTaskStatus",
  answer: { path: `/v1/${credentials.projectId}/audit/summary/risk/task-status`, body: "{}" },
  contestants: [client, bare, globalFetch, official],
  package: "@cloudseal/huawei-dbss",
  exports: {
    create: "createDbssClient",
    service: "dbssService",
    method: "updateAuditTaskStatus",
    input: '{ busi_type: "risk", oper_type: "switch", code: "on" }',
  },
  official: { package: "@huaweicloud/huaweicloud-sdk-core", beside: ["uuid"], limit: 0.4 },
  signers,
};
