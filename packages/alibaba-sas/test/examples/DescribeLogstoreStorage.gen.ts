// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLogstoreStorageInput, DescribeLogstoreStorageOutput } from "@cloudseal/alibaba-sas";

export const describeLogstoreStorageInput_parameters = {
  From: "sas",
  Lang: "zh",
} satisfies DescribeLogstoreStorageInput;

export const describeLogstoreStorageOutput_example1 = {
  Used: 335,
  Ttl: 180,
  Logstore: "sas-log",
  RequestId: "25EC270F-5783-4416-AD7C-1EDF063A039C",
  Preserve: 12240,
  UserProject: "sas-log-XXXX-cn-hangzhou",
} satisfies DescribeLogstoreStorageOutput;
