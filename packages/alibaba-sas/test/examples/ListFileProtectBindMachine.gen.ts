// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectBindMachineInput } from "@cloudseal/alibaba-sas";

export const listFileProtectBindMachineInput_parameters = {
  CurrentPage: 1,
  PageSize: 10,
} satisfies ListFileProtectBindMachineInput;
