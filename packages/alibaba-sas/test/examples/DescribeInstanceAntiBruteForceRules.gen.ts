// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeInstanceAntiBruteForceRulesInput,
  DescribeInstanceAntiBruteForceRulesOutput,
} from "@cloudseal/alibaba-sas";

export const describeInstanceAntiBruteForceRulesInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  SourceIp: "115.238.XX.XX",
} satisfies DescribeInstanceAntiBruteForceRulesInput;

export const describeInstanceAntiBruteForceRulesOutput_example1 = {
  RequestId: "97286A-4A6B-4A4-95FA-EC7E3E2451",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 4, Count: 4 },
  Rules: [{ Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****", Name: "TestRule", Id: 215779601n }],
} satisfies DescribeInstanceAntiBruteForceRulesOutput;
