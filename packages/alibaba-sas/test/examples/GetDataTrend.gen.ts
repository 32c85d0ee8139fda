// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetDataTrendInput } from "@cloudseal/alibaba-sas";

export const getDataTrendInput_parameters = {
  BizTypes: "HC_NEW,HC_OPERATE",
  EndTimestamp: 1721923200000,
  Interval: 86400000,
  StartTimestamp: 1687334501000,
} satisfies GetDataTrendInput;
