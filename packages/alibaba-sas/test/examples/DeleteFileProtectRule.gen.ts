// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteFileProtectRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteFileProtectRuleOutput_example1 = {
  RequestId: "7FD1C1DC-AA67-510A-A022-5D23310C3658",
} satisfies DeleteFileProtectRuleOutput;
