// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListImageRegistryRegionInput, ListImageRegistryRegionOutput } from "@cloudseal/alibaba-sas";

export const listImageRegistryRegionInput_parameters = { Lang: "zh" } satisfies ListImageRegistryRegionInput;

export const listImageRegistryRegionOutput_example1 = {
  RequestId: "291B49F9-1685-4005-9D34-606B6F78****",
  Regions: [{ RegionName: "cn-hangzhou", RegionId: "cn-hangzhou" }],
} satisfies ListImageRegistryRegionOutput;
