// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckStructureInput } from "@cloudseal/alibaba-sas";

export const getCheckStructureInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RegionId: "cn-hangzhou",
} satisfies GetCheckStructureInput;
