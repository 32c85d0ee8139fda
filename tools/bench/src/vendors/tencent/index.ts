import { bare } from "../../contestants/bare.js";
import { globalFetch } from "../../contestants/global-fetch.js";
import type { Vendor } from "../vendor.js";
import { client } from "./client.js";
import { official, officialDefault } from "./official.js";
import { signers } from "./signers.js";

export const tencent: Vendor = {
  name: "tencent",
  operation: "UpdateImageRegistryTimingScanTask",
  answer: {
    header: ["x-tc-action", "UpdateImageRegistryTimingScanTask"],
    body: JSON.stringify({ Response: { RequestId: "4fc2a0b5-ff6a-4c4a-9a1e-3f4c1e1f0000" } }),
  },
  contestants: [client, bare, globalFetch, official, officialDefault],
  package: "@cloudseal/tencent-tcss",
  exports: {
    create: "createTcssClient",
    service: "tcssService",
    method: "updateImageRegistryTimingScanTask",
    input: '{ ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" }',
  },
  official: { package: "tencentcloud-sdk-nodejs-common", limit: 0.7 },
  signers,
};
