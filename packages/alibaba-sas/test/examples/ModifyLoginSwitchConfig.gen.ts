// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyLoginSwitchConfigInput, ModifyLoginSwitchConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyLoginSwitchConfigInput_parameters = {
  Item: "login_common_account",
  Status: 0,
} satisfies ModifyLoginSwitchConfigInput;

export const modifyLoginSwitchConfigOutput_example1 = {
  RequestId: "B256A525-7E42-4BB9-A27C-9017FDDFF1A2",
} satisfies ModifyLoginSwitchConfigOutput;
