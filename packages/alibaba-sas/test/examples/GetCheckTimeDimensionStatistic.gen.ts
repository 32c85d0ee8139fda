// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckTimeDimensionStatisticInput } from "@cloudseal/alibaba-sas";

export const getCheckTimeDimensionStatisticInput_parameters = {
  EndTimeStamp: 1672285044000,
  StartTimeStamp: 1672385044000,
  StatisticType: "AssetPassRate",
} satisfies GetCheckTimeDimensionStatisticInput;
