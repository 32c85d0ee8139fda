// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateVulExportJobOutput } from "@cloudseal/tencent-tcss";

export const createVulExportJobOutput_example1 = {
  RequestId: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
  JobId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies CreateVulExportJobOutput;
