// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAffectedWorkloadListInput } from "@cloudseal/tencent-tcss";

export const describeAffectedWorkloadListInput_example1 = {
  CheckItemId: 10071,
  Limit: 10,
  Offset: 0,
} satisfies DescribeAffectedWorkloadListInput;
