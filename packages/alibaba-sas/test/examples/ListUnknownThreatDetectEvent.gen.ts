// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUnknownThreatDetectEventInput } from "@cloudseal/alibaba-sas";

export const listUnknownThreatDetectEventInput_parameters = {
  CurrentPage: 1,
  HashKey: "0a212417e65c26ff133cfff28f6c****",
  PageSize: 10,
  ParentProcessPath: "/bin/bash",
  ProcessPath: "/test",
  Remark: "10.167.XX.XX",
  Status: 1,
  Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
} satisfies ListUnknownThreatDetectEventInput;
