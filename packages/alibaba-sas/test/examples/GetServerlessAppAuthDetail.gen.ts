// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetServerlessAppAuthDetailInput } from "@cloudseal/alibaba-sas";

export const getServerlessAppAuthDetailInput_parameters = {
  AppId: "3de9f2ac-f***769226df",
  AppRegionId: "cn-hangzhou",
  MachineType: "RunD",
  VendorType: "SAE",
} satisfies GetServerlessAppAuthDetailInput;
