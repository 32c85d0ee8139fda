// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { SetCheckModeOutput } from "@cloudseal/tencent-tcss";

export const setCheckModeOutput_example1 = {
  RequestId: "4ec127f1-0a8f-4f44-857f-46290bfe23e7",
  SetCheckResult: "Succ",
} satisfies SetCheckModeOutput;
