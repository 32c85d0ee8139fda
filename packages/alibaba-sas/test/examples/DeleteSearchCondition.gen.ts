// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteSearchConditionInput } from "@cloudseal/alibaba-sas";

export const deleteSearchConditionInput_parameters = {
  Name: "test",
  SourceIp: "19.12.XX.XX",
  Type: "ecs",
} satisfies DeleteSearchConditionInput;
