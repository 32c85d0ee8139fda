// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetModuleTrialAuthInfoInput, GetModuleTrialAuthInfoOutput } from "@cloudseal/alibaba-sas";

export const getModuleTrialAuthInfoInput_parameters = {
  Lang: "zh",
  ModuleCode: "vulFix",
} satisfies GetModuleTrialAuthInfoInput;

export const getModuleTrialAuthInfoOutput_example1 = {
  Data: {
    ModuleCode: "vulFix",
    CanTry: true,
    TrialRecordList: [
      {
        ModuleCode: "vulFix",
        AuthLimit: 100,
        GmtStart: 1669824000000,
        GmtEnd: 1679760000000,
        Status: 1,
        AuthLimitList: "[100,1]",
      },
    ],
  },
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
} satisfies GetModuleTrialAuthInfoOutput;
