// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteMonitorAccountInput } from "@cloudseal/alibaba-sas";

export const deleteMonitorAccountInput_parameters = {
  AccountId: "1840517068******",
} satisfies DeleteMonitorAccountInput;
