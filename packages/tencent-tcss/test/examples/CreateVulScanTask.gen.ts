// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateVulScanTaskInput, CreateVulScanTaskOutput } from "@cloudseal/tencent-tcss";

export const createVulScanTaskInput_everything = {
  LocalImageScanType: "ALL",
  RegistryImageScanType: "ALL",
} satisfies CreateVulScanTaskInput;

export const createVulScanTaskOutput_started = {
  LocalTaskID: 36002n,
  RegistryTaskID: 0n,
  RequestId: "5d02bef4-9f93-4d9d-90a9-47d7be4c8fc0",
} satisfies CreateVulScanTaskOutput;
