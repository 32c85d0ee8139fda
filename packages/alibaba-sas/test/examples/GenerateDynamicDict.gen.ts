// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GenerateDynamicDictInput } from "@cloudseal/alibaba-sas";

export const generateDynamicDictInput_parameters = {
  ArgKeywords: "Admin",
  Domains: "https://www.aliyun.com",
  Names: "Alibaba",
  SourceIp: "58.248.XX.XX",
} satisfies GenerateDynamicDictInput;
