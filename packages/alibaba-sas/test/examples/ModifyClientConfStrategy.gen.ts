// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyClientConfStrategyInput, ModifyClientConfStrategyOutput } from "@cloudseal/alibaba-sas";

export const modifyClientConfStrategyInput_parameters = {
  Tag: "machineResource",
  TagExt: "auto",
  TagValue: "advanced",
  Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
} satisfies ModifyClientConfStrategyInput;

export const modifyClientConfStrategyOutput_example1 = {
  RequestId: "9089D0AB-835F-5663-AB5E-4FF646BB****",
} satisfies ModifyClientConfStrategyOutput;
