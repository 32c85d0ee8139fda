// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateMonitorAccountInput } from "../../src/operations/CreateMonitorAccount.gen.js";

export const createMonitorAccountInput_parameters = {
  AccountIds: "1026780160******,1457515594******",
} satisfies CreateMonitorAccountInput;
