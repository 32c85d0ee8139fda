// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SaveImageBaselineStrategyInput, SaveImageBaselineStrategyOutput } from "@cloudseal/alibaba-sas";

export const saveImageBaselineStrategyInput_parameters = {
  BaselineItemList: "ak_leak",
  ImageVulClean: 90,
  Lang: "zh",
  Source: "agentless",
  StrategyId: 8639,
  StrategyName: "default",
} satisfies SaveImageBaselineStrategyInput;

export const saveImageBaselineStrategyOutput_example1 = {
  RequestId: "9AB5D3DE-6E0F-5633-AA71-4B90C724****",
} satisfies SaveImageBaselineStrategyOutput;
