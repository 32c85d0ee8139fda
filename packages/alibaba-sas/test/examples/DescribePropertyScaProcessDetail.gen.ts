// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyScaProcessDetailInput } from "@cloudseal/alibaba-sas";

export const describePropertyScaProcessDetailInput_parameters = {
  BizType: "java",
  Cmdline: "java -jar",
  CurrentPage: 1,
  PageSize: 10,
  Pid: "756",
  Remark: "10.167.XX.XX",
  Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****",
} satisfies DescribePropertyScaProcessDetailInput;
