// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeABTestConfigInput, DescribeABTestConfigOutput } from "@cloudseal/tencent-tcss";

export const describeABTestConfigInput_example1 = {} satisfies DescribeABTestConfigInput;

export const describeABTestConfigOutput_example1 = {
  Config: [
    { ProjectName: "tcss_pro", Status: true },
    { ProjectName: "ban_switch", Status: true },
    { ProjectName: "v20200715", Status: true },
  ],
  RequestId: "8fa9bf5e-a0dc-d89d-9ece-d68c2232a4c6",
} satisfies DescribeABTestConfigOutput;
