// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeMonitorAccountsOutput } from "@cloudseal/alibaba-sas";

export const describeMonitorAccountsOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6BF880",
  AccountIds: ["179787636344****"],
} satisfies DescribeMonitorAccountsOutput;
