// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteInterceptionTargetInput, DeleteInterceptionTargetOutput } from "@cloudseal/alibaba-sas";

export const deleteInterceptionTargetInput_parameters = {
  TargetIds: "1,11,111",
} satisfies DeleteInterceptionTargetInput;

export const deleteInterceptionTargetOutput_example1 = {
  Result: true,
  RequestId: "D81DD78E-E006-5C65-A171-C8CB09XXXXX",
} satisfies DeleteInterceptionTargetOutput;
