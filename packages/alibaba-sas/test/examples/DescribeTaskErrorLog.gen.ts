// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeTaskErrorLogInput, DescribeTaskErrorLogOutput } from "@cloudseal/alibaba-sas";

export const describeTaskErrorLogInput_parameters = {
  BuildTaskId: "ivf-6e520160-205d-4801-b8e9-9e7e****",
} satisfies DescribeTaskErrorLogInput;

export const describeTaskErrorLogOutput_example1 = {
  RequestId: "F929E952-EBFC-56C3-BD35-BF8B59024C69",
  Logs: [{ Text: "mv: cannot move 'CentOS-Base.repo' to 'CentOS-Base.repo.backup': Permission denied" }],
} satisfies DescribeTaskErrorLogOutput;
