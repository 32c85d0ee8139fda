// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGroupedVulInput, DescribeGroupedVulOutput } from "@cloudseal/alibaba-sas";

export const describeGroupedVulInput_parameters = {
  AliasName: "RHSA-2019:0230-Important: polkit security update",
  AssetType: "ECS,CONTAINER",
  AttachTypes: "sca",
  ClusterId: "c88fb10da1168494091db6aafc5dd****",
  ContainerFieldName: "appName",
  ContainerFieldValue: "cc914b0df156d40148412afe4a581****",
  CurrentPage: 1,
  CveId: "CVE-2017-15420",
  Dealed: "n",
  GroupId: "235454",
  Lang: "zh",
  Necessity: "asap,later,nntf",
  PageSize: 20,
  RaspDefend: 1,
  SearchTags: "Code Execution",
  TargetType: "containerId",
  Type: "cve",
  Uuids: "d42f938c-d962-48a0-90f9-05e4ea****",
} satisfies DescribeGroupedVulInput;

export const describeGroupedVulOutput_listed = {
  CurrentPage: 1,
  RequestId: "9BFA6D78-07EA-5C0A-9358-E4434573507B",
  PageSize: 20,
  TotalCount: 1,
  GroupedVulItems: [
    {
      Type: "cve",
      NntfCount: 59,
      RaspDefend: 1,
      HandledCount: 0,
      GmtLast: 1639371446000,
      Tags: "Code Execution",
      LaterCount: 0,
      AliasName: "RHSA-2017:0184-Important: mysql security update",
      Name: "oval:com.redhat.rhsa:def:20170184",
      TotalFixCount: 0,
      AsapCount: 0,
      Related: "CVE-2023-24881,CVE-2023-24898",
    },
  ],
} satisfies DescribeGroupedVulOutput;
