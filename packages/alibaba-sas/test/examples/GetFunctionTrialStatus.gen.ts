// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFunctionTrialStatusInput } from "@cloudseal/alibaba-sas";

export const getFunctionTrialStatusInput_parameters = {
  FunctionName: "trail_file_detect_api_reward",
} satisfies GetFunctionTrialStatusInput;
