// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDynamicDictUploadInfoInput } from "@cloudseal/alibaba-sas";

export const describeDynamicDictUploadInfoInput_parameters = {
  SourceIp: "123.103.XX.XX",
} satisfies DescribeDynamicDictUploadInfoInput;
