// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyClearLogstoreStorageInput, ModifyClearLogstoreStorageOutput } from "@cloudseal/alibaba-sas";

export const modifyClearLogstoreStorageInput_parameters = {
  From: "sas",
  Lang: "zh",
  UserLogStore: "sas_sls_storage",
  UserProject: "sas-log-1234(uid)-cn-hangzhou",
} satisfies ModifyClearLogstoreStorageInput;

export const modifyClearLogstoreStorageOutput_example1 = {
  RequestId: "DC84C453-8561-5EC4-B0E9-44E67ACCB5B5",
} satisfies ModifyClearLogstoreStorageOutput;
