// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { OpenTcssTrialOutput } from "@cloudseal/tencent-tcss";

export const openTcssTrialOutput_example1 = {
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
  EndTime: "2022-11-22 00:00:00",
  StartTime: "2024-10-30 10:01:11",
} satisfies OpenTcssTrialOutput;
