// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeNoticeConfigInput, DescribeNoticeConfigOutput } from "@cloudseal/alibaba-sas";

export const describeNoticeConfigInput_parameters = {
  BizType: "cms",
  SourceIp: "60.191.XX.XX",
} satisfies DescribeNoticeConfigInput;

export const describeNoticeConfigOutput_example1 = {
  RequestId: "D185B7FF-E24C-422D-83D3-C2A25C7A2727",
  NoticeConfigList: [{ TimeLimit: 1, AliUid: 0n, CurrentPage: 1, Project: "sas_suspicious", Route: 7 }],
} satisfies DescribeNoticeConfigOutput;
