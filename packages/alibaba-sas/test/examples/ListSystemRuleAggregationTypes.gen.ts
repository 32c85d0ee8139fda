// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSystemRuleAggregationTypesInput, ListSystemRuleAggregationTypesOutput } from "@cloudseal/alibaba-sas";

export const listSystemRuleAggregationTypesInput_parameters = {
  Lang: "zh",
} satisfies ListSystemRuleAggregationTypesInput;

export const listSystemRuleAggregationTypesOutput_example1 = {
  RequestId: "1427F3BE-8A7E-57F9-BD4E-590B00D2****",
  AggregationTypeList: [{ Id: 1, Name: "远程控制****" }],
} satisfies ListSystemRuleAggregationTypesOutput;
