// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectRuleOutput } from "@cloudseal/alibaba-sas";

export const updateFileProtectRuleOutput_example1 = {
  RequestId: "339227F4-C9E1-526F-8347-1099C11F65FB",
} satisfies UpdateFileProtectRuleOutput;
