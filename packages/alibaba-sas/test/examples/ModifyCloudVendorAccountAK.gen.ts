// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyCloudVendorAccountAKInput } from "@cloudseal/alibaba-sas";

export const modifyCloudVendorAccountAKInput_parameters = {
  AuthIds: "2832",
  CtdrCloudUserId: "azure_demo_1",
  Domain: "global",
  ExtendInfo: '{\\\\"product\\\\":\\\\"webFirewall\\\\",\\\\"remark\\\\":\\\\"remark\\\\"}',
  Lang: "zh",
  SecretId: "S3D6c4O***",
  SecretKey: "AE6SLd****",
  Status: 0,
  TenantId: "95304a97-339b-4de5-9a7d-cdbffaf****",
  VendorAuthAlias: "test",
} satisfies ModifyCloudVendorAccountAKInput;
