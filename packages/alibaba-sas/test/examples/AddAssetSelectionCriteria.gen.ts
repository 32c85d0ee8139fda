// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddAssetSelectionCriteriaInput, AddAssetSelectionCriteriaOutput } from "@cloudseal/alibaba-sas";

export const addAssetSelectionCriteriaInput_parameters = {
  Criteria:
    '{"LogicalExp":"AND","Criteria":"[{\\\\"name\\\\":\\\\"osType\\\\",\\\\"value\\\\":\\\\"linux\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"},{\\\\"name\\\\":\\\\"alarmStatus\\\\",\\\\"value\\\\":\\\\"YES\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"}]"}',
  CriteriaOperation: "add",
  SelectionKey: "5196d280-5bfa-496a-ba70-8a3935e3****",
} satisfies AddAssetSelectionCriteriaInput;

export const addAssetSelectionCriteriaOutput_example1 = {
  RequestId: "7BC55C8F-226E-5AF5-9A2C-2EC43864****",
} satisfies AddAssetSelectionCriteriaOutput;
