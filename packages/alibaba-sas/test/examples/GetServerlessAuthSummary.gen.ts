// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetServerlessAuthSummaryInput } from "@cloudseal/alibaba-sas";

export const getServerlessAuthSummaryInput_parameters = {
  AppRegionId: "cn-hangzhou",
  MachineType: "RunD",
  VendorType: "SAE",
} satisfies GetServerlessAuthSummaryInput;
