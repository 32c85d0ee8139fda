// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckCountStatisticInput } from "@cloudseal/alibaba-sas";

export const getCheckCountStatisticInput_parameters = {
  Lang: "zh",
  StatisticType: "instance",
} satisfies GetCheckCountStatisticInput;
