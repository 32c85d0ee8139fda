// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeK8sApiAbnormalRuleListInput,
  DescribeK8sApiAbnormalRuleListOutput,
} from "@cloudseal/tencent-tcss";

export const describeK8sApiAbnormalRuleListInput_example1 = {} satisfies DescribeK8sApiAbnormalRuleListInput;

export const describeK8sApiAbnormalRuleListOutput_example1 = {
  List: [],
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  TotalCount: 0,
} satisfies DescribeK8sApiAbnormalRuleListOutput;
