// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUnknownThreatDetectMachineInput } from "@cloudseal/alibaba-sas";

export const listUnknownThreatDetectMachineInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  Remark: "test-ecs",
  Status: "studying",
  StudyMode: "hash",
  StudyTimeEnd: 1768891966346,
  StudyTimeStart: 1768891966344,
  Uuid: "d2d94e8b-bb25-4744-8004-1e08a53c****",
} satisfies ListUnknownThreatDetectMachineInput;
