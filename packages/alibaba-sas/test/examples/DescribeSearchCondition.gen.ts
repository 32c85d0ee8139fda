// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSearchConditionInput, DescribeSearchConditionOutput } from "@cloudseal/alibaba-sas";

export const describeSearchConditionInput_parameters = {
  Lang: "zh",
  SourceIp: "117.220.XX.XX",
  Type: "ecs",
} satisfies DescribeSearchConditionInput;

export const describeSearchConditionOutput_example1 = {
  RequestId: "3AEC47AF-8CFA-485E-AC9A-3A8ABC06EA7F",
  ConditionList: [
    {
      ConditionType: "system",
      NameKey: "stop_machine",
      Name: "StopMachine",
      FilterConditions:
        '{\\"filterParams\\":[{\\"labelKey\\":\\"a|b\\",\\"value\\":\\"{\\\\\\"name\\\\\\":\\\\\\"sadsasd\\\\\\",\\\\\\"value\\\\\\":\\\\\\"dasdsdas\\\\\\"}\\"}],\\"LogicalExp\\":\\"OR\\"}',
    },
  ],
} satisfies DescribeSearchConditionOutput;
