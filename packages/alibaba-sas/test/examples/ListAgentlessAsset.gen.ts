// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAgentlessAssetInput } from "@cloudseal/alibaba-sas";

export const listAgentlessAssetInput_parameters = {
  CurrentPage: 1,
  DiskType: "data",
  InstanceId: "s-bp1g6wxdwps7s9dz****",
  InstanceName: "ca_cpm_******",
  PageSize: 10,
  Platform: "CentOS",
  ScanRegionId: "cn-beijing",
  TargetType: 1,
} satisfies ListAgentlessAssetInput;
