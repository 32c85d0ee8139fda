// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOperationProcessDetailInput } from "@cloudseal/alibaba-sas";

export const listOperationProcessDetailInput_parameters = {
  CurrentPage: 1,
  EndTime: 1731555850000,
  Lang: "zh",
  PageSize: 20,
  StartTime: 1731469330000,
} satisfies ListOperationProcessDetailInput;
