// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleUnknownThreatDetectEventInput } from "@cloudseal/alibaba-sas";

export const handleUnknownThreatDetectEventInput_parameters = {
  Status: 3,
} satisfies HandleUnknownThreatDetectEventInput;
