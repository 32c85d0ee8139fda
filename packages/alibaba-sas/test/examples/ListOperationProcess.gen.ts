// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOperationProcessInput } from "@cloudseal/alibaba-sas";

export const listOperationProcessInput_parameters = {
  CurrentPage: 1,
  EndTime: 1635575219000,
  PageSize: 20,
  StartTime: 1680919232000,
} satisfies ListOperationProcessInput;
