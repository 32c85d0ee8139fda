// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExecStrategyInput, ExecStrategyOutput } from "@cloudseal/alibaba-sas";

export const execStrategyInput_parameters = {
  ExecAction: "terminate",
  Lang: "zh",
  StrategyId: 215421,
} satisfies ExecStrategyInput;

export const execStrategyOutput_example1 = {
  RequestId: "7F84EBCA-86F8-5AA0-BF74-A0276ECB****",
} satisfies ExecStrategyOutput;
