// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeEventLevelCountInput, DescribeEventLevelCountOutput } from "@cloudseal/alibaba-sas";

export const describeEventLevelCountInput_parameters = {
  ClusterId: "c7e3c5b420a7947c2933303144688****",
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "c951761046a9c4afe92be0a7b5bexxxxx",
  ContainerIds:
    "xxxxxx30389a10c28f6d38f2398f0dcexxxxxxx922b9e8290dc7c3019d4a8,48b87f2c0662e334820f436cb9133f1ae4e053d39b6fad42xxxxxxxxxx",
  From: "sas",
  MultiAccountActionType: 0,
  TargetType: "uuid",
} satisfies DescribeEventLevelCountInput;

export const describeEventLevelCountOutput_example1 = {
  EventLevels: { Serious: 0, Suspicious: 1, Remind: 2 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "CE8CA5EA-24EF-5D41-B735-53ACE7XXXXX",
} satisfies DescribeEventLevelCountOutput;
