// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageEventOperationConditionInput,
  DescribeImageEventOperationConditionOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageEventOperationConditionInput_parameters = {
  EventType: "sensitiveFile",
  Lang: "zh",
} satisfies DescribeImageEventOperationConditionInput;

export const describeImageEventOperationConditionOutput_example1 = {
  Data: {
    EventType: "sensitiveFile",
    Operations: [
      {
        OperationCode: "whitelist",
        OperationName: "whitelist",
        Conditions: [{ ConditionKey: "MD5", ConditionName: "MD5", SupportedMisType: ["contains"] }],
      },
    ],
    Scenarios: ['{\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"}'],
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "ADE57832-9666-511C-9A80-B87DE2E8****",
} satisfies DescribeImageEventOperationConditionOutput;
