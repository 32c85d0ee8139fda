// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskCheckResultInput, DescribeRiskCheckResultOutput } from "@cloudseal/alibaba-sas";

export const describeRiskCheckResultInput_parameters = {
  AssetType: "RDS",
  CurrentPage: 1,
  GroupId: 1,
  Lang: "zh",
  Name: "ALB_NetWorkAccessControl",
  PageSize: 20,
  QueryFlag: "enabled",
  RiskLevel: "high",
  SourceIp: "1.2.XX.XX",
  Status: "pass",
} satisfies DescribeRiskCheckResultInput;

export const describeRiskCheckResultOutput_example1 = {
  CurrentPage: 1,
  RequestId: "AD271C07-4ACE-413D-AA9B-F14FD3B7717F",
  PageSize: 20,
  TotalCount: 12,
  PageCount: 20,
  Count: 10,
  List: [
    {
      RiskLevel: "high",
      Status: "pass",
      Type: "Log audit",
      Sort: 1,
      RepairStatus: "disabled",
      RemainingTime: 0,
      ItemId: 1n,
      StartStatus: "enabled",
      AffectedCount: 0,
      RiskAssertType: "ECS",
      Title: "RDS - Whitelist Configuration",
      TaskId: 15384933n,
      CheckTime: 1639429164000,
      RiskItemResources: [
        {
          ContentResource: {
            key:
              '{\n      "type": "link",\n      "url": "https://***.aliyun.com/abc.html",\n      "value": "https://***.aliyun.com/abc.html"\n}',
          },
          ResourceName: "bestPractice",
        },
      ],
    },
  ],
} satisfies DescribeRiskCheckResultOutput;
