// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomizedDictUploadInfoInput } from "@cloudseal/alibaba-sas";

export const describeCustomizedDictUploadInfoInput_parameters = {
  SourceIp: "106.11.43.***",
} satisfies DescribeCustomizedDictUploadInfoInput;
