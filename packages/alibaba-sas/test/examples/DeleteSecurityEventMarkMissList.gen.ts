// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteSecurityEventMarkMissListOutput } from "@cloudseal/alibaba-sas";

export const deleteSecurityEventMarkMissListOutput_example1 = {
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E2XXXXX",
} satisfies DeleteSecurityEventMarkMissListOutput;
