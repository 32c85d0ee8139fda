// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateFileUploadLimitInput, CreateFileUploadLimitOutput } from "@cloudseal/alibaba-sas";

export const createFileUploadLimitInput_parameters = { Limit: 100 } satisfies CreateFileUploadLimitInput;

export const createFileUploadLimitOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
} satisfies CreateFileUploadLimitOutput;
