// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckItemsInput } from "@cloudseal/alibaba-sas";

export const listCheckItemsInput_parameters = {
  CheckId: 100000000001,
  CheckShowName: "testCheckItemName",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
} satisfies ListCheckItemsInput;
