// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteAttackPathWhitelistInput } from "@cloudseal/alibaba-sas";

export const deleteAttackPathWhitelistInput_parameters = {
  AttackPathWhitelistId: "apwl-b33dec0acf9b42aabde032d656c0****",
} satisfies DeleteAttackPathWhitelistInput;
