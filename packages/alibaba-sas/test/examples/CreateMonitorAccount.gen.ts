// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateMonitorAccountInput } from "@cloudseal/alibaba-sas";

export const createMonitorAccountInput_parameters = {
  AccountIds: "1026780160******,1457515594******",
} satisfies CreateMonitorAccountInput;
