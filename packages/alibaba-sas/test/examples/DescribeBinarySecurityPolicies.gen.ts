// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBinarySecurityPoliciesInput } from "@cloudseal/alibaba-sas";

export const describeBinarySecurityPoliciesInput_parameters = {
  CurrentPage: 1,
  Name: "policy-auto-5patxz",
  PageSize: 20,
  SourceIp: "59.82.XXX.XXX",
  Status: "enabled",
} satisfies DescribeBinarySecurityPoliciesInput;
