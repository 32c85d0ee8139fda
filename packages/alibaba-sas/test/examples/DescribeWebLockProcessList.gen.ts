// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockProcessListInput, DescribeWebLockProcessListOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockProcessListInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  ProcessName: "cron",
  Status: 0,
} satisfies DescribeWebLockProcessListInput;

export const describeWebLockProcessListOutput_example1 = {
  CurrentPage: 1,
  RequestId: "028CF634-5268-5660-9575-48C9ED6BF880",
  PageSize: 20,
  TotalCount: 200,
  List: [
    {
      Status: 0,
      ProcessName: "cron",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      InternetIp: "8.210.XX.XX",
      InstanceName: "test_ecs",
      ProcessPath: "/usr/sbin/cron",
      Count: "33",
      IntranetIp: "172.25.XX.XX",
    },
  ],
} satisfies DescribeWebLockProcessListOutput;
