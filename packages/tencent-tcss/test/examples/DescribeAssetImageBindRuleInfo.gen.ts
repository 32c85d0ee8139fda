// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageBindRuleInfoOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageBindRuleInfoOutput_example1 = {
  ImageBindRuleSet: [
    {
      ImageSize: 0,
      RuleId: "10001",
      ScanTime: "2022-01-1 00:00:00",
      ImageId: "image-id",
      ImageName: "image-name",
      RuleName: "rule_name",
      ContainerCnt: 0,
    },
  ],
  TotalCount: 1,
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeAssetImageBindRuleInfoOutput;
