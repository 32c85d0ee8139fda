// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteImageEventOperationInput, DeleteImageEventOperationOutput } from "@cloudseal/alibaba-sas";

export const deleteImageEventOperationInput_parameters = { Id: 1404656 } satisfies DeleteImageEventOperationInput;

export const deleteImageEventOperationOutput_example1 = {
  Data: { Id: 443496n },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A3D7C47D-3F11-57BB-90E8-E5C20C61****",
} satisfies DeleteImageEventOperationOutput;
