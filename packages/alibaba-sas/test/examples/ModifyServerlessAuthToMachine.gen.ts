// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyServerlessAuthToMachineInput } from "@cloudseal/alibaba-sas";

export const modifyServerlessAuthToMachineInput_parameters = {
  AppCriteria: "**7ad7e3a",
  AuthItem: "SERVERLESS",
  AutoBind: 1,
  BindAll: false,
  BindAssetType: "APP",
  Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
  LogicalExp: "OR",
  NtmVersion: "level2",
  PreBind: 1,
  ResourceDirectoryUid: 123456,
} satisfies ModifyServerlessAuthToMachineInput;
