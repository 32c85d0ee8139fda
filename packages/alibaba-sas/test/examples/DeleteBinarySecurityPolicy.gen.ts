// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteBinarySecurityPolicyInput, DeleteBinarySecurityPolicyOutput } from "@cloudseal/alibaba-sas";

export const deleteBinarySecurityPolicyInput_parameters = {
  Name: "policy-auto-bfu7pm",
  SourceIp: "42.120.XXX.XXX",
} satisfies DeleteBinarySecurityPolicyInput;

export const deleteBinarySecurityPolicyOutput_example1 = {
  RequestId: "A6CFADC0-1167-521A-9284-8CD8034C****",
} satisfies DeleteBinarySecurityPolicyOutput;
