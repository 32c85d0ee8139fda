// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SubmitOperationTaskInput } from "@cloudseal/alibaba-sas";

export const submitOperationTaskInput_parameters = {
  CheckId: 132,
  DimensionType: "CHECK_ID",
  RelationKey: "CSPM_OPERATION_RELATION_KEY_173***",
  Type: "REPAIR",
} satisfies SubmitOperationTaskInput;
