// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListMachineAppsInput } from "@cloudseal/alibaba-sas";

export const listMachineAppsInput_parameters = {
  AppId: "5b41f4bf-349f-4263-89b1-9234c034****",
  AppName: "agent-commprice-shop",
  AppRegionId: "cn-hangzhou",
  AuthVersion: "7",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  ResourceDirectoryUid: 123456,
} satisfies ListMachineAppsInput;
