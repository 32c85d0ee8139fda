// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteServiceTrailInput, DeleteServiceTrailOutput } from "@cloudseal/alibaba-sas";

export const deleteServiceTrailInput_parameters = { RegionId: "cn-hangzhou" } satisfies DeleteServiceTrailInput;

export const deleteServiceTrailOutput_example1 = {
  RequestId: "20456DD5-5CBF-5015-9173-12CA4246B***",
} satisfies DeleteServiceTrailOutput;
