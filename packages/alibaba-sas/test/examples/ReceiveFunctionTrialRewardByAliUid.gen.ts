// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ReceiveFunctionTrialRewardByAliUidInput } from "@cloudseal/alibaba-sas";

export const receiveFunctionTrialRewardByAliUidInput_parameters = {
  FunctionName: "trail_honeypot_reward",
  Lang: "zh",
} satisfies ReceiveFunctionTrialRewardByAliUidInput;
