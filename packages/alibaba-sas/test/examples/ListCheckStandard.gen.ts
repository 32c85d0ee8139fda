// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckStandardInput, ListCheckStandardOutput } from "@cloudseal/alibaba-sas";

export const listCheckStandardInput_parameters = { Lang: "zh" } satisfies ListCheckStandardInput;

export const listCheckStandardOutput_example1 = {
  Standards: [
    {
      Id: 1n,
      ShowName: "身份权限管理",
      Requirements: [{ Id: 11n, ShowName: "RAM身份认证", RiskCheckCount: 10 }],
      Type: "IDENTITY_PERMISSION",
    },
  ],
  RequestId: "FA91FBDA-***",
} satisfies ListCheckStandardOutput;
