// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInstanceCatalogInput, ListInstanceCatalogOutput } from "@cloudseal/alibaba-sas";

export const listInstanceCatalogInput_parameters = {
  Lang: "zh",
  OnlyCustom: true,
  RegionId: "cn-hangzhou",
} satisfies ListInstanceCatalogInput;

export const listInstanceCatalogOutput_example1 = {
  RequestId: "0D42A83F-CE33-5F54-A5AE-05DA39F59E1B",
  Vendors: [{ Name: "ALIYUN", InstanceTypes: [{ Name: "ECS", InstanceSubTypes: [{ Name: "SECURITY_GROUP" }] }] }],
} satisfies ListInstanceCatalogOutput;
