// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { AddEditWarningRulesInput, AddEditWarningRulesOutput } from "@cloudseal/tencent-tcss";

export const addEditWarningRulesInput_example1 = {
  WarningRules: [{ BeginTime: "00:00", ControlBits: "00000000", EndTime: "23:59", Switch: "OFF", Type: "IMG_VUL" }],
} satisfies AddEditWarningRulesInput;

export const addEditWarningRulesOutput_example1 = {
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies AddEditWarningRulesOutput;
