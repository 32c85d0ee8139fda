// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateUnknownThreatDetectProcessInput } from "@cloudseal/alibaba-sas";

export const updateUnknownThreatDetectProcessInput_parameters = {
  ProcessId: "2026011210040602108912721603151374234",
  Remark: "remark",
} satisfies UpdateUnknownThreatDetectProcessInput;
