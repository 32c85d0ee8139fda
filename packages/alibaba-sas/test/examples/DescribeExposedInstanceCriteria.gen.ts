// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeExposedInstanceCriteriaInput,
  DescribeExposedInstanceCriteriaOutput,
} from "@cloudseal/alibaba-sas";

export const describeExposedInstanceCriteriaInput_parameters = {
  ResourceDirectoryAccountId: "127608589417****",
  Value: "testInstanceName",
} satisfies DescribeExposedInstanceCriteriaInput;

export const describeExposedInstanceCriteriaOutput_example1 = {
  RequestId: "6D9CDB47-6191-4415-BE63-7E8B12CD4FBE",
  CriteriaList: [{ Type: "select", Name: "instanceId", Values: "i-bp19r0fdd39idxhf****" }],
} satisfies DescribeExposedInstanceCriteriaOutput;
