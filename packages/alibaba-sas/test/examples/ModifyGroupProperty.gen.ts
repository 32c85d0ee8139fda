// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyGroupPropertyInput, ModifyGroupPropertyOutput } from "@cloudseal/alibaba-sas";

export const modifyGroupPropertyInput_parameters = {
  Data: '[{"groupFlag":1,"groupId":8436682,"groupIndex":1,"groupName":"example"}]',
} satisfies ModifyGroupPropertyInput;

export const modifyGroupPropertyOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
} satisfies ModifyGroupPropertyOutput;
