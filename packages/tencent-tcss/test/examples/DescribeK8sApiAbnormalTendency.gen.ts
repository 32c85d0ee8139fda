// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeK8sApiAbnormalTendencyInput,
  DescribeK8sApiAbnormalTendencyOutput,
} from "@cloudseal/tencent-tcss";

export const describeK8sApiAbnormalTendencyInput_example1 = {
  TendencyPeriod: 7,
} satisfies DescribeK8sApiAbnormalTendencyInput;

export const describeK8sApiAbnormalTendencyOutput_example1 = {
  List: [],
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
} satisfies DescribeK8sApiAbnormalTendencyOutput;
