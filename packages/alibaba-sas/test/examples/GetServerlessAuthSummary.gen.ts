// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetServerlessAuthSummaryInput } from "../../src/operations/GetServerlessAuthSummary.gen.js";

export const getServerlessAuthSummaryInput_parameters = {
  AppRegionId: "cn-hangzhou",
  MachineType: "RunD",
  VendorType: "SAE",
} satisfies GetServerlessAuthSummaryInput;
