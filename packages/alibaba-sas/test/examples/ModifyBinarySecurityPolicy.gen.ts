// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyBinarySecurityPolicyInput } from "@cloudseal/alibaba-sas";

export const modifyBinarySecurityPolicyInput_parameters = {
  Clusters:
    '[{\\\\"Namespaces\\\\":[\\\\"default\\\\"],\\\\"ClusterId\\\\":\\\\"c9f5b93a8da8f4341b77***********\\\\"},{\\\\"Namespaces\\\\":[\\\\"default\\\\"],\\\\"ClusterId\\\\":\\\\"cc12429dbb8f644f690b0***********\\\\"}]',
  Name: "test-policy-04-11",
  Policy:
    '{\\\\"PolicyMode\\\\":\\\\"requireAttestor\\\\",\\\\"RequiredAttestors\\\\":[\\\\"test-xcs-04-11-****\\\\"]}',
  Remark: "Remark",
  SourceIp: "115.213.XX.XX",
  Status: "enabled",
} satisfies ModifyBinarySecurityPolicyInput;
