// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CheckTrialFixCountInput } from "@cloudseal/alibaba-sas";

export const checkTrialFixCountInput_parameters = {
  Info:
    '[{\\\\"name\\\\":\\\\"oval:com.redhat.rhsa:def:20192143\\\\",\\\\"uuid\\\\":\\\\"80ee3226-1f96-4da0-a3ed-55c104e2****\\\\",\\\\"tag\\\\":\\\\"oval\\\\"}]',
  Type: "cve",
} satisfies CheckTrialFixCountInput;
