// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileUploadLimitOutput } from "@cloudseal/alibaba-sas";

export const getFileUploadLimitOutput_example1 = {
  RequestId: "1A975D03-5F49-5354-B2CB-3918D5DA431A",
  Data: { Limit: "100" },
} satisfies GetFileUploadLimitOutput;
