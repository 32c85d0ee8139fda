// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddCloudVendorAccountAKInput } from "@cloudseal/alibaba-sas";

export const addCloudVendorAccountAKInput_parameters = {
  AkType: "primary",
  CtdrCloudUserId: "azure_demo_1",
  Domain: "global",
  ExtendInfo: '{\\\\"product\\\\":\\\\"webFirewall\\\\",\\\\"remark\\\\":\\\\"remark\\\\"}',
  Lang: "zh",
  SecretId: "45GLRV4SOT0YFB****",
  SecretKey: "AE6SLd****",
  TenantId: "95304a97-339b-4de5-9a7d-cdbffaf****",
  Vendor: "AWS",
  VendorAuthAlias: "test",
} satisfies AddCloudVendorAccountAKInput;
