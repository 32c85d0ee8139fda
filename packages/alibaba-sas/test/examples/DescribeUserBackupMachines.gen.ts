// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUserBackupMachinesOutput } from "@cloudseal/alibaba-sas";

export const describeUserBackupMachinesOutput_example1 = {
  RequestId: "D0D6E6E4-CB8C-4897-B852-46AEFDA04B21",
  Machines: [{ Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****", PolicyName: "policy_name_A", Id: 123n }],
} satisfies DescribeUserBackupMachinesOutput;
