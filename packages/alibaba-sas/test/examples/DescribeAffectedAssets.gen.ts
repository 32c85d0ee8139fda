// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAffectedAssetsInput, DescribeAffectedAssetsOutput } from "@cloudseal/alibaba-sas";

export const describeAffectedAssetsInput_parameters = {
  Current: "1",
  Levels: "serious,suspicious,remind",
  PageSize: "10",
} satisfies DescribeAffectedAssetsInput;

export const describeAffectedAssetsOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42XXXXXXXX",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 10 },
  AssetList: [
    {
      Uuid: "947d7514-258a-4b47-9dde-9dxxxxxxxxxx",
      InternetIp: "10.10.XX.XX",
      RiskNum: 1,
      InstanceName: "11",
      InstanceId: "11",
      IntranetIp: "172.0.XX.XX",
    },
  ],
} satisfies DescribeAffectedAssetsOutput;
