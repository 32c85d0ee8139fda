// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeEmgVulItemInput, DescribeEmgVulItemOutput } from "@cloudseal/alibaba-sas";

export const describeEmgVulItemInput_parameters = {
  CheckType: 0,
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
  RiskStatus: "y",
  ScanType: "python",
  VulName: "Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632)",
} satisfies DescribeEmgVulItemInput;

export const describeEmgVulItemOutput_example1 = {
  CurrentPage: 1,
  RequestId: "BC1868ED-A0E1-4D1C-BF7E-10DC0C34B3C3",
  PageSize: 10,
  TotalCount: 1,
  GroupedVulItems: [
    {
      Status: 30,
      Type: "scan",
      CheckType: 1,
      GmtLastCheck: 1619286031000,
      Progress: 50,
      GmtPublish: 1618887687000,
      PendingCount: 0,
      AliasName: "Changjietong T + SetupAccount/Upload.aspx file Upload vulnerability (CNVD-2022-60632)",
      Name: "scan:AVD-2021-179344",
      RaspDefend: 1,
    },
  ],
} satisfies DescribeEmgVulItemOutput;
