// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeWarningRulesInput, DescribeWarningRulesOutput } from "@cloudseal/tencent-tcss";

export const describeWarningRulesInput_example1 = {} satisfies DescribeWarningRulesInput;

export const describeWarningRulesOutput_example1 = {
  WarningRules: [{ Type: "IMG_VIRUS", Switch: "ON", BeginTime: "10:00", EndTime: "20:00", ControlBits: "110" }],
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies DescribeWarningRulesOutput;
