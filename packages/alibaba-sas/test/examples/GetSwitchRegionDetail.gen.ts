// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSwitchRegionDetailInput, GetSwitchRegionDetailOutput } from "@cloudseal/alibaba-sas";

export const getSwitchRegionDetailInput_parameters = {
  Lang: "en",
  Type: "sg_switch",
} satisfies GetSwitchRegionDetailInput;

export const getSwitchRegionDetailOutput_example1 = {
  Data: {
    IsAgree: "true",
    GmtIsAgreeModified: 1692858597000,
    IsNoticed: "YES",
    GmtNoticed: 1692858597000,
    RegionStatus: [{ EcsCount: 27, RegionId: "us-east-1", Status: 0, GmtPlanSwitchTime: 1692858597000 }],
  },
  RequestId: "30CBF632-109F-596F-97F2-451C8B2A****",
} satisfies GetSwitchRegionDetailOutput;
