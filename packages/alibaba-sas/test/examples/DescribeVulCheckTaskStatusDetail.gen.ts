// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeVulCheckTaskStatusDetailInput,
  DescribeVulCheckTaskStatusDetailOutput,
} from "@cloudseal/alibaba-sas";

export const describeVulCheckTaskStatusDetailInput_parameters = {
  Uuid: "5d55af3c-35f3-4d4d-8ccc-8c5443b0****",
} satisfies DescribeVulCheckTaskStatusDetailInput;

export const describeVulCheckTaskStatusDetailOutput_example1 = {
  TotalCount: 1,
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  TaskStatuses: [{ TaskId: "16190385", TaskStatusList: [{ Type: "cve", Status: "4", Code: "push_command_failed" }] }],
} satisfies DescribeVulCheckTaskStatusDetailOutput;
