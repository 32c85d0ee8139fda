// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateAgentlessScanTaskInput, CreateAgentlessScanTaskOutput } from "@cloudseal/alibaba-sas";

export const createAgentlessScanTaskInput_parameters = {
  AssetSelectionType: "AGENTLESS_SCAN_ONCE_TASK_1720145******",
  AutoDeleteDays: 1,
  ReleaseAfterScan: true,
  ScanDataDisk: true,
  TargetType: 2,
} satisfies CreateAgentlessScanTaskInput;

export const createAgentlessScanTaskOutput_example1 = {
  RequestId: "E90DE229-9FC6-58F6-BF4B-03AD6179****",
} satisfies CreateAgentlessScanTaskOutput;
