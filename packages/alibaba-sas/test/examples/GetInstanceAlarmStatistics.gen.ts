// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetInstanceAlarmStatisticsInput } from "@cloudseal/alibaba-sas";

export const getInstanceAlarmStatisticsInput_parameters = {
  From: "sas",
  Uuid: "00fea5a1-9792-4373-ab1e-bb6536ba****",
} satisfies GetInstanceAlarmStatisticsInput;
