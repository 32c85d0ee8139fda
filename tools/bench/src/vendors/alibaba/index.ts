import { bare } from "../../contestants/bare.js";
import { globalFetch } from "../../contestants/global-fetch.js";
import type { Vendor } from "../vendor.js";
import { client } from "./client.js";
import { http } from "./http.js";
import { official } from "./official.js";
import { signers } from "./signers.js";

export const alibaba: Vendor = {
  name: "alibaba",
  operation: "GetOnceTaskResultInfo",
  answer: {
    header: ["x-acs-action", "GetOnceTaskResultInfo"],
    body: JSON.stringify({
      CollectTime: 1671184531000,
      RequestId: "CE500770-42D3-442E-9DDD-156E0F9F0000",
      TotalCount: 44,
      TaskId: "e7b70a4b030db086db52231f1b58f2ab",
      FinishCount: 47,
      TaskInfo: { Status: "START" },
    }),
  },
  contestants: [client, http, bare, globalFetch, official],
  package: "@cloudseal/alibaba-sas",
  exports: {
    create: "createSasClient",
    service: "sasService",
    method: "getOnceTaskResultInfo",
    input: '{ TaskType: "ASSET_SECURITY_CHECK", TaskName: "ASSET_SECURITY_CHECK", TaskId: "1" }',
  },
  official: { package: "@alicloud/openapi-core", limit: 0.7 },
  signers,
};
