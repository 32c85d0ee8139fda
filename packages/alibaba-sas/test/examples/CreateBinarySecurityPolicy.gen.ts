// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateBinarySecurityPolicyInput } from "@cloudseal/alibaba-sas";

export const createBinarySecurityPolicyInput_parameters = {
  Clusters:
    '[{\\\\"ClusterId\\\\":\\\\"cc12429dbb8f644f690b0623fb52b4737\\\\",\\\\"Namespaces\\\\":[\\\\"default\\\\"]},{\\\\"ClusterId\\\\":\\\\"c9f5b93a8da8f4341b774d79fdbcedb3c\\\\",\\\\"Namespaces\\\\":[\\\\"default\\\\"]}]',
  Name: "mv-test",
  Policy:
    '{\\\\"PolicyMode\\\\":\\\\"requireAttestor\\\\",\\\\"RequiredAttestors\\\\":[\\\\"test-xcs-04-12-heyuan\\\\"]}',
  Remark: "remark test",
  SourceIp: "59.82.XXX.XXX",
  Status: "enable",
} satisfies CreateBinarySecurityPolicyInput;
