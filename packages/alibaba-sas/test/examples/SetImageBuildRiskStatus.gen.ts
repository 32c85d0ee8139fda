// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetImageBuildRiskStatusInput } from "@cloudseal/alibaba-sas";

export const setImageBuildRiskStatusInput_parameters = {
  ImageUuids: "f382fccd88b94c5c8c864def681*****,ac32fccd88b94c5c8c864def681*****",
  RiskKey: "risk.type",
  Status: 0,
} satisfies SetImageBuildRiskStatusInput;
