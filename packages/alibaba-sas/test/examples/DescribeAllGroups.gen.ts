// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAllGroupsInput, DescribeAllGroupsOutput } from "@cloudseal/alibaba-sas";

export const describeAllGroupsInput_parameters = { Lang: "zh" } satisfies DescribeAllGroupsInput;

export const describeAllGroupsOutput_example1 = {
  Count: 2,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  Groups: [{ GroupName: "abc", GroupId: 8834224, GroupFlag: 1 }],
} satisfies DescribeAllGroupsOutput;
