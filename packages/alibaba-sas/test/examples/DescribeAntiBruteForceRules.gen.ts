// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAntiBruteForceRulesInput, DescribeAntiBruteForceRulesOutput } from "@cloudseal/alibaba-sas";

export const describeAntiBruteForceRulesInput_parameters = {
  CurrentPage: 1,
  Name: "testName",
  PageSize: "10",
  SourceIp: "121.69.XX.XX",
} satisfies DescribeAntiBruteForceRulesInput;

export const describeAntiBruteForceRulesOutput_example1 = {
  RequestId: "4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 2, Count: 2 },
  Rules: [
    {
      MachineCount: 3,
      EnableSmartRule: false,
      FailCount: 15,
      ForbiddenTime: 360,
      Span: 10,
      DefaultRule: true,
      Name: "AntiBruteForceRule01",
      Id: 1629n,
      UuidList: ["uuid-018c-4ef7-89fd-988b9b0e****"],
      CreateTimestamp: 1669800181000,
    },
  ],
} satisfies DescribeAntiBruteForceRulesOutput;
