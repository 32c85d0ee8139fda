// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClientConfSetupInput, DescribeClientConfSetupOutput } from "@cloudseal/alibaba-sas";

export const describeClientConfSetupInput_parameters = {
  StrategyTag: "machineResource",
  StrategyTagValue: "major",
} satisfies DescribeClientConfSetupInput;

export const describeClientConfSetupOutput_example1 = {
  RequestId: "151F6EB6-D5F3-417A-AF7B-4D84975D****",
  ClientConf: {
    StrategyTagValue: "major",
    Config: '{"mem":"200","cpu":"10","cpu_all":"0"}',
    StrategyTag: "machineResource",
  },
} satisfies DescribeClientConfSetupOutput;
