// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulDefencePluginInput, DescribeVulDefencePluginOutput } from "@cloudseal/tencent-tcss";

export const describeVulDefencePluginInput_example1 = {
  HostID: "3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068",
  Limit: 1,
  Offset: 1,
  Filters: [{ Name: "Status", Values: ["SUCCESS"], ExactMatch: true }],
} satisfies DescribeVulDefencePluginInput;

export const describeVulDefencePluginOutput_example1 = {
  TotalCount: 0,
  List: [{ PID: 0, MainClass: "com.java.main", Status: "SUCCESS", ErrorLog: "ErrorLog" }],
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribeVulDefencePluginOutput;
