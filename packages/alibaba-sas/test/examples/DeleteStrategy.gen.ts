// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteStrategyInput, DeleteStrategyOutput } from "@cloudseal/alibaba-sas";

export const deleteStrategyInput_parameters = {
  Id: "1404656",
  Lang: "zh",
  SourceIp: "192.0.XX.XX",
} satisfies DeleteStrategyInput;

export const deleteStrategyOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
} satisfies DeleteStrategyOutput;
