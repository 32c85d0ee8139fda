// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeIdcProbeScanResultListInput } from "@cloudseal/alibaba-sas";

export const describeIdcProbeScanResultListInput_parameters = {
  Criteria: '[{\\\\"name\\\\":\\\\"scannedIp\\\\",\\\\"value\\\\":\\\\"192.168.2.11\\\\"}]',
  CurrentPage: 1,
  FoundEndTime: 1720006819000,
  FoundStartTime: 1720006818000,
  LogicalExp: "OR",
  PageSize: 20,
  Status: "0,1",
} satisfies DescribeIdcProbeScanResultListInput;
