// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategiesInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategiesInput_parameters = {
  PageNumber: 1,
  PageSize: 20,
} satisfies DescribeSoarStrategiesInput;
