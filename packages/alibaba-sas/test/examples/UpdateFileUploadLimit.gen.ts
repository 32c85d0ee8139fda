// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileUploadLimitInput, UpdateFileUploadLimitOutput } from "@cloudseal/alibaba-sas";

export const updateFileUploadLimitInput_parameters = { Limit: 100 } satisfies UpdateFileUploadLimitInput;

export const updateFileUploadLimitOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F",
} satisfies UpdateFileUploadLimitOutput;
