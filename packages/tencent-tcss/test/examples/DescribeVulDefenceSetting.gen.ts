// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulDefenceSettingInput, DescribeVulDefenceSettingOutput } from "@cloudseal/tencent-tcss";

export const describeVulDefenceSettingInput_example1 = {} satisfies DescribeVulDefenceSettingInput;

export const describeVulDefenceSettingOutput_example1 = {
  IsEnabled: 0,
  Scope: 0,
  HostCount: 0,
  ExceptionHostCount: 0,
  HostIDs: [],
  HostTotalCount: 0,
  SupportDefenseVulCount: 0,
  HostNodeCount: 0,
  SuperScope: 0,
  SuperNodeCount: 0,
  SuperNodeIds: [],
  NodeTotalCount: 0,
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribeVulDefenceSettingOutput;
