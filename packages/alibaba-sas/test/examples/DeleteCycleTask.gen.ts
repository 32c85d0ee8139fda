// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCycleTaskInput, DeleteCycleTaskOutput } from "@cloudseal/alibaba-sas";

export const deleteCycleTaskInput_parameters = {
  ConfigId: "435f626256ebf564cf5ba966a539****",
} satisfies DeleteCycleTaskInput;

export const deleteCycleTaskOutput_example1 = {
  RequestId: "7DBB3D54-AF29-5BF4-8B44-9CFA94F50****",
} satisfies DeleteCycleTaskOutput;
