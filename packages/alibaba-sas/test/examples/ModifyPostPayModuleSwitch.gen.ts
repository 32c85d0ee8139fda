// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyPostPayModuleSwitchInput } from "@cloudseal/alibaba-sas";

export const modifyPostPayModuleSwitchInput_parameters = {
  PostPaidHostAutoBind: 1,
  PostPaidHostAutoBindVersion: 3,
  PostPayInstanceId: "postpay-sas-**",
  PostPayModuleSwitch: '{"VUL":1,"CSPM":0}',
} satisfies ModifyPostPayModuleSwitchInput;
