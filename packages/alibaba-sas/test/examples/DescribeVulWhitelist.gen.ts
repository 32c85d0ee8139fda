// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulWhitelistInput, DescribeVulWhitelistOutput } from "@cloudseal/alibaba-sas";

export const describeVulWhitelistInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
} satisfies DescribeVulWhitelistInput;

export const describeVulWhitelistOutput_example1 = {
  CurrentPage: 1,
  RequestId: "74F97EF7-B543-43FD-A4E9-18456731F9C5",
  PageSize: 10,
  TotalCount: 1,
  Count: 2,
  VulWhitelists: [
    {
      Type: "cve",
      TargetInfo: '{"type":"GroupId","groupIds":[916****],"uuids":[]}',
      AliasName: "RHSA-2017:3263: curl security update",
      Name: "oval:com.redhat.rhsa:def:20173263",
      Reason: "ignore",
      Id: "1275",
      Whitelist:
        '[{\n"name":"oval:com.redhat.rhsa:def:20173263",\n"type":"cve",\n"aliasName":"RHSA-2017:3263: curl security update"\n}]',
    },
  ],
} satisfies DescribeVulWhitelistOutput;
