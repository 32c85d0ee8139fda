// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSystemAggregationRulesInput, ListSystemAggregationRulesOutput } from "@cloudseal/alibaba-sas";

export const listSystemAggregationRulesInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RuleName: "规则****",
  SystemType: 0,
} satisfies ListSystemAggregationRulesInput;

export const listSystemAggregationRulesOutput_example1 = {
  RequestId: "6800B790-B10A-5C2F-BEB3-F1D5CE61****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 30 },
  AggregationList: [{ Id: 1, RuleCount: 0, Name: "远程控制****" }],
} satisfies ListSystemAggregationRulesOutput;
