// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishCronInput } from "@cloudseal/alibaba-sas";

export const updatePublishCronInput_parameters = {
  Cron: "0 5 10 * * ?",
  CronDay: "SUN",
  CronTime: 1657407600000,
  CronType: "day",
  Duration: 24,
} satisfies UpdatePublishCronInput;
