// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddSasModuleTrialInput, AddSasModuleTrialOutput } from "@cloudseal/alibaba-sas";

export const addSasModuleTrialInput_parameters = { Lang: "zh", ModuleCode: "vulFix" } satisfies AddSasModuleTrialInput;

export const addSasModuleTrialOutput_example1 = {
  Data: {
    TrialRecordList: [
      {
        ModuleCode: "vulFix",
        AuthLimit: 100,
        GmtStart: 1667232000000,
        GmtEnd: 1638201599999,
        Status: 1,
        AuthLimitList: "[100,1]",
      },
    ],
  },
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8****",
} satisfies AddSasModuleTrialOutput;
