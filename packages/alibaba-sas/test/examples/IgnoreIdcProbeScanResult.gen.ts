// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { IgnoreIdcProbeScanResultInput } from "@cloudseal/alibaba-sas";

export const ignoreIdcProbeScanResultInput_parameters = {
  IgnoreAction: 1,
  ScanResultIds: "332098932,332098964,332098963",
} satisfies IgnoreIdcProbeScanResultInput;
