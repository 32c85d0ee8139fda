// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { VerifyCheckCustomConfigInput } from "@cloudseal/alibaba-sas";

export const verifyCheckCustomConfigInput_parameters = {
  CheckId: 76,
  Type: "REPAIR_CONFIG",
} satisfies VerifyCheckCustomConfigInput;
