// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetAegisContainerPluginRuleCriteriaInput,
  GetAegisContainerPluginRuleCriteriaOutput,
} from "@cloudseal/alibaba-sas";

export const getAegisContainerPluginRuleCriteriaInput_parameters = {
  Lang: "zh",
  Value: "ss",
} satisfies GetAegisContainerPluginRuleCriteriaInput;

export const getAegisContainerPluginRuleCriteriaOutput_example1 = {
  RequestId: "DA8133CC-CCA0-5CF2-BF64-FE7D52C44***",
  CriteriaList: [{ Type: "select", Name: "containerScope", Values: "NO,YES" }],
} satisfies GetAegisContainerPluginRuleCriteriaOutput;
